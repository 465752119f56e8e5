import { sidestepBars } from '../matrix/layout/sidestep-bars.ts';
import { responsesOf, type Dossier } from '../model/dossier.ts';
import { line, paragraph, runs, stacked, TYPE, type Block } from './draw.ts';
import { key } from './key.ts';

const BAR = '<rect class="is-$" x="0.5" y="3.5" width="22" height="11"/>';
const KEY = [
  { svg: BAR.replace('$', 'direct'), wide: 23, words: 'the question asked' },
  { svg: BAR.replace('$', 'sidestep'), wide: 23, words: 'another question' },
  { svg: BAR.replace('$', 'silent'), wide: 23, words: 'no answer' },
];

/** For each party a bar: how many of its responses answer the question asked, another, or none. */
export function sidestepsPicture(dossier: Dossier, width: number): Block {
  const responses = responsesOf(dossier);
  const responding = new Set(responses.map(({ by }) => by));
  const names = Object.fromEntries(Object.values(dossier.parties).flatMap(({ id, short }) => (responding.has(id) ? [[id, short]] : [])));
  const { sentence, bars } = sidestepBars(responses, names);
  const rows = bars.map(({ name, count, text, who, pieces }) => {
    const shapes = pieces.map(
      ({ bearing, x, width: share }) =>
        `<rect class="is-${bearing}" x="${((x * width) / 100).toFixed(1)}" y="20" width="${((share * width) / 100).toFixed(1)}" height="12"/>`,
    );
    const named = `${line(name, 0, 14, TYPE.strong)}${line(count, runs(name, TYPE.strong) + 6, 14, TYPE.small)}`;
    const others = who ? [paragraph(who, width, TYPE.small)] : [];
    return stacked([{ svg: `${named}${line(text, width, 14, TYPE.small, true)}${shapes.join('')}`, height: 34 }, ...others], 2);
  });
  return stacked([paragraph(sentence, width, TYPE.reading), key(KEY, width), ...rows], 8);
}
