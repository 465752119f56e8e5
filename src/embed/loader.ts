/*
 * For pages that embed: makes frames of this site as high as what they show, follows links to their views, and prints them as pictures.
 * It knows only frames that lead to the site that it comes from, and hears only those, whatever else a page may hold. It sets nothing
 * but their height, stores nothing, and asks for nothing until somebody prints.
 */
const MOST = 20_000;
const LEAST = 40;

const { currentScript } = document;
// A module is no current script, and is found among the scripts of the page. Where neither says where the site is, no frame is its own.
const scripts = currentScript ? [currentScript] : [...document.querySelectorAll('script[type=module][src*="/embed.js"]')];
/** What the addresses of this site begin with. */
const homes = (scripts as HTMLScriptElement[]).flatMap(({ src }) => /^[^?#]+\//.exec(src) ?? []);

const leadsTo = ({ src }: HTMLIFrameElement, folder: string): boolean => homes.some((home) => src.startsWith(home + folder));

const isOurs = (frame: HTMLIFrameElement): boolean => leadsTo(frame, 'embed/') || leadsTo(frame, 'pinned/');

/** Frames that elements have made: in a shadow tree they are found nowhere else. */
const made: HTMLIFrameElement[] = [];

const framesHere = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe'), ...made].filter(isOurs);

const bare = (address: string): string => address.split(/[?#]/)[0] ?? '';

addEventListener('message', ({ data, source }) => {
  // Of a frame that is gone there is no source either.
  const frame = framesHere().find(({ contentWindow }) => source && contentWindow === source);
  const { sentinel, type, height } = Object(data) as Record<string, unknown>;
  if (!frame || sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !(height >= LEAST)) return;
  frame.height = `${Math.ceil(Math.min(height, MOST))}`;
  frame.dispatchEvent(new Event('dossier-height'));
});

/** A link on the page, or in a drawing on it, to a view of what a frame shows brings the frame there, and into sight. */
addEventListener('click', (event) => {
  const link = (event.target as Partial<Element>).closest?.('a[href*="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const { href } = link as unknown as { href: string & Partial<SVGAnimatedString> };
  const [address = '', view] = (href.baseVal ?? href).split('#');
  const frame = framesHere().find(({ src }) => bare(src) === bare(address));
  if (!frame) return;
  event.preventDefault();
  frame.contentWindow?.postMessage({ dossierView: view }, '*');
  frame.scrollIntoView({ block: 'nearest' });
});

const pictures = new Map<HTMLIFrameElement, HTMLImageElement>();

/** On paper each frame is its picture, which is asked for then, not before. */
const printed = (printing: boolean) => (): void => {
  for (const frame of framesHere()) {
    // In an element that has not been read there is a picture already.
    if (!leadsTo(frame, 'embed/') || frame.parentElement?.matches('dossier-embed:not([data-read])')) continue;
    const picture = pictures.get(frame) ?? Object.assign(new Image(), { alt: frame.title, src: `${bare(frame.src)}image.svg` });
    pictures.set(frame, picture);
    picture.style.maxWidth = '100%';
    frame.after(picture);
    picture.hidden = !printing;
    frame.hidden = printing;
  }
};
addEventListener('beforeprint', printed(true));
addEventListener('afterprint', printed(false));

/** Asks a frame for its height, in case it has told it before anybody listened. */
const met = ({ contentWindow }: HTMLIFrameElement): void => contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');

const meet = (): void => framesHere().forEach(met);
meet();
addEventListener('load', meet);

/** `<dossier-embed src="…">`: a frame that takes the place of what stands in it, a picture of the same, once it has been read. */
class DossierEmbed extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('iframe')) return;
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: this.getAttribute('src'), width: '100%', height: '1', frameBorder: '0', loading: 'lazy' });
    if (!isOurs(frame)) return;
    // What stands in the element may come after it has begun.
    const named = (): string => (frame.title = this.title || this.querySelector('img')?.alt || '');
    const read = (): void => {
      named();
      for (const node of [...this.childNodes]) if (node !== frame) node.remove();
      this.dataset['read'] = '';
    };
    named();
    frame.addEventListener('dossier-height', read, { once: true });
    made.push(frame);
    this.append(frame);
    met(frame);
  }
}

try {
  customElements.define('dossier-embed', DossierEmbed);
} catch {
  // The script was here before, or the browser knows no elements.
}
