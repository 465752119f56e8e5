import { expect, test } from 'vitest';
import type { SvgNode } from '../../src/text/svg.ts';
import { textWidth } from '../../src/text/width.ts';
import { axisNodes } from '../../src/timeline/layout/ground-nodes.ts';
import { timelineLayout } from '../../src/timeline/layout/layout.ts';

const HOUR = 3_600_000;
const BEGIN = Date.UTC(2016, 11, 30, 11, 59);
/** How wide Arial sets a bold letter of a date on average, at the size of an axis. */
const LETTER = 6.5;

const textIn = (children: SvgNode['children']): string => children.filter((child) => typeof child === 'string').join('');

/** What is written above the labels of an axis that lies: where it begins, and its words. */
const contexts = (hours: number, width: number): { x: number; text: string }[] => {
  const layout = timelineLayout({ marks: [], lanes: [], parties: {} }, { extent: [BEGIN, BEGIN + hours * HOUR], width });
  return axisNodes(layout)
    .filter(({ attributes }) => attributes['class'] === 'context')
    .map(({ attributes, children }) => ({ x: Number(attributes['x']), text: textIn(children) }));
};

test.each([360, 660, 960])('days and years over the labels of a timeline of %i never run into one another', (width) => {
  for (let hours = 10; hours < 24 * 40; hours += 7) {
    const said = contexts(hours, width);
    const inside = said.filter(({ x, text }, index) => x + text.length * LETTER > (said[index + 1]?.x ?? Infinity));
    expect(inside, `${hours} hours`).toEqual([]);
  }
});

test('a day has its year where there is room for it', () => {
  expect(contexts(72, 960).map(({ text }) => text)).toContain('31 December 2016');
  expect(contexts(72, 360).map(({ text }) => text)).toContain('31 Dec 2016');
});

test.each([360, 660, 960])('no label of a timeline of %i runs out of the drawing at its end', (width) => {
  for (let hours = 10; hours < 24 * 40; hours += 7) {
    const layout = timelineLayout({ marks: [], lanes: [], parties: {} }, { extent: [BEGIN, BEGIN + hours * HOUR], width });
    const labels = axisNodes(layout).filter(({ tag, attributes }) => tag === 'text' && attributes['class'] !== 'context');
    const ends = labels.map(({ attributes, children }) => Number(attributes['x']) + textWidth(textIn(children), 12) * 0.85);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => end > width)).toEqual([]);
  }
});
