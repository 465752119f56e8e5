import * as words from '#words/picture';
import { link } from '../model/links.ts';
import { dateText } from '../time/date-text.ts';
import { changedOn, newestChange } from '../model/change-log.ts';
import type { Claim } from '../model/claim.ts';
import { startOf, type Dated } from '../model/date.ts';
import { claimsOf, type Dossier } from '../model/dossier.ts';
import type { Embeddable, Subject } from '../model/embeddable.ts';
import { claimFacts, factsOf } from '../model/facts.ts';
import { claimsCounted, FACE, FALLBACK, holdsFace, type PictureSize } from '../model/picture.ts';
import { alternative } from './alternative.ts';
import { at, paragraph, rule, stacked, THEMES, TYPE, type Block, type Type } from './draw.ts';
import { publisherOf, svgFile } from './file.ts';
import { withFixedWidths } from './faces/fixed-widths.ts';
import { asRead, fromLeft } from './faces/mirrored.ts';
import { exchangePicture } from './exchange.ts';
import { ledgerPicture } from './ledger.ts';
import { matrixPicture } from './matrix.ts';
import { answersPicture } from './answers.ts';
import { statementsPicture } from './statements.ts';
import { timelinePicture } from './timeline.ts';
import { sceneBlock } from './scene/scene.ts';

/** How wide pictures are, and those of what runs along time, px. */
const WIDTH = { upright: 660, wide: 1200 };
const EDGE = 24;

const widthOf = ({ subject, scene }: Embeddable): number => (subject.kind === 'timeline' && !scene ? WIDTH.wide : WIDTH.upright);

/** The claims that a thing shows, where it shows no more than these; else `null`. */
const claimsIn = (dossier: Dossier, subject: Subject): Claim[] | null => {
  if (subject.kind === 'claim' || subject.kind === 'response') return [subject.claim];
  return subject.kind === 'matrix' && subject.claims ? claimsOf(dossier, subject.claims) : null;
};

/** The day of the newest thing that a picture shows: when it was last worked on, whenever the picture is drawn. */
function latest(dossier: Dossier, subject: Subject): Dated | undefined {
  const claims = claimsIn(dossier, subject);
  if (!claims) return newestChange(dossier).date;
  return claims
    .map(changedOn)
    .reduce<Dated | undefined>((newest, date) => (newest && startOf(newest) >= startOf(date) ? newest : date), undefined);
}

const body = (dossier: Dossier, { subject, scene }: Embeddable, inner: number): Block => {
  if (scene) return sceneBlock(dossier, scene);
  if (subject.kind === 'timeline') return timelinePicture(dossier, subject, inner);
  if (subject.kind === 'ledger') return ledgerPicture(dossier, subject.features, inner);
  if (subject.kind === 'answers') return answersPicture(dossier, inner);
  if (subject.kind === 'claim') return exchangePicture(dossier, subject.claim, inner);
  if (subject.kind === 'response') return statementsPicture(dossier, subject.claim, [subject.response], inner);
  return matrixPicture(dossier, subject.claims ? claimFacts(claimsOf(dossier, subject.claims)) : factsOf(dossier), inner);
};

/** Where a picture comes from: who publishes it, of what, under which licence, of which day, and where all of it is. */
const source = (dossier: Dossier, { from, subject }: Embeddable, site: URL | undefined): string => {
  const { title, licence, language } = dossier.site;
  const day = latest(dossier, subject);
  const parts = [
    words.source(title),
    ...publisherOf(dossier),
    licence.name,
    day && words.asOf(dateText(day)),
    site && fromLeft(new URL(link(from), site).href.replace(/^https?:\/\//, ''), language),
  ];
  return parts.filter(Boolean).join(' · ');
};

/** Text in lines of much the same length, in no more of them than it needs. */
const evenly = (text: string, width: number, type: Type): Block => {
  const { height } = paragraph(text, width, type);
  let narrow = width;
  while (paragraph(text, narrow - 8, type).height === height && narrow > 80) narrow -= 8;
  return height > type.line ? paragraph(text, narrow, type) : paragraph(text, width, type);
};

/** The drawing of a thing with its headline and its source. */
const drawn = (dossier: Dossier, embeddable: Embeddable, site: URL | undefined): Block & { width: number } => {
  const { subject } = embeddable;
  const inner = widthOf(embeddable) - 2 * EDGE;
  const reading = subject.kind === 'matrix' ? words.matrixReading : subject.kind === 'ledger' ? words.ledgerReading : embeddable.reading;
  const { svg, height } = stacked(
    [
      evenly(embeddable.title, inner, reading || subject.kind === 'answers' ? TYPE.title : TYPE.sentence),
      ...(reading ? [evenly(reading, inner, TYPE.reading)] : []),
      { svg: '', height: 4 },
      body(dossier, embeddable, inner),
      { svg: '', height: 2 },
      rule(inner),
      paragraph(source(dossier, embeddable, site), inner, { ...TYPE.small, size: 12.5, line: 17 }),
    ],
    8,
  );
  return { svg: at(EDGE, EDGE - 6, svg), width: inner + 2 * EDGE, height: Math.ceil(height) + 2 * EDGE - 6 };
};

/** The picture of a thing as an SVG file, without the face that it is set in. */
export function picture(dossier: Dossier, embeddable: Embeddable, theme: keyof typeof THEMES, site: URL | undefined): string {
  const { id, title } = embeddable;
  const block = drawn(dossier, embeddable, site);
  const own = holdsFace(id, claimsCounted(dossier));
  return svgFile(
    asRead(own ? block : { ...block, svg: withFixedWidths(block.svg) }, dossier.site.language),
    THEMES[theme],
    title,
    alternative(dossier, embeddable),
    own ? [FACE] : [FACE, FALLBACK],
  );
}

/** How large the picture of a thing is, in px. */
export function pictureSize(dossier: Dossier, embeddable: Embeddable, site: URL | undefined): PictureSize {
  const { width, height } = drawn(dossier, embeddable, site);
  return { width, height };
}
