/*
 * For pages that embed: makes frames of this site as high as what they show, follows links to their views, and prints them as pictures.
 * It knows only frames that lead to the site that it comes from, and hears only those, whatever else a page may hold. It sets nothing
 * but their height, and stores nothing. Of each frame that has been read it asks for the picture, so that it is there when somebody prints.
 */
const MOST = 20_000;
const LEAST = 40;
/** ms */
const LATER = 1000;

// A module is no current script, and is found among the scripts of the page. Where the text of this one stands in another, it knows only
// the address that the site was built for.
const scripts = [document.currentScript, ...document.querySelectorAll('script[src*="/embed.js"]')] as (HTMLScriptElement | null)[];
/** What the addresses of this site begin with. */
const homes = [import.meta.env.SITE, ...scripts.map((script) => script && /^([^?#]+\/)embed\.js/.exec(script.src)?.[1])];

const isIn = (folder: string, src?: string): boolean => homes.some((home) => src?.startsWith(home + folder));
const isOurs = ({ src }: HTMLIFrameElement): boolean => isIn('embed/', src) || isIn('pinned/', src);

/** Whether it can be printed as a picture: what is live, and whole. A view that was chosen for the page is printed as it is. */
const isPictured = ({ src }: HTMLIFrameElement): boolean => isIn('embed/', src) && !/#[^?]*=/.test(src);

/** Frames that elements have made: in a closed shadow tree they are found nowhere else. */
const made: HTMLIFrameElement[] = [];

const within = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLIFrameElement ? element : element.shadowRoot ? within(element.shadowRoot) : [],
  );

const framesHere = (): HTMLIFrameElement[] => [...new Set([...within(document), ...made])].filter(isOurs);

const bare = (address: string): string => address.replace(/[?#].*/, '');

/** The picture of each frame that has been read, which it has told the address of. */
const pictures = new Map<HTMLIFrameElement, HTMLImageElement>();

const PRINTED = 'display:block!important;max-width:100%;max-height:95vh;width:auto;height:auto';

/** Asks for a picture once, if it is one of this site: a frame may have been led elsewhere. Tells how wide it is, 0 where it is not there. */
const widthOf = (picture: HTMLImageElement): number => {
  const { at } = picture.dataset;
  if (picture.src !== at && isIn('embed/', at)) picture.src = at as string;
  return picture.naturalWidth;
};

addEventListener('message', ({ data, source }) => {
  const { sentinel, type, height, image } = Object(data) as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !(height >= LEAST)) return;
  // Of a frame that is gone there is no source either.
  const frame = framesHere().find(({ contentWindow }) => source && contentWindow === source);
  if (!frame) return;
  const inside = Math.ceil(Math.min(height, MOST));
  frame.height = `${inside}`;
  // Hosts give frames heights and borders in their style sheets.
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${inside + border}px`;
  (frame.parentElement as Partial<DossierEmbed> | null)?.read?.();
  const picture = pictures.get(frame) ?? Object.assign(new Image(), { fetchPriority: 'low', alt: frame.title, style: PRINTED });
  pictures.set(frame, picture);
  picture.dataset['at'] = image as string;
  if (isPictured(frame)) setTimeout(widthOf, LATER, picture);
});

/** A link on the page, or in a drawing on it, to a view of what a frame shows brings the frame there, and its beginning into sight. */
addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => (target as Partial<Element>).matches?.('a[href*="#"]'));
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  const { href } = link as unknown as { href: string & Partial<SVGAnimatedString> };
  const [address = '', view] = (href.baseVal ?? href).split('#');
  const frame = framesHere().find(({ src }) => bare(src) === bare(address));
  if (!frame) return;
  event.preventDefault();
  frame.contentWindow?.postMessage({ dossierView: view }, '*');
  const { top } = frame.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) frame.scrollIntoView();
});

let shown: (() => void)[] = [];

/** On paper each frame is its picture; where that is not there yet, it is itself, or where it has not been read, its name and address. */
addEventListener('beforeprint', () => {
  for (const frame of framesHere()) {
    const { style, title, src } = frame;
    const { display } = style;
    // In an element that has not been read there is a picture already.
    if (display === 'none' || !isPictured(frame) || frame.closest('dossier-embed:not([data-read])')) continue;
    const picture = pictures.get(frame);
    if (picture && !widthOf(picture)) continue;
    const instead = picture ?? new Text(`${title} (${bare(src)})`);
    frame.after(instead);
    style.setProperty('display', 'none', 'important');
    shown.push(() => {
      instead.remove();
      style.display = display;
    });
  }
});
addEventListener('afterprint', () => {
  for (const show of shown) show();
  shown = [];
});

/** Asks a frame for its height, in case it has told it before anybody listened. */
const met = ({ contentWindow }: HTMLIFrameElement): void => contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');

/** `<dossier-embed src="…">`: a frame that takes the place of what stands in it, a picture of the same, once it has been read. */
class DossierEmbed extends HTMLElement {
  connectedCallback(): void {
    if (!this.isConnected) return;
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    const old = this.querySelector('iframe');
    const frame = document.createElement('iframe');
    const src = this.getAttribute('src') ?? '';
    // One that is told to fill a height tells none.
    const fills = /[?&]fit/.test(src);
    Object.assign(frame, {
      src,
      title: old?.title ?? '',
      width: '100%',
      height: fills ? '100%' : '1',
      onload: fills && (() => this.read()),
      frameBorder: '0',
      loading: 'lazy',
    });
    if (old?.src === frame.src || !isOurs(frame)) return;
    old?.remove();
    made.push(frame);
    this.append(frame);
    this.named(frame);
    met(frame);
  }

  /** What stands in the element may come after it has begun. */
  named(frame: HTMLIFrameElement): void {
    frame.title = this.title || this.querySelector('img')?.alt || frame.title;
  }

  read(): void {
    for (const node of [...this.childNodes]) {
      if (node instanceof HTMLIFrameElement) this.named(node);
      else node.remove();
    }
    this.dataset['read'] = '';
  }

  attributeChangedCallback(): void {
    this.connectedCallback();
  }

  static observedAttributes = ['src'];
}

const meet = (): void => framesHere().forEach(met);
meet();
addEventListener('load', meet);

try {
  customElements.define('dossier-embed', DossierEmbed);
} catch {
  // The script was here before, or the browser knows no elements.
}
