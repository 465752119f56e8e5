import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import type { Written } from '../../read/records.ts';
import { fieldsOf, namesOf, valueAt } from '../../read/values.ts';
import { writtenResponses } from '../known.ts';
import { mentions } from '../mentions.ts';
import { nearestId } from '../nearest.ts';

/** An id that others name and that is nowhere, with the problems of all that name it. */
interface Lost {
  noun: string;
  id: string;
  mentions: Diagnostic[];
}

/** What may have had an id before, where it stands, and what gives it back to it. */
interface Nameless {
  id: string;
  place: Place;
  fix: (id: string) => string;
  /** That it stands there twice, where it does. */
  twice?: Diagnostic;
}

const NAMED = /^(?:[\w ]+ "(.+)" does not exist|This is [^"]+ "(.+)", but no such \w+ exists)\.$/;

/** The ids that are named and are nowhere; a response of a claim that is nowhere counts as the claim. */
export function lostIds(problems: Diagnostic[]): Lost[] {
  const told = problems.flatMap((problem) => {
    const noun = /^unknown-(.+)$/.exec(problem.rule)?.[1]?.replace('-', ' ');
    const [, named, filed] = (noun === 'page' ? /"\/claims\/([^/]+)\/"/ : NAMED).exec(problem.message) ?? [];
    const id = named ?? filed;
    return noun && id ? [{ noun: noun === 'page' ? 'claim' : noun, id, problem }] : [];
  });
  const lost = new Set(told.map(({ noun, id }) => `${noun} ${id}`));
  const whole = told.map((one) => {
    const [claim = ''] = one.id.split('#');
    if (one.noun === 'response' && lost.has(`claim ${claim}`)) return { ...one, noun: 'claim', id: claim };
    // Where a claim or an event may be named, a claim is told of.
    return one.noun === 'claim' && lost.has(`event ${one.id}`) ? { ...one, noun: 'event' } : one;
  });
  return [...Map.groupBy(whole, ({ noun, id }) => `${noun} ${id}`).values()].flatMap(([first, ...rest]) =>
    first ? [{ noun: first.noun, id: first.id, mentions: [first, ...rest].map(({ problem }) => problem) }] : [],
  );
}

const isAt = (one: Place, other: Place): boolean => one.file === other.file && one.line === other.line && one.column === other.column;

const renaming = (id: string): string => `name it "${id}"`;

const inLists = (record: Written, noun: string): Nameless[] => {
  const key = { question: 'questions', 'party kind': 'party-kinds', 'event kind': 'event-kinds', power: 'powers' }[noun];
  if (!key || !['vocabulary', 'ledger'].includes(record.kind.noun)) return [];
  return namesOf(valueAt(record.raw, [key])).map((id) => ({ id, place: record.place([key, id], 'key'), fix: renaming }));
};

const ofClaim = (claim: Written, lost: string): Nameless[] => {
  const [id, key = ''] = lost.split('#');
  if (claim.kind.noun !== 'claim' || claim.id !== id) return [];
  return writtenResponses(claim).flatMap((response) => {
    const date = /\d{4}.*$/.exec(key)?.[0];
    const isAlike = key.startsWith(`${String(valueAt(response.raw, ['by']))}-`) || (date !== undefined && response.key.endsWith(date));
    const fix = (): string => `correct its "by" or "said", or keep its address by the line "id: ${key}"`;
    const place = claim.place(['responses', response.index], 'key');
    return isAlike ? [{ id: `${claim.id}#${response.key}`, place, fix }] : [];
  });
};

const fileOf = ({ file, id }: Written): Nameless => ({
  id,
  place: { file, line: 1, column: 1 },
  fix: (lost) => `name the file ${lost}.mdx`,
});

/** Everything that could be called by an id of a noun. */
const holders = (records: Written[], { noun, id }: Lost): Nameless[] =>
  records.flatMap((record) => {
    if (noun === 'response') return ofClaim(record, id);
    if (record.kind.noun !== noun) return inLists(record, noun);
    return [noun === 'claim' ? fileOf(record) : { id: record.id, place: record.place([], 'key'), fix: renaming }];
  });

/** What names ids by their noun, that of kinds and powers too, which stand in no list of mentions. */
const usedIn = (record: Written): string[] => [
  ...mentions(record).map(({ noun, id }) => `${noun} ${id}`),
  ...(typeof valueAt(record.raw, ['kind']) === 'string' ? [`${record.kind.noun} kind ${String(valueAt(record.raw, ['kind']))}`] : []),
  ...fieldsOf(record.raw).flatMap(({ key, value }) => (key === 'access' ? namesOf(value).map((power) => `power ${power}`) : [])),
];

/** The one thing without a mention that most likely had the id: one that stands twice, a near one, or the only one. */
const former = (records: Written[], used: Set<string>, problems: Diagnostic[], lost: Lost): Nameless | null => {
  const all = holders(records, lost);
  const isOf = ({ file, column, line }: Place, { rule, message }: Diagnostic): boolean =>
    all.some(({ id, place }) => {
      const isThere = rule === 'duplicate-address' ? place.line === line : place.column === column;
      return isThere && place.file === file && message.includes(`"${id}"`);
    });
  const twice = problems.filter((one) => /^duplicate-(?:key|address)$/.test(one.rule) && isOf(one, one));
  const [double] = twice;
  if (double) return twice.length === 1 ? { id: '', place: double, fix: renaming, twice: double } : null;
  const nameless = all.filter(({ id }) => !used.has(`${lost.noun} ${id}`));
  const nearest = (those: Nameless[]): string | null =>
    nearestId(
      lost.id,
      those.map(({ id }) => id),
    );
  const near = nearest(nameless);
  // What is near one that others name is a slip of it, and was never the id of another.
  if (near === null && nearest(all) !== null) return null;
  return nameless.find(({ id }) => id === near) ?? (nameless.length === 1 ? (nameless[0] ?? null) : null);
};

const where = ({ file, line }: Place): string => `${file}, line ${line}`;

const problemOf = ({ noun, id, mentions: all }: Lost, one: Nameless): Diagnostic => {
  const [first] = all;
  const rest = first ? `if that is what is meant; if not, correct what names it, first in ${where(first)}` : '';
  const count = `${all.length} places name`;
  if (one.twice) return { ...one.twice, fix: `let one of the two be "${id}", which ${count}, ${rest}` };
  const message = `Nothing names the ${noun} "${one.id}", and ${count} "${id}", which does not exist.`;
  return { ...one.place, rule: `renamed-${noun.replace(' ', '-')}`, message, fix: `${one.fix(id)} ${rest}` };
};

/** The problems, with one for each thing whose id was changed in place of one for each that still names it by the former id. */
export function withoutFormerIds(records: Written[], problems: Diagnostic[]): Diagnostic[] {
  const lost = lostIds(problems).filter((one) => one.mentions.length > 1);
  if (lost.length === 0) return problems;
  const used = new Set(records.flatMap(usedIn));
  const found = lost.flatMap((one) => {
    const had = former(records, used, problems, one);
    return had ? [{ one, had }] : [];
  });
  // What two lost ids would both come from came from neither.
  const sure = found.filter(({ had }) => found.filter((other) => isAt(other.had.place, had.place)).length === 1);
  const gone = new Set<Diagnostic | undefined>(sure.flatMap(({ one, had }) => [...one.mentions, had.twice]));
  const isUnused = ({ rule, message }: Diagnostic): boolean =>
    sure.some(({ one, had }) => rule === `unused-${one.noun}` && message.includes(`"${had.id}"`));
  const isBad = (problem: Diagnostic): boolean => problem.rule === 'bad-id' && sure.some(({ had }) => isAt(had.place, problem));
  return [
    ...problems.filter((problem) => !gone.has(problem) && !isUnused(problem) && !isBad(problem)),
    ...sure.map(({ one, had }) => problemOf(one, had)),
  ];
}
