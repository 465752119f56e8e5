import { dossier } from '../../content/site.ts';
import { embeddables, type Embeddable, type Subject } from '../../model/embeddable.ts';
import { filesId } from '../../model/picture.ts';

type Of<K extends Subject['kind']> = Embeddable & { subject: Extract<Subject, { kind: K }> };

/** Everything that can be embedded. */
export const all = embeddables(dossier);

/** How many claims there are. */
export const claims = Object.keys(dossier.claims).length;

/** What has data and pictures of its own beside its page. */
export const withFiles = all.filter(({ id }) => filesId(id, claims) === id);

/** What of one kind can be embedded. */
export function ofKind<K extends Subject['kind']>(kind: K): Of<K>[] {
  return all.filter((each): each is Of<K> => each.subject.kind === kind);
}

/** The whole of a kind of chart; `undefined` where the dossier has none. */
export function whole<K extends 'timeline' | 'matrix' | 'ledger' | 'sidesteps'>(kind: K): Of<K> | undefined {
  return ofKind(kind).find(({ id }) => id === kind);
}

/** The paths of the charts of one kind that stand in articles, "articles/<article>/<kind>" and "…/<name>". */
export function inArticles<K extends 'timeline' | 'matrix' | 'ledger'>(kind: K) {
  return ofKind(kind)
    .filter(({ id }) => id.startsWith('articles/'))
    .map((embeddable) => {
      const [, article, , name] = embeddable.id.split('/');
      return { params: { article, name }, props: { embeddable } };
    });
}
