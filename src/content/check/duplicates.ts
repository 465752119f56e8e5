import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { CHARTS } from '../../model/shortcode.ts';
import type { Written } from '../read/records.ts';
import { textAt } from '../read/values.ts';
import { wordsOf } from './words.ts';

interface Named {
  name: string;
  place: Place;
}

const where = ({ file, line }: Place, other: Place): string => (file === other.file ? `line ${line}` : `${file}, line ${line}`);

const twice = (named: Named[], rule: string, message: (name: string, first: string) => string, fix: string): Diagnostic[] => {
  const first = new Map<string, Place>();
  return named.flatMap(({ name, place }): Diagnostic[] => {
    const before = first.get(name);
    if (!before) first.set(name, place);
    return before ? [{ ...place, rule, message: message(name, where(before, place)), fix }] : [];
  });
};

/** Charts of one article that would have one address and one view: of one kind, with one id, or with none. */
const charts = ({ pieces }: Written): Diagnostic[] => {
  const all = pieces.flatMap((piece) => {
    if (piece.kind !== 'shortcode' || !CHARTS.includes(piece.name)) return [];
    return [{ kind: piece.name, id: piece.attributes.find(({ name }) => name === 'id'), place: piece.place }];
  });
  return [
    ...twice(
      all.filter(({ id }) => !id).map(({ kind, place }) => ({ name: kind, place })),
      'unnamed-chart',
      (kind, first) => `Two <${kind}> of this article have no id; the other is in ${first}.`,
      'write id="…", a name of its own, in the newer of them: others may have embedded the older at the address that it has without',
    ),
    ...twice(
      all.flatMap(({ kind, id, place }) => (id ? [{ name: `<${kind}> have the id "${id.value}"`, place: id.place ?? place }] : [])),
      'duplicate-id',
      (same, first) => `Two ${same}; the first is in ${first}.`,
      'rename the newer of them: others may have embedded the older at its address',
    ),
  ];
};

/** The headlines of all charts: of those that show everything, then of those in articles. */
const headlines = (records: Written[]): Named[] =>
  records
    .toSorted((one, other) => Number(other.kind.noun === 'pages') - Number(one.kind.noun === 'pages'))
    .flatMap((record) => {
      if (record.kind.noun === 'pages')
        return ['timeline', 'matrix', 'ledger'].flatMap((chart) => {
          const name = textAt(record.raw, [chart, 'title']);
          return name ? [{ name, place: record.place([chart, 'title']) }] : [];
        });
      return record.pieces.flatMap((piece) => {
        const title = piece.kind === 'shortcode' && CHARTS.includes(piece.name) && piece.attributes.find(({ name }) => name === 'title');
        return title && title.value ? [{ name: title.value, place: title.place }] : [];
      });
    });

/** What is given twice: words of claims, ids (claims and events share one set of them), paths of articles, ids of scenes and of charts, headlines of charts. */
export function duplicateRules(records: Written[]): Diagnostic[] {
  const of = (...nouns: string[]) => records.filter(({ kind }) => nouns.includes(kind.noun));
  const ids = of('claim', 'event').map((record) => ({ name: record.id, place: record.place([], 'key') }));
  const texts = (noun: string, key: string) =>
    of(noun).flatMap((record) => {
      const text = textAt(record.raw, [key]);
      return text === null ? [] : [{ text, place: record.place([key]) }];
    });
  const paths = texts('article', 'path').map(({ text, place }) => ({ name: text, place }));
  const scenes = of('story')
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === 'shortcode' && piece.name === 'Scene' ? piece.attributes : []))
    .flatMap(({ name, value, place }) => (name === 'id' && value ? [{ name: value, place }] : []));
  const words = texts('claim', 'claim').map(({ text, place }) => ({ name: wordsOf(text).join(' '), place }));
  return [
    ...twice(
      words,
      'duplicate-claim',
      (_, first) => `Two claims have the same words; the other is in ${first}.`,
      'keep one of them, or say what is different',
    ),
    ...twice(ids, 'duplicate-id', (id, first) => `"${id}" is the id of a claim and of an event (${first}).`, 'rename one of the two'),
    ...twice(
      paths,
      'duplicate-path',
      (path, first) => `Two articles have the path "${path}"; the other is ${first}.`,
      'give this article a path of its own',
    ),
    ...twice(scenes, 'duplicate-id', (id, first) => `Two scenes have the id "${id}"; the first is in ${first}.`, 'rename one of the two'),
    ...of('article').flatMap(charts),
    ...twice(
      headlines(records),
      'borrowed-title',
      (title, first) => `Two charts have the headline "${title}"; the other is in ${first}.`,
      'write a headline of its own, which says what this one shows',
    ),
  ];
}
