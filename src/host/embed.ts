/*
 * For pages that embed: makes frames of this site as high as what they show, follows links to their views, and prints them as pictures.
 * It knows only frames that lead to the site that it comes from, and hears only those, whatever else a page may hold. It sets nothing
 * but their height, stores nothing, and asks for nothing until somebody prints.
 */
const MOST = 20_000;
const LEAST = 40;

const home = new URL('.', (document.currentScript as HTMLScriptElement).src);

const isOurs = ({ src }: HTMLIFrameElement): boolean => src.startsWith(`${home.href}embed/`) || src.startsWith(`${home.href}pinned/`);

const framesHere = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

const bare = (address: string): string => address.split(/[?#]/)[0] ?? '';

/** The height that a frame tells, in px; 0 where it tells none. */
const heightIn = (data: unknown): number => {
  const { sentinel, type, height } = (typeof data === 'object' && data ? data : {}) as Record<string, unknown>;
  return sentinel === 'amp' && type === 'embed-size' && typeof height === 'number' && height >= LEAST ? Math.min(height, MOST) : 0;
};

addEventListener('message', ({ data, source }) => {
  const frame = framesHere().find(({ contentWindow }) => contentWindow === source);
  const height = frame ? heightIn(data) : 0;
  if (!frame || !height) return;
  frame.height = String(Math.ceil(height));
  frame.dispatchEvent(new Event('dossier-height'));
});

/** A link on the page to a view of what a frame shows brings the frame there, and into sight. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href*="#"]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
  const frame = link && plain && framesHere().find(({ src }) => bare(src) === bare(link.href));
  if (!frame) return;
  event.preventDefault();
  frame.contentWindow?.postMessage({ dossierView: link.hash.slice(1) }, home.origin);
  frame.scrollIntoView({ block: 'nearest' });
});

// It is asked for when it is printed, not before.
const printed = (frame: HTMLIFrameElement): void => {
  if (frame.dataset['printed'] !== undefined || !bare(frame.src).startsWith(`${home.href}embed/`)) return;
  // Beside it stands the picture of the element, until it has been read.
  if (frame.parentElement?.matches('dossier-embed:not([data-read])')) return;
  frame.dataset['printed'] = '';
  const picture = Object.assign(new Image(), { alt: frame.title, hidden: true });
  picture.style.maxWidth = '100%';
  frame.after(picture);
  const show = (printing: boolean) => (): void => {
    if (printing) picture.src = `${bare(frame.src)}image.svg`;
    picture.hidden = !printing;
    frame.hidden = printing;
  };
  addEventListener('beforeprint', show(true));
  addEventListener('afterprint', show(false));
};

/** Asks a frame for its height, in case it has told it before anybody listened. */
const met = (frame: HTMLIFrameElement): void => {
  printed(frame);
  frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
};

const meet = (): void => framesHere().forEach(met);

/** `<dossier-embed src="…">`: a frame that takes the place of what stands in it, a picture of the same, once it has been read. */
class DossierEmbed extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('iframe')) return;
    const address = this.getAttribute('src') ?? '';
    const fallback = [...this.childNodes];
    const frame = document.createElement('iframe');
    const title = this.title || this.querySelector('img')?.alt || '';
    Object.assign(frame, { src: address, title, width: '100%', height: '1', frameBorder: '0', loading: 'lazy' });
    if (!isOurs(frame)) return;
    const read = (): void => {
      fallback.forEach((node) => (node as ChildNode).remove());
      this.dataset['read'] = '';
      printed(frame);
    };
    frame.addEventListener('dossier-height', read, { once: true });
    this.append(frame);
    met(frame);
  }
}

if (!customElements.get('dossier-embed')) customElements.define('dossier-embed', DossierEmbed);
meet();
addEventListener('load', meet);
