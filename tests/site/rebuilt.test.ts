import { globSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { matrixOf, timelineOf, type Data, type Entry, type Group, type Statement } from './second-program.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const within = (node: Node): Element[] => elements(node).filter((each) => each !== node);
const attribute = (element: Element, name: string): string => element.attrs.find((each) => each.name === name)?.value ?? '';
const classes = (element: Element): string[] => attribute(element, 'class').split(' ');
const hasClass =
  (name: string) =>
  (element: Element): boolean =>
    classes(element).includes(name);
const isTag =
  (name: string) =>
  (element: Element): boolean =>
    element.tagName === name;
const words = (node: Node | undefined): string => {
  if (!node) return '';
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
};
const plain = (node: Node | undefined): string => words(node).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

const page = (path: string): Element[] => elements(parse(readFileSync(`dist/${path}/index.html`, 'utf8')));
const [file = ''] = globSync('dist/data/*.json').filter((name) => !/(schema-\d+|csl)\.json$/.test(name));
const data = JSON.parse(readFileSync(file, 'utf8')) as Data;

const statementOf = (cell: Element): Statement => {
  const panel = within(cell).find(hasClass('panel'));
  const all = panel ? within(panel) : [];
  const links = all.map((each) => /\/sources\/#(.+)$/.exec(attribute(each, 'href'))?.[1] ?? '').filter((id) => id !== '');
  return {
    ...{ id: attribute(cell, 'data-id'), who: plain(all.find(isTag('b'))), kind: classes(cell)[1] ?? '' },
    quote: plain(all.find(isTag('blockquote'))).replace(/^“|”$/g, ''),
    says: all.filter(isTag('p')).map((each) => plain(each).replace(/^Our translation: /, '')),
    sources: [...new Set(links)].sort(),
  };
};

const drawnMatrix = (): Group[] =>
  page('matrix')
    .filter((each) => attribute(each, 'data-question') !== '' && each.tagName === 'tbody')
    .map((body) => ({
      ...{ question: attribute(body, 'data-question'), ask: plain(within(body).find(isTag('b'))) },
      rows: within(body)
        .filter(hasClass('row'))
        .map((row) => ({
          id: attribute(row, 'data-id'),
          by: plain(within(row).find(hasClass('by'))),
          short: plain(within(row).find(hasClass('short'))),
          statements: within(row)
            .filter(hasClass('cell'))
            .map(statementOf)
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        })),
    }));

const drawnTimeline = (): Entry[] =>
  page('timeline')
    .filter(hasClass('entry'))
    .map((entry) => {
      const who = within(entry).find(isTag('b'));
      return {
        ...{ id: attribute(entry, 'data-id'), kind: who ? attribute(who, 'class') : '', who: plain(who) },
        what: plain(within(entry).find(hasClass('what'))),
      };
    });

describe('from the JSON alone another program draws', () => {
  test('the matrix: every claim by its question, and who says what of it, in which words, by which sources', () => {
    const drawn = drawnMatrix();
    expect(drawn.flatMap(({ rows }) => rows.flatMap(({ statements }) => statements)).length).toBeGreaterThan(20);
    expect(matrixOf(data)).toEqual(drawn);
  });

  test('the timeline: what happened and was said, by whom, in order', () => {
    const drawn = drawnTimeline();
    expect(drawn.length).toBeGreaterThan(20);
    expect(timelineOf(data)).toEqual(drawn);
  });
});
