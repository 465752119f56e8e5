import { describe, expect, test } from 'vitest';
import { checkedTranslations, shortHash } from '../../../src/cli/translations/translation-check.ts';
import { dossier, problemsOf } from '../../../src/content/dossier.ts';
import { records } from '../../../src/content/read/records.ts';
import { overlaid } from '../../../src/content/translations/overlay.ts';
import { presentStates } from '../../../src/content/translations/state.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { wellWaterInFrench } from '../../fixtures/well-water-french.ts';

const files = wellWaterInFrench();
const CLAIM = 'content/translations/fr/claims/lead-found.mdx';
const STORY = 'content/translations/fr/story.mdx';
const PARTIES = 'content/translations/fr/parties.yaml';
const STATES = 'content/translations/fr/translated.json';

const edited = (file: string, from: string | RegExp, to: string): Record<string, string> => {
  const text = files[file] ?? '';
  expect(text).toMatch(from);
  return { ...files, [file]: text.replace(from, to) };
};

const told = (changed: Record<string, string>): string[] =>
  checkedTranslations(changed, problemsOf(changed)).problems.map(
    ({ file, line, column, rule, message, fix }) => `${file}:${line}:${column} ${rule}: ${message} – ${fix}`,
  );

/** The files with the register of the present states, as `npm run translated fr` writes it. */
const recorded = (all: Record<string, string>): Record<string, string> => ({
  ...all,
  [STATES]: JSON.stringify(presentStates(overlaid(records(all), all, 'fr').translated, shortHash)),
});

const warned = (all: Record<string, string>): string[] =>
  checkedTranslations(all, []).warnings.map(
    ({ file, line, column, rule, message, fix }) => `${file}:${line}:${column} ${rule}: ${message} – ${fix}`,
  );

describe('a translation', () => {
  test('gives the dossier its words, and nothing else', () => {
    const [original, french] = [dossier(files), dossier(files, undefined, 'fr')];
    expect(french.site).toMatchObject({ title: 'L’eau des puits', language: 'fr', contact: 'desk@desk.example' });
    expect(french.languages).toEqual(['en', 'fr']);
    expect(french.parties['town']).toMatchObject({ short: 'La ville', kind: 'authority' });
    const [claim, before] = [french.claims['lead-found'], original.claims['lead-found']];
    expect(claim).toMatchObject({ short: 'Du plomb trouvé dans deux puits', said: before?.said, sources: before?.sources });
    expect(claim?.responses.map(({ address, stance }) => [address, stance])).toEqual(
      before?.responses.map(({ address, stance }) => [address, stance]),
    );
    expect(claim?.responses[0]).toMatchObject({ summary: 'A dit que les gens avaient été prévenus.' });
    expect(french.story.scenes.map(({ id, finding }) => [id, finding])).toEqual([
      ['test', 'Un test un an avant l’article'],
      ['notice', 'Sûreté demandée, avis répondu'],
    ]);
    expect(french.sections['claims/lead-found']?.[0]?.text).toContain('repose sur');
  });

  test('leaves what it does not say in the words of the original', () => {
    const french = dossier(files, undefined, 'fr');
    expect(french.claims['people-told']?.claim).toBe('The town said that people had been told in time.');
    expect(french.sections['claims/people-told']?.[0]?.text).toContain('No notice was seen.');
  });

  test('leaves the original as it is without it', () => {
    expect({ ...dossier(files), languages: ['en'] }).toEqual(dossier(wellWater()));
  });

  test('leaves exact words in their language, and gives them a meaning', () => {
    const french = dossier(files, undefined, 'fr');
    expect(french.claims['lead-found']?.quote).toEqual({
      exact: 'lead in two wells',
      speaker: 'La Gazette du Gué',
      source: 'gazette-2031',
      language: 'en',
      translation: 'du plomb dans deux puits',
    });
    expect(french.quotations).toEqual(dossier(files).quotations);
  });

  test('shows words that are in its own language without a translation', () => {
    const file = 'content/claims/people-told.mdx';
    const quote = 'quote: { exact: "l’avis", speaker: The mayor, source: minutes, language: fr, translation: the notice }';
    const all = { ...files, [file]: (files[file] ?? '').replace('responses:', `${quote}\nresponses:`) };
    expect(dossier(all).claims['people-told']?.quote).toMatchObject({ language: 'fr', translation: 'the notice' });
    expect(dossier(all, undefined, 'fr').claims['people-told']?.quote).toEqual({
      exact: 'l’avis',
      speaker: 'The mayor',
      source: 'minutes',
    });
  });
});

