import { escaped } from '../text/markup.ts';
import type { Embeddable } from '../model/embeddable.ts';
import type { PictureSize } from '../model/picture.ts';

/** One way to show a thing on another page: what to paste, and what that page's content security policy must allow. */
export interface EmbedCode {
  name: string;
  /** One line on when to take it. */
  use: string;
  code: string;
  policy: string;
}

/** The addresses of a thing, all of them absolute. */
export interface Addresses {
  origin: string;
  /** The name of the site. */
  site: string;
  /** Its page for frames. */
  frame: string;
  /** The page of the site that shows it. */
  page: string;
  script: string;
  svg: string;
  /** Where it has one. */
  png: string | null;
}

/** A picture as it is put on a page: its size, and what it shows in words. */
type Picture = PictureSize & { alt: string };

/** How high a frame is at first where nobody tells it how high its page is, in px at a width of 640. */
export function frameHeight({ subject }: Pick<Embeddable, 'subject'>): number {
  if (subject.kind === 'claim') return 250 + 95 * Math.min(7, subject.claim.responses.length);
  return { timeline: 860, matrix: 800, ledger: 800, sidesteps: 540, response: 560 }[subject.kind];
}

/** A frame in one line of HTML; it needs no style sheet and no script, and has nothing that WordPress would take out. */
export function bareFrame(source: string, width: number | '100%', embeddable: Pick<Embeddable, 'subject' | 'title'>, more = ''): string {
  return `<iframe src="${escaped(source)}" title="${escaped(embeddable.title)}" width="${width}" height="${frameHeight(embeddable)}"${more} frameborder="0"></iframe>`;
}

const frameCode = (source: string, embeddable: Pick<Embeddable, 'subject' | 'title'>): string =>
  bareFrame(source, '100%', embeddable, ' loading="lazy"');

/** The plainest way: a frame, wherever it leads. */
export function frameOf(name: string, use: string, source: string, embeddable: Pick<Embeddable, 'subject' | 'title'>): EmbedCode {
  return {
    name,
    use,
    code: frameCode(source, embeddable),
    policy: `frame-src ${new URL(source).origin}`,
  };
}

/** The frame that shows what is live. */
export function liveFrame(source: string, embeddable: Pick<Embeddable, 'subject' | 'title'>): EmbedCode {
  return frameOf('Frame', 'One line, no script. It scrolls inside where it is higher than its frame.', source, embeddable);
}

const picture = (source: string, { width, height, alt }: Picture, page: string): string =>
  `<a href="${escaped(page)}"><img src="${escaped(source)}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy"></a>`;

/** Every way to show a thing on another page, the plainest first. */
export function embedCodes(
  embeddable: Embeddable,
  shown: Picture,
  { origin, site, frame, page, script, svg, png }: Addresses,
): EmbedCode[] {
  const run = `<script src="${script}" async></script>`;
  const pasted = embeddable.own ? page : frame;
  return [
    liveFrame(frame, embeddable),
    {
      name: 'Frame of the right height',
      use: 'A script of 2 kB makes the frame as high as what it shows, follows links to its views on your page, and prints it as a picture.',
      code: `${frameCode(frame, embeddable)}${run}`,
      policy: `frame-src ${origin}; script-src ${origin}; img-src ${origin}`,
    },
    {
      name: 'Element',
      use: 'Shows a picture where there is no script, and until the frame has been read.',
      code: `<dossier-embed src="${escaped(frame)}">${picture(svg, shown, page)}</dossier-embed>${run}`,
      policy: `frame-src ${origin}; script-src ${origin}; img-src ${origin}`,
    },
    {
      name: 'Picture, SVG',
      use: 'Sharp at every size. Say in your own words what it shows, if the text between the quotation marks does not.',
      code: picture(svg, shown, page),
      policy: `img-src ${origin}`,
    },
    ...(png
      ? [{ name: 'Picture, PNG', use: 'For places that take no SVG.', code: picture(png, shown, page), policy: `img-src ${origin}` }]
      : []),
    {
      name: 'Text',
      use: 'For newsletters and systems that take nothing else.',
      code: `<blockquote cite="${escaped(page)}"><p>${escaped(embeddable.title)}</p></blockquote><p><a href="${escaped(page)}">${escaped(site)}</a></p>`,
      policy: 'nothing',
    },
    { name: 'WordPress, Ghost', use: 'Paste this address alone on a line.', code: pasted, policy: `frame-src ${origin}` },
  ];
}
