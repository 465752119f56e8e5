import { describe, expect, test } from 'vitest';
import { checkedTranslations, shortHash } from '../../src/cli/translations/translation-check.ts';
import { problemsOf } from '../../src/content/dossier.ts';
import { records } from '../../src/content/read/records.ts';
import { overlaid } from '../../src/content/translations/overlay.ts';
import { presentStates } from '../../src/content/translations/state.ts';
import { renamed, renaming } from '../../src/scaffold/rename/rename.ts';
import { wellWaterInFrench } from '../fixtures/well-water-french.ts';

type Files = Record<string, string>;

const FRENCH = 'content/translations/fr/';
const STATES = `${FRENCH}translated.json`;

const texts: Files = {
  ...wellWaterInFrench(),
  [`${FRENCH}glossary.yaml`]: 'ground-water:\n  term: Eau souterraine\n',
  [`${FRENCH}events.yaml`]: 'first-test:\n  title: Le laboratoire prend ses premiers échantillons\n',
  [`${FRENCH}sources.yaml`]: 'minutes:\n  seen: { note: la copie d’un voisin }\n',
  [`${FRENCH}vocabulary.yaml`]: 'questions:\n  safety: { label: Sûreté }\nparty-kinds:\n  authority: { label: Autorités }\n',
  [`${FRENCH}ledger.yaml`]:
    'features:\n  north-well:\n    title: Le puits du nord\n    access:\n      open: { purpose: [{ says: Pour remplir. }] }\n',
  [`${FRENCH}articles/background.mdx`]:
    '---\ntitle: Comment les puits ont été testés\nlabel: Contexte\n---\n' +
    `${wellWaterInFrench()['content/articles/background.mdx']?.split('\n---\n')[1]}\nVoir [la page](/claims/lead-found/).\n`,
};

const translated: Files = {
  ...texts,
  [STATES]: JSON.stringify(presentStates(overlaid(records(texts), texts, 'fr').translated, shortHash)),
};

const rename = (files: Files, from: string, to: string): Files => {
  const read = records(files);
  const what = renaming(read, from, to);
  if ('problem' in what) throw new Error(what.problem.message);
  const result = renamed(files, read, what, { today: '2031-08-01', hash: shortHash });
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return Object.fromEntries(
    Object.entries({ ...files, ...result.changed }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
};

describe('what is renamed is renamed in its translations', () => {
  test.each([
    ['lead-found', 'lead-in-wells'],
    ['town', 'council'],
    ['minutes', 'protocol'],
    ['gazette-2031', 'ford-gazette'],
    ['first-test', 'samples'],
    ['ground-water', 'deep-water'],
    ['safety', 'danger'],
    ['authority', 'officials'],
    ['north-well', 'upper-well'],
    ['background', 'history'],
  ])('%s: no problem is left in French, and none of its texts is older than the original', (from, to) => {
    const { problems, warnings, lines } = checkedTranslations(translated, problemsOf(translated));
    expect([problems, warnings]).toEqual([[], []]);
    const files = rename(translated, from, to);
    expect(problemsOf(files)).toEqual([]);
    expect(checkedTranslations(files, [])).toEqual({ problems: [], warnings: [], lines });
    const french = Object.entries(files).filter(([file]) => file.startsWith(FRENCH));
    // Addresses of responses stay, and words for readers are nobody’s ids.
    const ids = ([file, text]: [string, string]): string => file + text.replaceAll('#town-2031', '').replaceAll('the town', '');
    const left = french.filter((entry) => new RegExp(`(?<![\\w-])${from}(?![\\w-])`).test(ids(entry)));
    expect(left.map(([file]) => file)).toEqual([]);
  });

  test('what was older than its original before stays so', () => {
    const older = { ...translated, 'content/parties.yaml': (translated['content/parties.yaml'] ?? '').replace('Measured', 'Tested') };
    expect(checkedTranslations(older, []).warnings).toHaveLength(1);
    const files = rename(older, 'lab', 'laboratory');
    expect(checkedTranslations(files, []).warnings.map(({ message }) => message)).toEqual([
      'The original, content/parties.yaml:6, has changed since this was translated.',
    ]);
  });
});
