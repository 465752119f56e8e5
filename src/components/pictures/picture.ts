import { escaped } from '../../geometry/mark-svg.ts';
import { link } from '../../links.ts';
import { dateText } from '../../model/date-text.ts';
import { startOf, type Dated } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Embeddable, Subject } from '../../model/embeddable.ts';
import type { PictureSize } from '../../model/picture.ts';
import { at, paragraph, rule, stacked, THEMES, TYPE, type Block, type Theme } from './draw.ts';
import { ledgerPicture } from './ledger.ts';
import { matrixPicture } from './matrix.ts';
import { sidestepsPicture } from './sidesteps.ts';
import { statementsPicture } from './statements.ts';
import { timelinePicture } from './timeline.ts';

const WIDTH = 660;
const EDGE = 24;
const INNER = WIDTH - 2 * EDGE;

/** The face of pictures; its file is put into each when the site is built. */
export const FACE = 'Source Serif 4';

/** The day of the newest thing in a dossier: when it was last worked on, whenever it is built. */
export const latest = (dossier: Dossier): Dated | undefined =>
  [dossier.story, ...Object.values(dossier.articles), ...Object.values(dossier.claims)]
    .flatMap(({ entered, changes }) => [entered, ...changes.map(({ date }) => date)])
    .sort((a, b) => startOf(b) - startOf(a))[0];

const body = (dossier: Dossier, subject: Subject): Block => {
  const claims = Object.values(dossier.claims);
  if (subject.kind === 'timeline') return timelinePicture(dossier, subject, INNER);
  if (subject.kind === 'ledger') return ledgerPicture(dossier, subject.features, INNER);
  if (subject.kind === 'sidesteps') return sidestepsPicture(dossier, INNER);
  if (subject.kind === 'claim') return statementsPicture(dossier, subject.claim, subject.claim.responses, INNER);
  if (subject.kind === 'response') return statementsPicture(dossier, subject.claim, [subject.response], INNER);
  return matrixPicture(dossier, subject.claims ? subject.claims.flatMap((id) => dossier.claims[id] ?? []) : claims, INNER);
};

/** Colours as rules for the classes that drawings have. */
export const rules = (theme: Theme): string => {
  const tones = Object.entries(theme).map(([name, colour]) => `.${name}{fill:${colour}}.stroke-${name}{fill:none;stroke:${colour}}`);
  const nouns = (['claim', 'response', 'event'] as const).map(
    (noun) => `.mark-${noun}{fill:${theme[noun]}}.mark-${noun} text{fill:${theme['ink-soft']}}.stop-${noun}{stop-color:${theme[noun]}}`,
  );
  return [
    `text{font-family:'${FACE}',serif}.bold{font-weight:600}`,
    ...tones,
    ...nouns,
    `.timeline text{paint-order:stroke;stroke:${theme.paper};stroke-width:3;stroke-linejoin:round}.context{font-weight:600}`,
    `.grid{fill:none;stroke:${theme.hair};stroke-width:0.5}.gap{fill:none;stroke:${theme.paper};stroke-width:5;stroke-dasharray:2 4;stroke-dashoffset:-4}`,
    `.covering rect{opacity:0.4}.is-direct{fill:${theme.response}}`,
    `.is-sidestep{fill:${theme.response};fill-opacity:0.12;stroke:${theme.response};stroke-width:1.5;stroke-dasharray:2 2}`,
    `.is-silent{fill:none;stroke:${theme.event}}`,
  ].join('');
};

/** A drawing as a file: it says what it shows to those who do not see it. */
export const svgFile = (drawing: Block & { width: number }, theme: Theme, title: string, description: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<style>${rules(theme)}</style>`,
    `<rect class="paper" width="${drawing.width}" height="${drawing.height}"/>`,
    drawing.svg,
    '</svg>\n',
  ].join('');

/** Where a picture comes from: who publishes it, of what, under which licence, of which day, and where all of it is. */
const source = (dossier: Dossier, { from }: Embeddable, site: URL | undefined): string => {
  const { publisher, title, licence } = dossier.site;
  const day = latest(dossier);
  const who = publisher.name === title ? title : `${title}, ${publisher.name}`;
  const words = [
    `Source: ${who}`,
    licence.name,
    day && `as of ${dateText(day)}`,
    site && new URL(link(from), site).href.replace(/^https?:\/\//, ''),
  ];
  return words.filter(Boolean).join(' · ');
};

/** The drawing of a thing with its headline and its source. */
const drawn = (dossier: Dossier, embeddable: Embeddable, site: URL | undefined): Block & { width: number } => {
  const { svg, height } = stacked(
    [
      paragraph(embeddable.title, INNER, TYPE.title),
      // The marks of the matrix are other ones here, and have their key.
      ...(embeddable.reading && embeddable.subject.kind !== 'matrix' ? [paragraph(embeddable.reading, INNER, TYPE.reading)] : []),
      { svg: '', height: 2 },
      body(dossier, embeddable.subject),
      rule(INNER),
      paragraph(source(dossier, embeddable, site), INNER, { ...TYPE.small, size: 12.5, line: 17 }),
    ],
    8,
  );
  return { svg: at(EDGE, EDGE - 6, svg), width: WIDTH, height: Math.ceil(height) + 2 * EDGE - 6 };
};

/** The picture of a thing as an SVG file, without the face that it is set in. */
export const picture = (dossier: Dossier, embeddable: Embeddable, theme: keyof typeof THEMES, site: URL | undefined): string =>
  svgFile(drawn(dossier, embeddable, site), THEMES[theme], embeddable.title, alternative(dossier, embeddable));

/** How large the picture of a thing is, in px; its PNG has twice as many. */
export const pictureSize = (dossier: Dossier, embeddable: Embeddable, site: URL | undefined): PictureSize => {
  const { width, height } = drawn(dossier, embeddable, site);
  return { width, height };
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a picture shows, in words, for those who do not see it. */
export const alternative = (dossier: Dossier, { subject, title }: Embeddable): string => {
  if (subject.kind === 'claim') {
    const { claim } = subject;
    return `Claim by ${dossier.parties[claim.by]?.short ?? claim.by}, ${dateText(claim.said)}: ${claim.claim} Beside it ${counted(claim.responses.length, 'response')}.`;
  }
  if (subject.kind === 'response') {
    const { claim, response } = subject;
    const said = response.stance === 'no-reply-found' ? 'no reply was found' : response.summary;
    return `Claim: ${claim.claim} Beside it ${dossier.parties[response.by]?.short ?? response.by}: ${said}`;
  }
  const what = {
    timeline: 'Timeline',
    matrix: 'Table of claims and responses',
    ledger: 'Table of what could be done',
    sidesteps: 'Bar chart',
  };
  return `${what[subject.kind]}: ${title}`;
};
