import { describe, expect, test } from 'vitest';
import * as words from '../../src/language/en/beginning.ts';
import { problemsOf } from '../../src/content/dossier.ts';
import { fontLetters } from '../../src/picture/faces/installed.ts';
import { beginning, folderId } from '../../src/scaffold/beginning.ts';

const begun = (facts: Partial<Record<'language' | 'title' | 'parties' | 'questions', string>> = {}): Record<string, string> => {
  const all = { language: 'en', title: 'Well Water', parties: 'The Town of Ford; Ford Laboratory', questions: 'Was it safe?', ...facts };
  return beginning(Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]])), words, '2031-07-01');
};

describe('a new dossier', () => {
  test.each<[string, Parameters<typeof begun>[0]]>([
    ['of two parties and a question', {}],
    ['of one party', { parties: 'Ford Laboratory' }],
    ['of parties of one name', { parties: 'The Lab; The Lab; The lab' }],
    [
      'in a script whose letters no id has',
      { language: 'ar', title: 'مياه الآبار', parties: 'البلدة؛ المختبر', questions: 'هل كانت آمنة؟' },
    ],
    ['with signs that mean something in YAML', { title: '- "Wells": #1', parties: '& Co: [a]; *b', questions: 'A: b # c?' }],
    ['with signs that mean something in prose', { title: '{x} < y */', parties: '{a}; b > c', questions: '{x}?' }],
    ['with a name that is no id', { title: 'con', parties: 'index; 2031', questions: 'null?' }],
  ])('%s has no problems', (_, facts) => {
    const files = begun(facts);
    expect(problemsOf({ ...files, ...fontLetters(files['content/site.yaml']) })).toEqual([]);
  });

  test('names parties and questions by their letters, and says each question as it was typed', () => {
    const files = begun({ questions: 'Was it safe?; Étaient-ils prévenus ?' });
    expect(files['content/parties.yaml']).toContain('the-town-of-ford:\n  name: The Town of Ford\n');
    expect(files['content/vocabulary.yaml']).toContain('etaient-ils-prevenus:\n    label: Étaient-ils prévenus\n');
    expect(files['content/vocabulary.yaml']).toContain('ask: Was it safe?\n    ask-one: Was it safe?\n');
  });

  test('has a claim as an example, to which the other parties owe an answer', () => {
    expect(begun()['content/claims/first-claim.mdx']).toContain('by: the-town-of-ford\n');
    expect(begun()['content/claims/first-claim.mdx']).toContain('by: ford-laboratory\n    stance: no-reply-found\n');
  });

  test('speaks to its editors in every file', () => {
    for (const [file, text] of Object.entries(begun())) expect([file, text]).toEqual([file, expect.stringMatching(/^# [A-Z]|^\{\/\* /m)]);
  });

  test('has a folder called after its title, or after what was given', () => {
    expect(folderId({ title: ['Well Water'] })).toBe('well-water');
    expect(folderId({ title: ['مياه'] })).toBe('new');
    expect(folderId({ title: ['Well Water'], id: ['wells'] })).toBe('wells');
  });
});
