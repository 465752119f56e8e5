import * as words from '#words/picture';
import { ourTranslation, quoted } from '#words/record';
import { exchange, type Row } from '../exchange/layout/exchange.ts';
import type { Claim, Quote } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { asks, emptyText, insteadText, saidText, stanceWords } from '../record/exchange-text.ts';
import { signOf, STANCE_SIGNS } from '../record/signs.ts';
import { dateText } from '../time/date-text.ts';
import { at, line, mixed, paragraph, sign, stacked, tint, TYPE, type Block, type Run, type Type } from './draw.ts';
import { CLAIM } from './key.ts';

const RAIL = 26;
const GAP = 34;
const PAD = 12;
const STEP = 9;
const WORDS: Type = { size: 16.5, line: 22, tone: 'ink' };
const ASKED = { size: 24, bold: true } as const;

const tinted = (block: Block, width: number, tone: 'claim' | 'response'): Block => {
  const height = block.height + 16;
  return { svg: tint(width, height, tone) + at(PAD, 7, block.svg), height };
};

const named = (name: string, tone: 'claim' | 'response', rest: string[], width: number): Block => {
  const runs: Run[] = [{ words: name, type: { ...TYPE.strong, tone } }];
  return mixed([...runs, ...rest.filter(Boolean).map((text) => ({ words: text, type: TYPE.small }))], width);
};

const claimBlock = (claim: Claim, dossier: Dossier, width: number): Block => {
  const inner = width - 2 * PAD;
  const { quote } = claim;
  const large: Type = { size: 19, line: 25, tone: 'ink' };
  const said: Run[] = quote
    ? [
        ...(claim['lead-in'] ? [{ words: claim['lead-in'], type: large }] : []),
        { words: quoted(quote.exact), type: { ...large, tone: 'claim', bold: true } },
      ]
    : [{ words: claim.short, type: large }];
  const name = named(dossier.parties[claim.by]?.name ?? claim.by, 'claim', [dateText(claim.said)], inner - 16);
  const head: Block = { svg: at(0, 0, CLAIM.svg) + at(16, 0, name.svg), height: name.height };
  return tinted(stacked([head, mixed(said, inner), ...meaning(quote, inner)], 2), width, 'claim');
};

/** What exact words mean, where they are in another language. */
const meaning = (quote: Quote | undefined, width: number): Block[] =>
  quote?.translation ? [paragraph(ourTranslation(quote.translation), width, TYPE.small)] : [];

const saidWords = (quote: Quote | undefined, summary: string, width: number): Block =>
  quote ? paragraph(quoted(quote.exact), width, WORDS) : paragraph(summary, width, { ...WORDS, size: 15, line: 20 });

const responseBlock = ({ response, place, answered }: Row, claim: Claim, dossier: Dossier, width: number): Block => {
  const inner = width - 2 * PAD;
  const name = dossier.parties[response.by]?.name ?? response.by;
  const room = place === 'beside' ? 18 : 0;
  const head = named(
    name,
    'response',
    [saidText(claim, response).text.replaceAll(' ', '\u00a0'), stanceWords(place, response)],
    inner - room,
  );
  const arrow = room > 0 ? sign(STANCE_SIGNS.reframes, 0, 3, 'response') : '';
  const others = answered.filter(({ until }) => until === Infinity);
  const notes = others.map(({ as, questions }) =>
    paragraph((as === 'also' ? words.alsoAnswers : words.answers)(asks(questions, claim, dossier)), inner, TYPE.small),
  );
  const summary = 'summary' in response ? response.summary : '';
  const quote = 'quote' in response ? response.quote : undefined;
  const said = [saidWords(quote, summary, inner), ...meaning(quote, inner)];
  return tinted(stacked([{ svg: arrow + at(room, 0, head.svg), height: head.height }, ...said, ...notes], 2), width, 'response');
};

const DASHES = { beside: '4 3', silent: '1 4', declines: 'none', on: 'none' } as const;

