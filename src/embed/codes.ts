import * as words from '#words/codes';
import { escaped as inMarkup } from '../text/markup.ts';
import type { Embeddable } from '../model/embeddable.ts';

/** One way to show a thing on another page: what to paste, and what that page's content security policy must allow. */
export interface EmbedCode {
  name: string;
  /** One line on when to take it. */
  use: string;
  code: string;
  policy: string;
  /** The address in it that can lead to a view, of the frame or of the page; `null` where none can. */
  leads: string | null;
  /** What becomes of the view that a reader has chosen; empty where the code shows it. */
  view: string;
}

/** The addresses of a thing, all of them absolute. */
export interface Addresses {
  /** Its page for frames. */
  frame: string;
  /** The page of the site that shows it. */
  page: string;
  script: string;
  svg: string;
  /** Where it has one. */
  png: string | null;
}

/** What codes say in words of a thing: what its picture shows, who claims it and who answered how (of a chart, nothing), and the name of the site. */
export interface Words {
  alt: string;
  attribution: string;
  site: string;
}

// In MDX, and where else HTML is read as JSX, braces hold code.
const escaped = (text: string): string => inMarkup(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** What a frame is called, and how high it is at first, px. */
interface Framed {
  title: string;
  height: number;
}

/** A frame in one line of HTML; it needs no style sheet and no script, and has nothing that WordPress would take out. */
export function bareFrame(source: string, width: number | '100%', { title, height }: Framed, more = ''): string {
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="${width}" height="${height}"${more} frameborder="0"></iframe>`;
}

// Some hosts centre in their column what stands in a block of its own, and leave aside what stands in a line.
const frameCode = (source: string, thing: Framed): string => `<div>${bareFrame(source, '100%', thing, ' loading="lazy"')}</div>`;

/** The plainest way: a frame, wherever it leads. */
export function frameOf(name: string, use: string, source: string, thing: Framed): EmbedCode {
  return {
    name,
    use,
    code: frameCode(source, thing),
    policy: `frame-src ${new URL(source).origin}`,
    leads: source,
    view: '',
  };
}

/** The frame that shows what is live. */
export function liveFrame(source: string, thing: Framed): EmbedCode {
  return frameOf(words.frame, words.frameUse, source, thing);
}

/** It is as wide as its column and no wider, whatever the style sheet of the host says of pictures. */
const picture = (source: string, alt: string, page: string): string =>
  `<a href="${escaped(page)}"><img src="${escaped(source)}" alt="${escaped(alt)}" width="100%" loading="lazy" /></a>`;

const pictures = ({ frame, page, svg, png }: Addresses, { alt }: Words): EmbedCode[] => {
  const of = (name: string, use: string, source: string): EmbedCode => ({
    name,
    use,
    code: `<p>${picture(source, alt, page)}</p>`,
    policy: `img-src ${new URL(frame).origin}`,
    leads: page,
    view: words.linkLeads,
  });
  return [of(words.svg, words.svgUse, svg), ...(png ? [of(words.png, words.pngUse, png)] : [])];
};

const inText = ({ title }: Framed, { page, png }: Addresses, { alt, attribution, site }: Words): EmbedCode[] => {
  const leads = { policy: words.noPolicy, leads: page, view: words.linkLeads };
  const quotation = `<blockquote cite="${escaped(page)}"><p>${escaped(title)}</p></blockquote>`;
  const text = `${quotation}<p>${escaped(attribution && `${attribution} `)}<a href="${escaped(page)}">${escaped(site)}</a></p>`;
  const mail = `<p><a href="${escaped(page)}"><img src="${escaped(png ?? '')}" alt="${escaped(alt)}" width="600" style="width: 100%; max-width: 600px; height: auto" /></a></p>`;
  return [
    { name: words.text, use: words.textUse, code: text, ...leads },
    ...(png ? [{ name: words.newsletter, use: words.newsletterUse, code: mail + text, ...leads }] : []),
  ];
};

const amp = ({ title, height }: Framed, { frame, png }: Addresses, { alt }: Words): string =>
  `<amp-iframe src="${escaped(frame)}" title="${escaped(title)}" width="auto" height="${height}" layout="fixed-height" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" resizable frameborder="0">` +
  (png ? `<amp-img placeholder layout="fill" src="${escaped(png)}" alt="${escaped(alt)}"></amp-img>` : '') +
  `<div overflow role="button" tabindex="0" aria-label="${escaped(words.showAll)}">${escaped(words.showAll)}</div></amp-iframe>`;

/** The frame and the element with our script. */
const framed = (plain: EmbedCode, { frame, page, script, svg }: Addresses, { alt }: Words): Record<'frame' | 'element', EmbedCode> => {
  const { origin } = new URL(frame);
  const run = `<script src="${script}" async></script>`;
  const common = { ...plain, code: plain.code + run, policy: `frame-src ${origin}; script-src ${origin}; img-src ${origin}` };
  return {
    frame: {
      ...common,
      name: words.fittingFrame,
      use: words.fittingFrameUse,
    },
    element: {
      ...common,
      name: words.element,
      use: words.elementUse,
      code: `<div><dossier-embed src="${escaped(frame)}">${picture(svg, alt, page)}</dossier-embed></div>${run}`,
      view: words.pictureShowsAll,
    },
  };
};

const wordPress = ({ own }: Pick<Embeddable, 'own'>, { frame, page }: Addresses): EmbedCode => ({
  name: words.wordPress,
  use: words.wordPressUse,
  code: own ? page : frame,
  policy: `frame-src ${new URL(frame).origin}`,
  leads: null,
  view: words.addressShowsAll,
});

/** The ways to show a thing on another page, the plainest first: every one, or those of which most hosts take one. */
export function embedCodes(
  thing: Framed & Pick<Embeddable, 'own'>,
  addresses: Addresses,
  said: Words,
  choice: 'every' | 'common' = 'every',
): EmbedCode[] {
  const plain = liveFrame(addresses.frame, thing);
  const { frame, element } = framed(plain, addresses, said);
  const forAmp = { ...plain, name: words.amp, use: words.ampUse, code: amp(thing, addresses, said), policy: words.noPolicy };
  return [
    plain,
    frame,
    ...(choice === 'every' ? [element] : []),
    ...pictures(addresses, said),
    ...inText(thing, addresses, said),
    wordPress(thing, addresses),
    ...(choice === 'every' ? [forAmp] : []),
  ];
}
