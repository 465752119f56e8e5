import * as words from '#words/picture';
import { densityPath } from '../time/density.ts';
import { fullExtent } from '../time/full-extent.ts';
import { matrixColumns } from '../matrix/layout/columns.ts';
import { inRows } from '../matrix/layout/rows.ts';
import { timeTicks } from '../time/ticks.ts';
import { chronicle } from '../model/chronicle.ts';
import type { Dossier } from '../model/dossier.ts';
import { factsOf, responseFactsOf } from '../model/facts.ts';
import { STANCES, type Stance } from '../model/stance.ts';
import { STANCE_SIGNS } from '../record/signs.ts';
import { at, line, sign, stacked, type Block } from './draw.ts';
import { oneMap } from './matrix-maps.ts';

const TYPE = { size: 28, line: 38, tone: 'ink' } as const;
const NAMES = 150;
const STRIP = 40;

/** When claims, responses and events were, each as a strip of its own over the years. */
export function stripsChart(dossier: Dossier, width: number): Block {
  const entries = chronicle(dossier);
  const extent = fullExtent(entries);
  const nouns = (['claim', 'response', 'event'] as const).map((noun, index) => {
    const dates = entries.filter((entry) => entry.noun === noun).map(({ date }) => date);
    const path = densityPath(dates, extent, width - NAMES, STRIP - 6);
    const label = line(words.strips[noun], 0, STRIP - 8, {
      size: 24,
      tone: noun === 'event' ? 'ink-soft' : noun,
    });
    return at(0, index * STRIP, `${label}<path class="${noun}" transform="translate(${NAMES} 6)" d="${path}"/>`);
  });
  const under = 3 * STRIP;
  const ticks = timeTicks(extent, [NAMES, width], 110, 'year').map(
    ({ at: x, label }) =>
      `<path class="stroke-ink-soft" d="M${x} ${under}v8"/>${line(label, x + 6, under + 24, { size: 22, tone: 'ink-soft' })}`,
  );
  return { svg: `${nouns.join('')}<path class="stroke-ink-soft" d="M${NAMES} ${under}H${width}"/>${ticks.join('')}`, height: under + 30 };
}

/** The whole matrix as a map, as large as there is room; of a dossier with very many claims the first. */
export function mapChart(dossier: Dossier, width: number, height: number): Block {
  const claims = factsOf(dossier).slice(0, 80);
  const columns = matrixColumns(claims, dossier, 9);
  return oneMap(dossier, inRows(claims, dossier.vocabulary), columns, width, height);
}

const LABEL = 280;

const signed = (stance: Stance, label: string, width: number): { svg: string; width: number } => ({
  svg: `${sign(STANCE_SIGNS[stance], 0, 7, 'response', 2)}${line(label, 38, TYPE.size, TYPE)}`,
  width,
});

/** How many responses take each stance, most first, as bars. */
export function stancesChart(dossier: Dossier, width: number): Block {
  const responses = responseFactsOf(dossier);
  const counted = (Object.keys(STANCES) as Stance[])
    .map((stance) => ({ stance, count: responses.filter((response) => response.stance === stance).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const rows = counted.map(({ stance, count }): Block => {
    const long = Math.round((count / most) * (width - LABEL - 60));
    const bar = `<rect class="response" x="${LABEL}" y="5" width="${long}" height="28"/>`;
    const number = line(String(count), LABEL + long + 12, TYPE.size, { ...TYPE, tone: 'ink-soft' });
    return { svg: `${signed(stance, STANCES[stance].label, LABEL).svg}${bar}${number}`, height: 40 };
  });
  return stacked(rows, 0);
}