/** What stands in an empty place. */
const emptyWords = ({ response }: Row, dossier: Dossier, width: number): Block => {
  const name = dossier.parties[response.by]?.name ?? response.by;
  return mixed(
    [
      { words: words.speaker(name), type: { ...TYPE.strong, tone: 'ink-soft' } },
      { words: emptyText(response), type: TYPE.small },
    ],
    width - 2 * PAD,
  );
};

/** An empty place: dashed where the question was passed by, dotted where no reply was found, solid where none was given. */
const emptyPlace = (row: Row, dossier: Dossier, width: number, height: number): string => {
  const frame = `<rect class="stroke-ink-soft" stroke-width="1.5" stroke-dasharray="${DASHES[row.place]}" x="0.75" y="0.75" width="${width - 1.5}" height="${height - 1.5}"/>`;
  return frame + at(PAD, 6, emptyWords(row, dossier, width).svg);
};

const node = ({ response, place }: Row): string => {
  const ring = `<circle class="stroke-ink-soft" stroke-width="1.5" stroke-dasharray="${DASHES[place]}" cx="10" cy="17" r="7.5"/>`;
  const ground = '<circle class="paper" cx="10" cy="17" r="11"/>';
  if (place === 'on')
    return `${ground}${sign(STANCE_SIGNS[signOf(response)], 2, 9, 'response', 1.35)}<path class="stroke-response" stroke-width="3" d="M20 17h6"/>`;
  return ground + ring + (place === 'declines' ? sign(STANCE_SIGNS.declines, 5, 12, 'ink-soft', 0.85) : '');
};

/** A row from the left edge of the line on: its place on it, what stands there, and what stands beside it. */
const rowBlock = (row: Row, claim: Claim, dossier: Dossier, lane: number, alone: boolean): Block => {
  const { place, owed } = row;
  const width = alone ? 2 * lane + GAP : lane;
  if (place === 'on') {
    const block = responseBlock(row, claim, dossier, width);
    return { svg: node(row) + at(RAIL, 0, block.svg), height: block.height };
  }
  if (place !== 'beside') {
    const height = emptyWords(row, dossier, width).height + 14;
    return { svg: node(row) + at(RAIL, 0, emptyPlace(row, dossier, width, height)), height };
  }
  const block = responseBlock(row, claim, dossier, lane);
  const right = RAIL + lane + GAP;
  const leader = `<path class="stroke-response" stroke-width="2" stroke-dasharray="2 2" d="M${RAIL + lane + 4} 17H${right - 9}"/><path class="response" d="M${right - 9} 11l9 6-9 6z"/>`;
  const empty = owed ? node(row) + at(RAIL, 0, emptyPlace(row, dossier, lane, block.height)) + leader : '';
  return { svg: empty + at(right, 0, block.svg), height: block.height };
};

/** A claim with every answer to it: on the line of the question asked, or beside it. */
export function exchangePicture(dossier: Dossier, claim: Claim, width: number): Block {
  const { rows, instead } = exchange(claim);
  const beside = instead.at(-1);
  const lane = (width - RAIL - GAP) / 2;
  const head = claimBlock(claim, dossier, width - 10);
  const asked =
    line(words.theQuestion, RAIL, 14, TYPE.small) + line(asks([claim.asks], claim, dossier), RAIL, 40, { ...ASKED, tone: 'claim' });
  const other = beside && insteadText(beside.question, claim, dossier);
  const right = RAIL + lane + GAP;
  const answered = other ? line(words.answeredInstead, right, 14, TYPE.small) + line(other, right, 40, { ...ASKED, tone: 'response' }) : '';
  const blocks = rows.map((row) => rowBlock(row, claim, dossier, lane, !beside));
  const answers = stacked(blocks, STEP);
  const last = rows.findLastIndex(({ place, owed }) => place !== 'beside' || owed);
  const end = blocks.slice(0, last).reduce((sum, { height }) => sum + height + STEP, 17);
  const rail = last < 0 ? '' : `<rect class="claim" x="10" width="3" y="${head.height}" height="${50 + end}"/>`;
  return {
    svg: rail + at(10, 0, head.svg) + at(0, head.height, asked + answered) + at(0, head.height + 50, answers.svg),
    height: head.height + 50 + answers.height,
  };
}
