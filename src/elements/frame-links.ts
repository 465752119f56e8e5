import { secretOf } from './frame-dialects.ts';

/** Shows an address as text that can be selected, under the link that cannot lead there. */
const shown = (link: HTMLAnchorElement): void => {
  const known = link.parentElement?.querySelector<HTMLElement>(':scope > .address');
  if (known?.textContent === link.href) return known.remove();
  known?.remove();
  const address = document.createElement('code');
  address.className = 'address';
  address.textContent = link.href;
  address.tabIndex = -1;
  link.insertAdjacentElement('afterend', address);
  getSelection()?.selectAllChildren(address);
  address.focus();
};

/** Opens an address in a window of its own, which cannot reach back; says whether the sandbox lets it. */
const isOpened = (address: string): boolean => {
  const other = open(address);
  if (other) other.opener = null;
  return other !== null;
};

/**
 * In a sandbox without an origin nobody knows whether links may open a window, so it is tried; where they may not, a link shows its
 * address as text. WordPress lets none, but follows what a frame asks for within the site of the frame.
 */
export const linksOut = (frame: HTMLElement, signal: AbortSignal): void => {
  if (origin !== 'null') return;
  const secret = secretOf(location.hash);
  frame.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || event.defaultPrevented || (link.hash && link.pathname === location.pathname)) return;
      event.preventDefault();
      if (secret && link.host === location.host) parent.postMessage({ message: 'link', value: link.href, secret }, '*');
      else if (secret || !isOpened(link.href)) shown(link);
    },
    { signal },
  );
};
