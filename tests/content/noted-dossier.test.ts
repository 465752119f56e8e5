import { afterAll, describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { notedDossier } from '../../src/content/noted-dossier.ts';
import { dataOf } from '../../src/embed/data.ts';
import { oembed } from '../../src/embed/oembed.ts';
import { readsOf, readsOfPage } from '../../src/integrations/reuse/reads.ts';
import { smallMatrix } from '../../src/matrix/layout/small-matrix.ts';
import { chronicle, entryTitle } from '../../src/model/chronicle.ts';
import { dated, type Dated } from '../../src/model/date.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { embeddables, embeddablesById, type Embeddable } from '../../src/model/embeddable.ts';
import { beginNotes } from '../../src/model/noted.ts';
import { STANCE_IDS } from '../../src/model/stance.ts';
import { card } from '../../src/picture/card.ts';
import { cardName, cards, cardsByName } from '../../src/picture/cards.ts';
import { picture } from '../../src/picture/picture.ts';
import { citationLink } from '../../src/record/source/citation-link.ts';
import { timelineParts } from '../../src/site/lists/timeline.ts';
import { dataList } from '../../src/site/publication/data/export.ts';
import { printParts } from '../../src/site/publication/print/parts.ts';
import { daysPicture } from '../../src/timeline/layout/days/days.ts';
import { marks } from '../../src/timeline/layout/marks.ts';
import { extentOf } from '../../src/time/full-extent.ts';
import { wellWater } from '../fixtures/well-water.ts';

const site = new URL('https://desk.example');
const whole = dossier(wellWater());
const { scenes } = whole.story;
// Other tests share this process.
afterAll(() => Reflect.deleteProperty(globalThis, Symbol.for('notes of what pages read')));

/** What shows of a dossier what pages and files show, by names. */
type Shown = Record<string, (dossier: Dossier) => unknown>;

/** What is shown of a thing, where it is there. */
const ofThing =
  (id: string, show: (of: Dossier, thing: Embeddable) => unknown) =>
  (of: Dossier): unknown => {
    const thing = embeddablesById(of)[id];
    return thing && show(of, thing);
  };

const things: Shown = Object.fromEntries(
  embeddables(whole).flatMap(({ id }) => {
    return [
      [`the picture of ${id}`, ofThing(id, (of, thing) => picture(of, thing, 'light', site))],
      [`the data of ${id}`, ofThing(id, dataOf)],
      [`the description of ${id}`, ofThing(id, (of, thing) => oembed(of, thing, site))],
    ];
  }),
);
const drawnCards: Shown = Object.fromEntries(
  cards(whole).map(({ path }): [string, Shown[string]] => {
    const ofCard = (of: Dossier): unknown => {
      const shown = cardsByName(of)[cardName(path)];
      return shown && card(of, shown, site);
    };
    return [`the card of ${path}`, ofCard];
  }),
);
const ofScenes: Shown = Object.fromEntries(
  scenes.flatMap(({ id, extent, focus }): [string, Shown[string]][] => [
    [`the matrix of ${id}`, (of: Dossier) => smallMatrix(of, { focus, asOf: null })],
    [`the days of ${id}`, (of: Dossier) => daysPicture(of, { focus, asOf: null }, extentOf(extent, chronicle(of)))],
  ]),
);
const lists: Shown = {
  'the chronicle': (of) => chronicle(of).map((entry) => [entry, entryTitle(entry)]),
  'what the timeline is drawn of': (of) =>
    marks(chronicle(of), of).map(({ id, title, landmark, since, date }) => [id, title, landmark, since, date]),
  'what the timeline names': (of) => marks(chronicle(of), of),
  'a part of the timeline': (of) => timelineParts(of)[0],
  'a part for paper': (of) => printParts(of)[0],
  'the list of data': (of) => dataList(of, site),
  citations: (of) => Object.values(of.citations).map((all) => all.map((each) => citationLink(each, of))),
};
const shown: Shown = { ...things, ...drawnCards, ...ofScenes, ...lists };

/** What each shows, and what it has read for that. */
const made = (of: Dossier) => {
  const notes = beginNotes();
  const noted = notedDossier(of);
  const pages = Object.entries(shown).map(([name, show]) => {
    const page = new Map<string, Set<string>>();
    notes.page = page;
    const text = JSON.stringify(show(noted));
    notes.page = null;
    return { name, text, reads: readsOfPage(page) };
  });
  const { hashOf } = readsOf(notes);
  return { pages, hashOf };
};

const before = made(whole);
const hashes = new Map(before.pages.flatMap(({ reads }) => reads.map((read) => [read, before.hashOf(read)])));

/** What shows something else after a change, though nothing that it has read is another; and what shows the same, though something is. */
const compared = (change: (of: Dossier) => void): { stale: string[]; inVain: string[] } => {
  const other = structuredClone(whole);
  change(other);
  const after = made(other);
  const compare = before.pages.map(({ name, text, reads }, index) => ({
    name,
    isRead: reads.some((read) => after.hashOf(read) !== hashes.get(read)),
    isOther: after.pages[index]?.text !== text,
  }));
  return {
    stale: compare.flatMap(({ name, isRead, isOther }) => (isOther && !isRead ? [name] : [])),
    inVain: compare.flatMap(({ name, isRead, isOther }) => (isRead && !isOther ? [name] : [])),
  };
};

type Path = (string | number)[];
const isDate = (value: unknown): value is Dated => typeof value === 'object' && value !== null && 'precision' in value;

/** The paths of all that a record holds: texts, numbers, dates and lists. */
const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null || isDate(value)) return [path];
  const below = Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]));
  return Array.isArray(value) ? [path, ...below] : below;
};

