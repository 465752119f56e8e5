import type { Noun } from '../../model/shortcode.ts';
import { KINDS } from '../../content/read/kinds.ts';
import { records } from '../../content/read/records.ts';
import { languagesOf } from '../../content/translations/files.ts';
import { overlaid } from '../../content/translations/overlay.ts';
import { presentStates, statesFile, statesIn, type Hash } from '../../content/translations/state.ts';
import type { Renaming } from './edits.ts';

type Files = Record<string, string>;

/** By what `translated.json` names a thing: the file of a register with its id, or a file of its own. */
const nameOf = (noun: Noun, id: string): string | null => {
  const kind = KINDS.find((one) => one.noun === noun);
  const example = kind?.example.replace('content/', '');
  if (!kind || example === undefined) return null;
  return kind.many ? `${example}#${id}` : example.replace(/[^/]+(?=\.mdx$)/, id);
};

/** The registers of what each language translates, under the new id; what was up to date before a thing was renamed is so behind it. */
export function renamedStates(before: Files, after: Files, { noun, from, to }: Renaming, hash: Hash): Files {
  const [old, now] = [nameOf(noun, from), nameOf(noun, to)];
  const changed: Files = {};
  for (const language of languagesOf(before).slice(1)) {
    const file = statesFile(language);
    const { states, problems } = statesIn(file, before[file]);
    if (before[file] === undefined || problems.length > 0) continue;
    const [then, present] = [before, after].map((files) => presentStates(overlaid(records(files), files, language).translated, hash));
    const entries = Object.entries(states).map(([name, state]) => {
      const renamed = name === old && now !== null ? now : name;
      return [renamed, (then?.[name] === state && present?.[renamed]) || state];
    });
    changed[file] = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  }
  return changed;
}