describe('a mistake in a translation is named with its place', () => {
  test('none is found where there is none', () => expect(told(files)).toEqual([]));

  test('and a mistake in the original with its own, not once more in what translates it', () => {
    const changed = edited('content/claims/lead-found.mdx', 'as-of: 2031-07-01', 'as-of: 2031-07-41');
    const place = 'content/claims/lead-found.mdx:20:12';
    expect(problemsOf(changed, undefined, 'fr').map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place]);
    expect(told(changed)).toEqual([]);
  });

  test.each([
    [
      'a date of its own',
      edited(CLAIM, 'said: 2031-05-03', 'said: 2031-05-04'),
      `${CLAIM}:7:11 translated-fact: "said" is "2031-05-04" here, and "2031-05-03" in the original (content/claims/lead-found.mdx:12). – remove it: dates, stances, sources, ids and exact words come from the original; or correct it there`,
    ],
    [
      'a stance of its own',
      edited(CLAIM, '    said: 2031-05-03', '    stance: denies'),
      `${CLAIM}:7:13 translated-fact: "stance" is "denies" here, and "disputes" in the original (content/claims/lead-found.mdx:13). – remove it: dates, stances, sources, ids and exact words come from the original; or correct it there`,
    ],
    [
      'other exact words',
      edited(CLAIM, 'quote: { speaker: La', 'quote: { exact: du plomb, speaker: La'),
      `${CLAIM}:4:17 translated-fact: "exact" is "du plomb" here, and "lead in two wells" in the original (content/claims/lead-found.mdx:9). – remove it: dates, stances, sources, ids and exact words come from the original; or correct it there`,
    ],
    [
      'a key that the original has not',
      edited(CLAIM, '    summary: A dit', '    sumary: A dit'),
      `${CLAIM}:8:5 unknown-original: The original (content/claims/lead-found.mdx) has no "sumary" here. – rename it to "summary"`,
    ],
    [
      'an entry that the original has not',
      edited(CLAIM, 'open: Qui', '  - by: gazette\nopen: Qui'),
      `${CLAIM}:12:5 unknown-original: "responses" has 2 entries in the original (content/claims/lead-found.mdx), and this is one more. – remove it; entries translate those of the original in their order`,
    ],
    [
      'an entry of a register that the original has not',
      edited(PARTIES, /^town:/m, 'twon:'),
      `${PARTIES}:1:1 unknown-original: The original (content/parties.yaml) has no entry "twon". – rename it to "town"`,
    ],
    [
      'a form that the original has not',
      edited(CLAIM, /responses:[^]*open/, 'responses: rien\nopen'),
      `${CLAIM}:5:1 wrong-type: "responses" has a different form from the original (content/claims/lead-found.mdx:10). – write it in the form that it has there`,
    ],
    [
      'words that are too long for their place',
      edited(CLAIM, 'short: Du plomb trouvé dans deux puits', 'short: Du plomb a été trouvé dans deux des puits'),
      `${CLAIM}:3:8 too-long: "short" has 41 characters, but there is room for only 38. – shorten it by 3`,
    ],
    [
      'another scene',
      edited(STORY, 'id="test" extent="2030/2031"', 'id="test" extent="2030"'),
      `${STORY}:8:1 translated-fact: <Scene extent="2030" focus="first-test lead-found" id="test" view="timeline"> is here, but the original has <Scene extent="2030/2031" focus="first-test lead-found" id="test" view="timeline"> (content/story.mdx:10). – keep scenes, charts and statements in the order of the original, and translate only their words`,
    ],
    [
      'a quotation in other words',
      edited(STORY, 'lead in two wells', 'in two wells'),
      `${STORY}:20:23 translated-fact: "in two wells" is quoted here, but the original (content/story.mdx) does not quote these words. – leave exact words as the original has them, and say beside them what they mean`,
    ],
    [
      'an id that names nothing',
      edited(CLAIM, '<Event id="first-test">', '<Event id="frist-test">'),
      `${CLAIM}:15:33 unknown-event: Event "frist-test" does not exist. – write "first-test", or add frist-test to content/events.yaml`,
    ],
    [
      'broken YAML',
      edited(PARTIES, '  short: La ville', '  short: [La ville'),
      expect.stringMatching(/^content\/translations\/fr\/parties\.yaml:\d+:\d+ yaml-syntax: /),
    ],
    [
      'a file that translates none',
      { ...files, 'content/translations/fr/claims/lead-fund.mdx': '---\n---\n' },
      'content/translations/fr/claims/lead-fund.mdx:1:1 unknown-original: There is no content/claims/lead-fund.mdx that this could translate. – rename it to content/translations/fr/claims/lead-found.mdx',
    ],
    [
      'a folder that is no language',
      { ...files, 'content/translations/french/story.mdx': '---\n---\n' },
      'content/translations/french/story.mdx:1:1 bad-language: "french", the name of a folder of translations, is not a language that browsers know. – give the folder the tag of the language that it translates into: fr, pt-BR',
    ],
    [
      'the language of the original',
      { ...files, 'content/translations/en/story.mdx': '---\n---\n' },
      'content/translations/en/story.mdx:1:1 bad-language: "en", the name of a folder of translations, is the language of the original. – give the folder the tag of the language that it translates into: fr, pt-BR',
    ],
    [
      'a file beside the folders',
      { ...files, 'content/translations/story.mdx': '---\n---\n' },
      'content/translations/story.mdx:1:1 unknown-file: "content/translations/story.mdx" is not in the folder of any language. – move it into one, such as content/translations/fr/',
    ],
    [
      'an article at the address of a language',
      edited('content/articles/background.mdx', 'path: /background/', 'path: /fr/background/'),
      'content/articles/background.mdx:5:7 taken-path: The path begins with "/fr/", below which the translation is published. – give the article another path',
    ],
    [
      'a register of states that is none',
      { ...files, [STATES]: '[1]' },
      `${STATES}:1:1 wrong-type: This is not the list of translated texts that the command writes. – restore its last good version, or remove it and run: npm run translated`,
    ],
  ])('%s', (_, changed, message) => {
    expect(told(changed)).toEqual([message]);
    expect(problemsOf(changed)).toEqual([]);
  });
});

