import { dossier } from '../../content/site.ts';
import { embeddablesById, type Embeddable, type Subject } from '../../model/embeddable.ts';
import { claimsCounted, dataId, filesId } from '../../model/picture.ts';

type Of<K extends Subject['kind']> = Embeddable & { subject: Extract<Subject, { kind: K }> };

const byId = embeddablesById(dossier);

/** Everything that can be embedded. A page must ask for it while it is made: what was read before is not noted. */
export function all(): Embeddable[] {
  return Object.values(byId);
}

/** How many claims there are, as far as it matters to files. */
export const claims = claimsCounted(dossier);

/** What has a page for frames and pictures of its own, and what has data. */
export function framed(): Embeddable[] {
  return all().filter(({ id }) => filesId(id, claims) === id);
}
export function withData(): Embeddable[] {
  return all().filter(({ id }) => dataId(id, claims) === id);
}

const isOf = <K extends Subject['kind']>(each: Embeddable, kind: K): each is Of<K> => each.subject.kind === kind;

/** What of one kind can be embedded. */
export function ofKind<K extends Subject['kind']>(kind: K): Of<K>[] {
  return all().filter((each): each is Of<K> => isOf(each, kind));
}

/** The thing with an id that has a page. Throws an `Error` where there is none. */
export function thing(id: string | undefined): Embeddable {
  const found = byId[id ?? ''];
  if (!found) throw new Error(`Nothing that can be embedded is called ${id}.`);
  return found;
}

/** The same for things of some kinds. */
export function thingOf<K extends Subject['kind']>(id: string, ...kinds: K[]): Of<K> {
  const found = thing(id);
  const kind = kinds.find((one) => one === found.subject.kind);
  if (!kind || !isOf(found, kind)) throw new Error(`${id} is no ${kinds.join(' or ')}.`);
  return found;
}

/** The whole of a kind of chart; `undefined` where the dossier has none. */
export function whole<K extends 'timeline' | 'matrix' | 'ledger' | 'answers'>(kind: K): Of<K> | undefined {
  const found = byId[kind];
  return found && isOf(found, kind) ? found : undefined;
}

/** The paths of the charts of one kind that stand in articles, "articles/<article>/<kind>" and "…/<name>". */
export function inArticles<K extends 'timeline' | 'matrix' | 'ledger'>(kind: K) {
  return ofKind(kind)
    .filter(({ id }) => id.startsWith('articles/'))
    .map(({ id }) => {
      const [, article, , name] = id.split('/');
      return { params: { article, name } };
    });
}

/** The chart of one kind at such a path. Throws an `Error` where there is none. */
export function inArticle<K extends 'timeline' | 'matrix' | 'ledger'>(
  kind: K,
  { article, name }: { article?: string | undefined; name?: string | undefined },
): Of<K> {
  return thingOf(`articles/${article}/${kind}${name ? `/${name}` : ''}`, kind);
}
