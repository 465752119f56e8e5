import { matrixColumns } from '../../geometry/matrix-columns.ts';
import { matrixRows } from '../../geometry/matrix-rows.ts';
import type { Bearing, Claim } from '../../model/claim.ts';
import { dateText } from '../../model/date-text.ts';
import type { Dossier } from '../../model/dossier.ts';
import { line, paragraph, rule, runs, stacked, TYPE, type Block } from './draw.ts';

/** More rows than this make no picture; the rest is counted. */
const MOST = 60;
const SHAPE = 11;
/** How much the heads of columns lean, in radians. */
const LEAN = (55 * Math.PI) / 180;

const square = (x: number, y: number): string => `<rect class="claim" x="${x - 5}" y="${y - 5}" width="10" height="10"/>`;

/** A response: solid where it answers the question asked, dotted where another, empty where none. */
const answer = (bearing: Bearing, x: number, y: number): string => `<circle class="is-${bearing}" cx="${x}" cy="${y}" r="5"/>`;

const KEY = [
  ['direct', 'answers the question asked'],
  ['sidestep', 'answers another'],
  ['silent', 'no answer'],
] as const;

/** What the marks mean, in one line. */
const key = (): Block => {
  let x = 16;
  const parts = [square(5, 9), line('claim', x, 14, TYPE.small)];
  x += runs('claim', TYPE.small) + 22;
  for (const [bearing, words] of KEY) {
    parts.push(answer(bearing, x, 9), line(words, x + 11, 14, TYPE.small));
    x += runs(words, TYPE.small) + 33;
  }
  return { svg: parts.join(''), height: 20 };
};

/** Claims against parties: in each cell who made the claim, and how each response meets it. */
export const matrixPicture = (dossier: Dossier, claims: Claim[], width: number): Block => {
  const columns = matrixColumns(claims, dossier.parties, dossier.vocabulary);
  const rows = matrixRows(claims, dossier.vocabulary);
  const first = Math.round(width * 0.46);
  const room = width - first - 16;
  // The heads lean to the right, and have to end within the picture.
  const step = Math.min(
    room / columns.length,
    ...columns.map(({ label }, index) => (room - runs(label, TYPE.strong) * Math.cos(LEAN)) / (index + 0.5)),
  );
  const middle = (index: number): number => Math.round(first + 16 + step * (index + 0.5));
  const high = Math.round(Math.max(...columns.map(({ label }) => runs(label, TYPE.strong))) * Math.sin(LEAN));
  const heads = columns.map(({ label }, index) => {
    const x = middle(index);
    return `<g transform="rotate(-55 ${x} ${high})">${line(label, x, high, TYPE.strong)}</g>`;
  });
  const row = ({ claim }: (typeof rows)[number]): Block => {
    const words = stacked(
      [
        paragraph(claim.claim, first, { size: 13.5, line: 17.5, tone: 'ink' }),
        paragraph(`${dossier.parties[claim.by]?.short ?? claim.by}, ${dateText(claim.said)}`, first, { size: 12, line: 16, tone: 'claim' }),
      ],
      1,
    );
    const fit = Math.max(1, Math.floor(step / (SHAPE + 2)));
    const cells = columns.flatMap(({ parties }, index) => {
      const made = parties.includes(claim.by) ? ['made' as const] : [];
      const all = [...made, ...claim.responses.filter(({ by }) => parties.includes(by)).map(({ bearing }) => bearing)];
      return all.map((each, place) => {
        const inLine = Math.min(fit, all.length - Math.floor(place / fit) * fit);
        const x = middle(index) + ((place % fit) - (inLine - 1) / 2) * (SHAPE + 2);
        const y = 9 + Math.floor(place / fit) * (SHAPE + 3);
        return each === 'made' ? square(x, y) : answer(each, x, y);
      });
    });
    return stacked([{ svg: `${words.svg}${cells.join('')}`, height: words.height }, rule(width)], 5);
  };
  const more = rows.length - MOST;
  return stacked(
    [
      key(),
      { svg: heads.join(''), height: high + 4 },
      rule(width, 'ink'),
      ...rows.slice(0, MOST).map(row),
      ...(more > 0 ? [paragraph(`and ${more} claims more`, width, TYPE.small)] : []),
    ],
    6,
  );
};
