import * as words from '#words/model';
import { startOf, type Dated } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Change } from './fields.ts';
import { derived } from './noted.ts';
import { firstId } from './renamed.ts';

/** What can have happened to a page. */
export const CHANGE_KINDS = ['addition', 'correction', 'clarification', 'update'] as const;

/** One change of a page, its publication included. */
export interface LoggedChange {
  /** The same for good, as long as changes are written behind those that are there, whatever is renamed: "claims/limits-kept/2031-07-02-correction". */
  id: string;
  date: Dated;
  kind: (typeof CHANGE_KINDS)[number];
  noun: 'claim' | 'article' | 'story';
  /** The headline of the page; of a claim what it says. */
  title: string;
  /** Its path, without the base path. */
  path: string;
  note: string;
  /** What it read before. */
  was?: string | undefined;
}

interface Changed {
  noun: LoggedChange['noun'];
  id: string;
  title: string;
  path: string;
  entered: Dated;
  changes: Change[];
}

const changesOf = ({ noun, id, title, path, entered, changes }: Changed): LoggedChange[] => {
  const seen = new Map<string, number>();
  const all = [{ date: entered, kind: 'addition' as const, note: words.published[noun] }, ...changes].map((change) => {
    const name = `${id}/${change.date.text}-${change.kind}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...change, id: count === 1 ? name : `${name}-${count}`, noun, title, path };
  });
  return all.toReversed();
};

/** What changes are read of. */
type Changing = Pick<Dossier, 'story' | 'articles' | 'claims' | 'renamed'>;

/** Everything that was published or changed, newest first; what is of one day stands story first, then articles and claims in their order, and of each what was written last. */
export function changeLog({ story, articles, claims, renamed }: Changing): LoggedChange[] {
  const known = (noun: 'article' | 'claim', id: string): string => `${noun}s/${firstId(Object.values(renamed), noun, id)}`;
  const pages: Changed[] = [
    { noun: 'story', id: 'story', title: story.title, path: '/', entered: story.entered, changes: story.changes },
    ...Object.values(articles).map(({ id, title, path, entered, changes }) => ({
      ...{ noun: 'article' as const, id: known('article', id), title, path },
      ...{ entered, changes },
    })),
    ...Object.values(claims).map(({ id, claim, entered, changes }) => ({
      ...{ noun: 'claim' as const, id: known('claim', id), title: claim, path: `/claims/${id}/` },
      ...{ entered, changes },
    })),
  ];
  return pages.flatMap(changesOf).toSorted((a, b) => startOf(b.date) - startOf(a.date));
}

/** The day of the newest change of all; `undefined` where nothing was published. */
export const newestChange = derived('newest change', (dossier: Changing) => ({
  date: changeLog(dossier)[0]?.date,
}));

/** The ids of the claims by when each was last changed, and how often: a claim is under another text where that has happened again. */
export const claimStamps = derived('last changes of claims', (dossier: Changing) => {
  const log = changeLog(dossier).filter(({ noun }) => noun === 'claim');
  const byClaim = Map.groupBy(log, ({ path }) => path.split('/')[2] ?? '');
  const byStamp = Map.groupBy([...byClaim], ([, [last, ...others]]) => `${last?.date.text} ${others.length + 1}`);
  return { claims: Object.fromEntries([...byStamp].map(([stamp, claims]) => [stamp, claims.map(([id]) => id)])) };
});

/** The day on which a page was last changed, or else entered. */
export function changedOn({ entered, changes }: { entered: Dated; changes: Change[] }): Dated {
  return lastChange(changes)?.date ?? entered;
}

/** The last change of a page after its publication, of one day the one written last; `null` where nothing was changed. */
export function lastChange(changes: Change[]): Change | null {
  return changes.toReversed().toSorted((a, b) => startOf(b.date) - startOf(a.date))[0] ?? null;
}