describe('the check', () => {
  test('names translations of which nobody said what they translate', () => {
    expect(warned(files)).toContain(
      `${CLAIM}:1:1 unrecorded-translation: Nothing says which version of content/claims/lead-found.mdx this translates. – compare the two, then run: npm run translated fr claims/lead-found.mdx`,
    );
    expect(warned(recorded(files))).toEqual([]);
  });

  test('names the translation of an original that has changed', () => {
    const all = recorded(files);
    const claim = 'content/claims/lead-found.mdx';
    const changed = { ...all, [claim]: (all[claim] ?? '').replace('Said that people had been told.', 'Said that all had been told.') };
    expect(warned(changed)).toEqual([
      `${CLAIM}:1:1 older-translation: The original, content/claims/lead-found.mdx, has changed since this was translated. – translate what has changed, then run: npm run translated fr claims/lead-found.mdx`,
    ]);
    expect(warned(recorded(changed))).toEqual([]);
  });

  test('names the translation of an original whose picture is described in other words', () => {
    const [claim, map] = ['content/claims/lead-found.mdx', '\n![A map of the wells](/map.png)\n'];
    const all = recorded({ ...files, [claim]: `${files[claim] ?? ''}${map}`, 'public/map.png': '' });
    expect(warned(all)).toEqual([]);
    expect(warned({ ...all, [claim]: (all[claim] ?? '').replace('A map of the wells', 'The wells from above') })).toHaveLength(1);
    expect(warned({ ...all, [claim]: (all[claim] ?? '').replace('/map.png', '/wells.png') })).toEqual([]);
  });

  test('names the entry of a register that has changed, and no other', () => {
    const all = recorded(files);
    const file = 'content/parties.yaml';
    expect(warned({ ...all, [file]: (all[file] ?? '').replace('Measured the water.', 'Measured the ground water.') })).toEqual([
      `${PARTIES}:5:1 older-translation: The original, content/parties.yaml:6, has changed since this was translated. – translate what has changed, then run: npm run translated fr parties.yaml#lab`,
    ]);
  });

  test('holds a translation for as old as it was where its original only gets other sources or ids', () => {
    const all = recorded(files);
    const claim = 'content/claims/lead-found.mdx';
    expect(warned({ ...all, [claim]: (all[claim] ?? '').replace('sources: [minutes]', 'sources: [minutes, gazette-2031]') })).toEqual([]);
    expect(warned({ ...all, [claim]: (all[claim] ?? '').replace('<Event id="first-test">', '<Event id="well-closed">') })).toEqual([]);
  });

  test('says how much of a dossier each language has', () => {
    expect(checkedTranslations(files, []).lines).toEqual([
      expect.stringMatching(/^fr: \d+ of \d+ texts translated; \d+ are shown in en\.$/),
    ]);
    expect(checkedTranslations(wellWater(), []).lines).toEqual([]);
  });
});
