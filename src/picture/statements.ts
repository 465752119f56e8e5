import * as words from '#words/picture';
import { ourTranslation, quoted as inQuotes } from '#words/record';
import type { Claim, Quote, Response } from '../model/claim.ts';
import { dateText } from '../time/date-text.ts';
import type { Dossier } from '../model/dossier.ts';
import { bearingText, isPrior, questionsText, responseWhen, stanceLabel } from '../record/response-text.ts';
import { responseSign, signOf } from '../record/signs.ts';
import { at, mixed, paragraph, sign, stacked, TYPE, type Block } from './draw.ts';
import { CLAIM, RESPONSE } from './key.ts';

const GAP = 28;
const INSET = 14;
const SHAPE = 16;

const beside = (svg: string, room: number, block: Block): Block => ({ svg: `${svg}${at(room, 0, block.svg)}`, height: block.height });

/** Who spoke and when, after the shape that claims and responses have. */
const who = (noun: 'claim' | 'response', name: string, when: string, width: number): Block => {
  const named = { words: name, type: { ...TYPE.strong, tone: noun } };
  return beside(
    (noun === 'claim' ? CLAIM : RESPONSE).svg,
    SHAPE,
    mixed([named, { words: when.replaceAll(' ', '\u00a0'), type: TYPE.small }], width - SHAPE),
  );
};

/** Exact words, and who said them where that is not the party that is named above. */
const quoted = (quote: Quote | undefined, names: string[], width: number): Block[] => {
  if (!quote) return [];
  const speaker = names.includes(quote.speaker) ? [] : [paragraph(quote.speaker, width, TYPE.small)];
  const translation = quote.translation ? [paragraph(ourTranslation(quote.translation), width, TYPE.small)] : [];
  return [paragraph(inQuotes(quote.exact), width, TYPE.body), ...translation, ...speaker];
};

const namesOf = (dossier: Dossier, id: string): string[] => {
  const party = dossier.parties[id];
  return party ? [party.name, party.short] : [id];
};

/** Blocks behind an edge in the colour of who speaks. */
const edged = (blocks: Block[], tone: 'claim' | 'response'): Block => {
  const { svg, height } = stacked(blocks, 4);
  return { svg: `<rect class="${tone}" width="3" height="${height}"/>${at(INSET, 0, svg)}`, height };
};

const claimBlock = (claim: Claim, dossier: Dossier, width: number): Block => {
  const names = namesOf(dossier, claim.by);
  const inner = width - INSET;
  return edged(
    [
      who('claim', names[0] ?? claim.by, dateText(claim.said), inner),
      paragraph(words.claimAsks(questionsText([claim.asks], dossier)), inner, TYPE.small),
      ...quoted(claim.quote, names, inner),
    ],
    'claim',
  );
};

const stance = (response: Response, width: number): Block => {
  const circle = sign(responseSign(signOf(response), response.bearing), 0, 2, 'response', 0.8);
  return beside(circle, 22, paragraph(stanceLabel(response), width - 22, TYPE.strong));
};

const bearing = (claim: Claim, response: Response, dossier: Dossier, width: number): Block[] => {
  if (response.bearing === 'silent') return [];
  return [paragraph(bearingText(claim, response, dossier), width, TYPE.small)];
};

const responseBlock = (claim: Claim, response: Response, dossier: Dossier, width: number): Block => {
  const spoken = response.stance === 'no-reply-found' ? null : response;
  const when = isPrior(response) ? words.saidEarlier(responseWhen(response)) : responseWhen(response);
  const names = namesOf(dossier, response.by);
  const inner = width - INSET;
  return edged(
    [
      who('response', names[0] ?? response.by, when, inner),
      stance(response, inner),
      ...bearing(claim, response, dossier, inner),
      ...(spoken ? [paragraph(spoken.summary, inner, TYPE.body), ...quoted(spoken.quote, names, inner)] : []),
      ...(!spoken && response.note ? [paragraph(response.note, inner, TYPE.small)] : []),
    ],
    'response',
  );
};

/** Blocks in two columns, as even as their order allows. */
const inColumns = (blocks: Block[], width: number): Block => {
  const cuts = blocks.map((_, index) => [blocks.slice(0, index + 1), blocks.slice(index + 1)].map((column) => stacked(column, 20)));
  const high = (columns: Block[]): number => Math.max(...columns.map(({ height }) => height));
  const [left, right] = cuts.reduce((best, cut) => (high(cut) < high(best) ? cut : best), cuts[0] ?? []);
  if (!left || !right) return { svg: '', height: 0 };
  return { svg: `${left.svg}${at((width + GAP) / 2, 0, right.svg)}`, height: high([left, right]) };
};

/** A claim with what was answered: one answer stands beside it, several below it in two columns. */
export function statementsPicture(dossier: Dossier, claim: Claim, responses: Response[], width: number): Block {
  const column = (width - GAP) / 2;
  const answers = responses.map((response) => responseBlock(claim, response, dossier, column));
  if (answers.length < 2) return inColumns([claimBlock(claim, dossier, column), ...answers], width);
  return stacked([claimBlock(claim, dossier, width), inColumns(answers, width)], 20);
}
