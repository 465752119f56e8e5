import { elementsOf } from './read.ts';
import { ownElements, type Known } from './own-elements.ts';
import { hashOf, narrowedPolicy, policyEdits, policyOf } from './policy.ts';
import { scopeEdits, shortenStyles, styleTexts } from './scopes.ts';
import { sharedStyles, type SharedFiles } from './shared-files.ts';
import { shorterDrawings, shorterTexts } from './shorter-texts.ts';
import { editedPage } from './styles.ts';
import { trimStyles } from './trimmed-styles.ts';
import { withoutUnusedSymbols } from './unused-symbols.ts';

/**
 * A page that is not for frames with its policy before all else in it, where Astro puts it last, without the hashes of what stands on other
 * pages and without drawings that nothing refers to, and with its texts as short as they can be. Where there are many pages of its kind,
 * their styles become files, which go into `files`. Throws an `Error` for what is not ours.
 */
export function withPolicyFirst(html: string, known: Known, files: SharedFiles | null): string {
  const { kept: elements, edits: symbols } = withoutUnusedSymbols(elementsOf(html));
  const own = ownElements(elements, known);
  shortenStyles(elements);
  if (!files) trimStyles(elements, own);
  const all = styleTexts(elements);
  const { edits, within } = files ? sharedStyles(elements, files) : { edits: [], within: all };
  const policy = all.reduce((text, css, place) => text.replaceAll(hashOf(own.styles[place] ?? ''), hashOf(css)), policyOf(elements));
  return editedPage(html, elements, [
    ...symbols,
    ...edits,
    ...scopeEdits(elements, all),
    ...shorterTexts(elements, html),
    ...shorterDrawings(elements),
    ...policyEdits(elements, narrowedPolicy(policy, within.map(hashOf))),
  ]);
}
