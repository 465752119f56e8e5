import { isWordPress, secretOf } from './dialects.ts';

type Link = HTMLAnchorElement | SVGAElement;

/** Where a link leads, on a page or in a drawing; `null` where that is no address. */
const addressOf = (link: Link): URL | null => {
  try {
    return new URL(link.getAttribute('href') ?? '', document.baseURI);
  } catch {
    return null;
  }
};

/** Shows an address as text that can be selected, under the link that cannot lead there, or under the drawing that it is in. */
const shown = (link: Link, { href }: URL): void => {
  const place = link instanceof SVGElement ? (link.closest('svg')?.parentElement ?? link) : link;
  const known = place.parentElement?.querySelector<HTMLElement>(':scope > .address');
  if (known?.textContent === href) return known.remove();
  known?.remove();
  const address = document.createElement('code');
  address.className = 'address';
  address.dir = 'ltr';
  address.textContent = href;
  address.tabIndex = -1;
  place.insertAdjacentElement('afterend', address);
  getSelection()?.selectAllChildren(address);
  address.focus();
};

/**
 * Opens an address in a window of its own, which cannot reach back; says whether the sandbox lets it. Of such a window nothing is returned,
 * but the click that may open one is used up when it does.
 */
const isOpened = ({ href }: URL): boolean => {
  open(href, '_blank', 'noopener');
  return !navigator.userActivation?.isActive;
};

/** How long in ms another page may take to come. */
const OPENING = 500;

/** Whether the browser, which has been left to open a link, has opened nothing: then the click that may do so is not used up. */
const isDead = async (): Promise<boolean> => {
  await new Promise((done) => setTimeout(done));
  if (!navigator.userActivation?.isActive) return false;
  await new Promise((done) => setTimeout(done, OPENING));
  return document.visibilityState === 'visible' && document.hasFocus();
};

/** Whether the host has been heard to speak as WordPress does: where its script is missing, nobody follows what a frame asks for. */
const wordPressHeard = (secret: string | null, signal: AbortSignal): (() => boolean) => {
  let heard = false;
  const hear = ({ data, source }: MessageEvent<unknown>): void => {
    if (source === parent && isWordPress(data, secret)) heard = true;
  };
  addEventListener('message', hear, { signal });
  return () => heard;
};

/**
 * Nobody knows whether links in a frame may open a window, so it is tried; where they may not, a link shows its address as text. WordPress
 * lets none, but follows what a frame asks for within the site of the frame. What the reader has the browser open elsewhere, by a key that
 * is held, is the browser's to open, and so is every link where the frame has an origin.
 */
export function linksOut(frame: HTMLElement, signal: AbortSignal): void {
  const secret = secretOf(location.hash);
  const isFollowed = wordPressHeard(secret, signal);
  frame.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<Link>('a[href]') : null;
      const address = link && addressOf(link);
      if (!address || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (address.hash && address.pathname === location.pathname) {
        // A place in the frame is no step in the history of the page around it.
        event.preventDefault();
        return location.replace(address);
      }
      if (origin !== 'null') return void isDead().then((dead) => dead && shown(link, address));
      event.preventDefault();
      const isOwn = secret && address.host === location.host;
      if (isOwn) parent.postMessage({ message: 'link', value: address.href, secret }, '*');
      // It speaks once, perhaps before this page listens: whoever has not been heard may still follow.
      if (isOwn) setTimeout(() => isFollowed() || shown(link, address), OPENING);
      else if (secret || !isOpened(address)) shown(link, address);
    },
    { signal },
  );
}
