import * as words from '#words/picture';
import { exchange, type Row } from '../exchange/layout/exchange.ts';
import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import { asks, emptyText, insteadText, stanceWords } from '../record/exchange-text.ts';
import { signOf, STANCE_SIGNS } from '../record/signs.ts';
import { at, line, paragraph, sign, type Block } from './draw.ts';

const GAP = 56;
const HEAD = 56;
const STEP = 50;
const TYPE = { size: 27, line: 36, tone: 'ink' } as const;
const ASKED = { size: 34, bold: true } as const;
const DASHES = { beside: '7 5', silent: '2 6', declines: 'none', on: 'none' } as const;

const spoken = (row: Row, name: string): string => {
  const said = words.speaks(name, stanceWords(row.place, row.response) || words.answersAnother);
  const arrow = row.place === 'beside';
  return sign(STANCE_SIGNS[arrow ? 'reframes' : signOf(row.response)], 0, 8, 'response', 2) + line(said, 36, 30, TYPE);
};

const empty = (row: Row, name: string, width: number): string =>
  `<rect class="stroke-ink-soft" stroke-width="2" stroke-dasharray="${DASHES[row.place]}" x="1" y="1" width="${width - 2}" height="${STEP - 12}"/>` +
  line(words.speaks(name, emptyText(row.response)), 14, 28, { ...TYPE, size: 24, tone: 'ink-soft' });

const rowOf = (row: Row, dossier: Dossier, lane: number): string => {
  const name = dossier.parties[row.response.by]?.short ?? row.response.by;
  if (row.place === 'on') return spoken(row, name);
  if (row.place !== 'beside') return empty(row, name, 2 * lane + GAP);
  const leader = `<path class="stroke-response" stroke-width="3" stroke-dasharray="3 3" d="M${lane + 6} 19h${GAP - 14}"/>`;
  return (row.owed ? empty(row, name, lane) + leader : '') + at(lane + GAP, 0, spoken(row, name));
};

/** A claim's answers in two lanes, as many as there is room for; those left out are counted. */
export function exchangeCard(dossier: Dossier, claim: Claim, which: 'all' | 'first', size: { width: number; height: number }): Block {
  const { rows, instead } = exchange(claim, which);
  if (rows.length === 0) return paragraph(words.noResponseYet, size.width, { ...TYPE, tone: 'ink-soft' });
  const lane = (size.width - GAP) / 2;
  const most = Math.max(1, Math.floor((size.height - HEAD) / STEP));
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const beside = instead.at(-1);
  const other = beside && insteadText(beside.question, claim, dossier);
  const heads =
    line(asks([claim.asks], claim, dossier), 0, 34, { ...ASKED, tone: 'claim' }) +
    (other ? line(other, lane + GAP, 34, { ...ASKED, tone: 'response' }) : '');
  const lines = shown.map((row, index) => at(0, HEAD + index * STEP, rowOf(row, dossier, lane)));
  const left = rows.length - shown.length;
  const more = left > 0 ? at(0, HEAD + shown.length * STEP, line(words.moreAnswers(left), 0, 30, { ...TYPE, tone: 'ink-soft' })) : '';
  return { svg: heads + lines.join('') + more, height: HEAD + (shown.length + (left > 0 ? 1 : 0)) * STEP };
}
