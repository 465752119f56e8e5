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

/** How high a frame is at first where nobody tells it how high its page is, in px at a width of 640. */
export function frameHeight({ subject }: Pick<Embeddable, 'subject'>): number {
  if (subject.kind === 'claim') return 250 + 95 * Math.min(7, subject.claim.responses.length);
  return { timeline: 860, matrix: 800, ledger: 800, sidesteps: 540, response: 560 }[subject.kind];
}

/** A frame in one line of HTML; it needs no style sheet and no script, and has nothing that WordPress would take out. */
export function bareFrame(source: string, width: number | '100%', embeddable: Pick<Embeddable, 'subject' | 'title'>, more = ''): string {
  return `<iframe src="${escaped(source)}" title="${escaped(embeddable.title)}" width="${width}" height="${frameHeight(embeddable)}"${more} frameborder="0"></iframe>`;
}

// Some hosts centre in their column what stands in a block of its own, and leave aside what stands in a line.
const frameCode = (source: string, embeddable: Pick<Embeddable, 'subject' | 'title'>): string =>
  `<div>${bareFrame(source, '100%', embeddable, ' loading="lazy"')}</div>`;

/** The plainest way: a frame, wherever it leads. */
export function frameOf(name: string, use: string, source: string, embeddable: Pick<Embeddable, 'subject' | 'title'>): EmbedCode {
  return {
    name,
    use,
    code: frameCode(source, embeddable),
    policy: `frame-src ${new URL(source).origin}`,
    leads: source,
    view: '',
  };
}

/** The frame that shows what is live. */
export function liveFrame(source: string, embeddable: Pick<Embeddable, 'subject' | 'title'>): EmbedCode {
  return frameOf('Frame', 'One line, no script. It scrolls inside where it is higher than its frame.', source, embeddable);
}

/** It is as wide as its column and no wider, whatever the style sheet of the host says of pictures. */
const picture = (source: string, alt: string, page: string): string =>
  `<a href="${escaped(page)}"><img src="${escaped(source)}" alt="${escaped(alt)}" width="100%" loading="lazy" /></a>`;

const LINKED = 'It shows all; its link leads to the view that you have chosen.';

const pictures = ({ frame, page, svg, png }: Addresses, { alt }: Words): EmbedCode[] => {
  const of = (name: string, use: string, source: string): EmbedCode => ({
    name,
    use,
    code: `<p>${picture(source, alt, page)}</p>`,
    policy: `img-src ${new URL(frame).origin}`,
    leads: page,
    view: LINKED,
  });
  const words = 'Say in your own words what it shows, if the text between the quotation marks does not.';
  return [
    of('Picture, SVG', `Sharp at every size. ${words}`, svg),
    ...(png ? [of('Picture, PNG', 'For places that take no SVG.', png)] : []),
  ];
};

const inText = ({ title }: Embeddable, { page, png }: Addresses, { alt, attribution, site }: Words): EmbedCode[] => {
  const leads = { policy: 'nothing', leads: page, view: LINKED };
  const quotation = `<blockquote cite="${escaped(page)}"><p>${escaped(title)}</p></blockquote>`;
  const text = `${quotation}<p>${escaped(attribution && `${attribution} `)}<a href="${escaped(page)}">${escaped(site)}</a></p>`;
  const mail = `<p><a href="${escaped(page)}"><img src="${escaped(png ?? '')}" alt="${escaped(alt)}" width="600" style="width: 100%; max-width: 600px; height: auto" /></a></p>`;
  return [
    { name: 'Text', use: 'For systems and feeds that take nothing else.', code: text, ...leads },
    ...(png ? [{ name: 'Newsletter', use: 'A linked picture, and its words where mail shows none.', code: mail + text, ...leads }] : []),
  ];
};

const amp = (embeddable: Embeddable, { frame, png }: Addresses, { alt }: Words): string =>
  `<amp-iframe src="${escaped(frame)}" title="${escaped(embeddable.title)}" width="auto" height="${frameHeight(embeddable)}" layout="fixed-height" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" resizable frameborder="0">` +
  (png ? `<amp-img placeholder layout="fill" src="${escaped(png)}" alt="${escaped(alt)}"></amp-img>` : '') +
  `<div overflow role="button" tabindex="0" aria-label="Show all of it">Show all of it</div></amp-iframe>`;

/** The frame and the element with our script, and the frame once more for the host that takes it so. */
const framed = (
  plain: EmbedCode,
  { frame, page, script, svg }: Addresses,
  { alt }: Words,
): Record<'frame' | 'element' | 'ghost', EmbedCode> => {
  const { origin } = new URL(frame);
  const run = `<script src="${script}" async></script>`;
  const common = { ...plain, code: plain.code + run, policy: `frame-src ${origin}; script-src ${origin}; img-src ${origin}` };
  return {
    frame: {
      ...common,
      name: 'Frame of the right height',
      use: 'A small script makes the frame as high as what it shows, follows links to its views on your page, and prints it as a picture.',
    },
    element: {
      ...common,
      name: 'Element',
      use: 'Shows a picture where there is no script, and until the frame has been read.',
      code: `<div><dossier-embed src="${escaped(frame)}">${picture(svg, alt, page)}</dossier-embed></div>${run}`,
    },
    ghost: { ...common, name: 'Ghost', use: 'Into an “HTML” card. An address alone becomes a bookmark with a picture.' },
  };
};

const wordPress = ({ own }: Embeddable, { frame, page }: Addresses): EmbedCode => ({
  name: 'WordPress',
  use: 'Paste this address alone on a line. Administrators and editors can put a frame into a “Custom HTML” block instead; authors and contributors lose frames, elements and scripts.',
  code: own ? page : frame,
  policy: `frame-src ${new URL(frame).origin}`,
  leads: null,
  view: 'A pasted address shows all, not the view that you have chosen; a frame in a “Custom HTML” block, or a linked picture, leads to it.',
});

/** Every way to show a thing on another page, the plainest first. */
export function embedCodes(embeddable: Embeddable, addresses: Addresses, words: Words): EmbedCode[] {
  const plain = liveFrame(addresses.frame, embeddable);
  const { frame, element, ghost } = framed(plain, addresses, words);
  return [
    plain,
    frame,
    element,
    ...pictures(addresses, words),
    ...inText(embeddable, addresses, words),
    wordPress(embeddable, addresses),
    ghost,
    {
      ...plain,
      name: 'AMP',
      use: 'The reader is asked before a frame in sight grows.',
      code: amp(embeddable, addresses, words),
      policy: 'nothing',
    },
  ];
}
