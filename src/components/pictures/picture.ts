import { escaped } from '../../geometry/mark-svg.ts';
import { link } from '../../links.ts';
import type { Claim } from '../../model/claim.ts';
import { dateText } from '../../model/date-text.ts';
import { startOf, type Dated } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Embeddable, Subject } from '../../model/embeddable.ts';
import type { PictureSize } from '../../model/picture.ts';
import { alternative } from './alternative.ts';
import { at, paragraph, rule, stacked, THEMES, TYPE, type Block, type Theme } from './draw.ts';
import { LEDGER_READING, ledgerPicture } from './ledger.ts';
import { matrixPicture, matrixReading } from './matrix.ts';
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
    .reduce<Dated | undefined>((newest, date) => (newest && startOf(newest) >= startOf(date) ? newest : date), undefined);

const claimsOf = (dossier: Dossier, { claims }: Extract<Subject, { kind: 'matrix' }>): Claim[] =>
  claims ? claims.flatMap((id) => dossier.claims[id] ?? []) : Object.values(dossier.claims);

const body = (dossier: Dossier, subject: Subject): Block => {
  if (subject.kind === 'timeline') return timelinePicture(dossier, subject, INNER);
  if (subject.kind === 'ledger') return ledgerPicture(dossier, subject.features, INNER);
  if (subject.kind === 'sidesteps') return sidestepsPicture(dossier, INNER);
  if (subject.kind === 'claim') return statementsPicture(dossier, subject.claim, subject.claim.responses, INNER);
  if (subject.kind === 'response') return statementsPicture(dossier, subject.claim, [subject.response], INNER);
  return matrixPicture(dossier, claimsOf(dossier, subject), INNER);
};

/** Colours as rules for the classes that drawings have. */
export const rules = (theme: Theme): string => {
  const tones = Object.entries(theme).map(
    ([name, colour]) => `.${name}{fill:${colour}}.in-${name}{color:${colour}}.stroke-${name}{fill:none;stroke:${colour}}`,
  );
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
    `.is-silent{fill:none;stroke:${theme.event}}.tint{fill:${theme.response};fill-opacity:0.18}`,
    `.over{paint-order:stroke;stroke:${theme.paper};stroke-width:2;stroke-linejoin:round}`,
    `.leader{fill:none;stroke:${theme.response};stroke-width:2;stroke-dasharray:1.5 1.5}.dating{stroke:${theme.event};stroke-width:4;stroke-dasharray:4 2}`,
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
  const { subject } = embeddable;
  const reading =
    subject.kind === 'matrix' ? matrixReading(claimsOf(dossier, subject)) : subject.kind === 'ledger' ? LEDGER_READING : embeddable.reading;
  const { svg, height } = stacked(
    [
      paragraph(embeddable.title, INNER, reading || subject.kind === 'sidesteps' ? TYPE.title : TYPE.sentence),
      ...(reading ? [paragraph(reading, INNER, TYPE.reading)] : []),
      { svg: '', height: 4 },
      body(dossier, subject),
      { svg: '', height: 2 },
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