const NEXT: Record<string, string> = {
  ...Object.fromEntries(STANCE_IDS.slice(0, 5).map((id, index, all) => [id, all[(index + 1) % all.length] ?? id])),
  ...{ 'no-reply-found': 'no-reply-found', direct: 'another-question', 'another-question': 'direct', silent: 'another-question' },
  ...{ town: 'lab', lab: 'gazette', gazette: 'town', safety: 'notice', notice: 'safety' },
};

const otherThan = (value: unknown): unknown => {
  if (isDate(value)) return dated('2031-05-20');
  if (Array.isArray(value)) return value.slice(1);
  return typeof value === 'string' ? (NEXT[value] ?? `${value} indeed`) : typeof value === 'boolean' ? !value : value;
};

const changeAt = (record: object, path: Path): void => {
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, record as never);
  const key = String(path.at(-1));
  parent[key] = otherThan(parent[key]);
};

describe('what is shown of a dossier', () => {
  const ids = ['lead-found', 'limits-kept', 'report-held-back'];
  const fields = ids.flatMap((id) => pathsIn(whole.claims[id]).map((path): [string, Path] => [`${id}: ${path.join('.')}`, [id, ...path]]));
  test.each(fields.filter(([, path]) => !['id', 'address'].includes(String(path.at(-1)))))('is read where it may change: %s', (_, path) => {
    expect(compared(({ claims }) => changeAt(claims, path)).stale).toEqual([]);
  });

  const landmark = { rank: 1, label: 'The limits' };
  test.each<[string, (of: Dossier) => void]>([
    ['a landmark more', ({ claims }) => Object.assign(claims['limits-kept'] ?? {}, { landmark })],
    ['a response that is a landmark', ({ claims }) => Object.assign(claims['limits-kept']?.responses[0] ?? {}, { landmark })],
    ['a time that a claim is about', ({ claims }) => Object.assign(claims['limits-kept'] ?? {}, { concerns: dated('2029') })],
    ['a response that is late', ({ claims }) => Object.assign(claims['limits-kept']?.responses[0] ?? {}, { said: dated('2032') })],
    ['a claim less', ({ claims }) => Reflect.deleteProperty(claims, 'well-kept-open')],
    ['another order', (of) => (of.claims = Object.fromEntries(Object.entries(of.claims).reverse()))],
    ['an event less', ({ events }) => Reflect.deleteProperty(events, 'first-test')],
    ['the short name of a party', ({ parties }) => Object.assign(parties['town'] ?? {}, { short: 'The city' })],
  ])('is read where it may change: %s', (_, change) => {
    expect(compared(change).stale).toEqual([]);
  });

  // Much depends on whom the claim speaks of that all leads to.
  const others = Object.keys(whole.claims).filter((id) => id !== whole.site.lead);
  test.each(others)('has read nothing that changes with the words of a claim, where it does not show them: %s', (id) => {
    const { inVain } = compared(({ claims }) => Object.assign(claims[id] ?? {}, { claim: 'It was said otherwise.' }));
    // How large a picture is, is known when it is drawn.
    expect(inVain.filter((name) => !name.startsWith('the description of'))).toEqual([]);
  });
});
