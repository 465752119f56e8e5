import { sidestepBars } from '../../geometry/sidestep-bars.ts';
import { responsesOf, type Dossier } from '../../model/dossier.ts';
import { line, paragraph, stacked, TYPE, type Block } from './draw.ts';

/** For each party a bar: how many of its responses answer the question asked, another, or none. */
export const sidestepsPicture = (dossier: Dossier, width: number): Block => {
  const responses = responsesOf(dossier);
  const responding = new Set(responses.map(({ by }) => by));
  const names = Object.fromEntries(Object.values(dossier.parties).flatMap(({ id, short }) => (responding.has(id) ? [[id, short]] : [])));
  const { sentence, bars } = sidestepBars(responses, names);
  const rows = bars.map(({ name, count, text, who, pieces }) => {
    const shapes = pieces.map(
      ({ bearing, x, width: share }) =>
        `<rect class="is-${bearing}" x="${((x * width) / 100).toFixed(1)}" y="20" width="${((share * width) / 100).toFixed(1)}" height="12"/>`,
    );
    const head = `${line(`${name}, ${count}`, 0, 14, TYPE.strong)}${line(text, width, 14, TYPE.small, true)}`;
    const others = who ? paragraph(who, width, TYPE.small) : { svg: '', height: 0 };
    return stacked([{ svg: head + shapes.join(''), height: 34 }, others], 2);
  });
  return stacked([paragraph(sentence, width, TYPE.reading), ...rows], 8);
};
