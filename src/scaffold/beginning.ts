import type * as English from '#words/beginning';
import { fontsFor } from '../content/check/texts/fonts.ts';
import { ID } from '../model/fields.ts';
import { one, type Fact, type Given } from './fact.ts';
import { withScene } from './prose.ts';
import { claimRecord, ENTRIES, type Plain } from './records.ts';
import { blockYaml, oneLine } from './yaml.ts';

/** The words of a new dossier, in its language. */
export type Words = { [Name in keyof typeof English]: Widened<(typeof English)[Name]> };
type Widened<Message> = Message extends string
  ? string
  : Message extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Key in keyof Message]: string };

/** What a dossier is begun with. */
export const DOSSIER: Fact[] = [
  { name: 'language', ask: 'The language of the site (en, de, pt-BR)', need: 'required' },
  { name: 'title', ask: 'What the investigation is called', need: 'required' },
  { name: 'parties', ask: 'Who speaks in it, separated by semicolons (The Town of Ford; Ford Laboratory)', need: 'required' },
  {
    name: 'questions',
    ask: 'What is asked, each in at most 24 characters, separated by semicolons (Was it safe?; Were people told?)',
    need: 'required',
  },
  { name: 'id', ask: 'What its folder is named after if content/ already holds a dossier (otherwise its title)', need: 'argument' },
];

/** What was typed with semicolons between, those of other scripts included. */
const typed = (given: Given, name: string): string[] =>
  (one(given, name) ?? '')
    .split(/[;؛；]/)
    .map(oneLine)
    .filter(Boolean);

/** An id for a name: its Latin letters and digits, or where they make none a noun with a number. */
const idOf = (name: string, noun: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return ID.test(plain) ? plain : noun;
};

/** Names with ids of their own. */
const identified = (names: string[], noun: string): [id: string, name: string][] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = idOf(name, noun);
    const id = [plain, ...names.map((_, index) => `${plain}-${index + 2}`)].find((each) => !taken.has(each)) ?? plain;
    taken.add(id);
    return [id, name];
  });
};

const comment = (text: string): string => `# ${oneLine(text)}\n`;
const schema = (name: string): string => `# yaml-language-server: $schema=../public/schemas/${name}.schema.json\n`;
const inProse = (text: string): string => `{/* ${text.replaceAll('*/', '')} */}\n`;

/** The fonts that a new dossier needs beside the main one, by its own words and those of its language. */
export function fontsOf(given: Given, words: Words): string[] {
  const said = ['title', 'parties', 'questions'].map((name) => one(given, name) ?? '');
  return fontsFor([...said, words.timeline.title, words.claimInShort].join(' '));
}

const site = (given: Given, words: Words): string => {
  const fonts = fontsOf(given, words);
  return [
    schema('site') + comment(words.aboutSite),
    blockYaml({ title: one(given, 'title'), standfirst: words.siteStandfirst, language: one(given, 'language') }),
    fonts.length > 0 ? blockYaml({ fonts }) : '',
    blockYaml({ licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }),
    comment(words.aboutPublisher),
    blockYaml({ publisher: { name: one(given, 'title'), url: 'https://publisher.example' }, contact: 'corrections@publisher.example' }),
    blockYaml({ corrections: words.corrections }),
  ].join('');
};

const vocabulary = (questions: [string, string][], words: Words): string => {
  const asked = questions.map(([id, ask]): [string, Plain] => [
    id,
    { label: ask.replace(/[?？؟;\s]+$/u, '').replace(/^¿\s*/, '') || ask, gloss: ask, ask, 'ask-one': ask },
  ]);
  return [
    schema('vocabulary') + comment(words.aboutQuestions),
    blockYaml({ questions: Object.fromEntries(asked) }),
    `\n${comment(words.aboutPartyKinds)}`,
    blockYaml({ 'party-kinds': { party: words.partyKind } }),
    `\n${comment(words.aboutEventKinds)}`,
    blockYaml({ 'event-kinds': { event: words.eventKind } }),
  ].join('');
};

const pages = ({ timeline, matrix, claims, sources, glossary, notFound, aboutPages }: Words): string =>
  schema('pages') + comment(aboutPages) + blockYaml({ timeline, matrix, claims, sources, glossary, 'not-found': notFound });

const parties = (all: [string, string][], words: Words): string => {
  const entries = all.map(([id, name]) => [id, { name, short: name, kind: 'party', role: words.partyRole }]);
  return schema('parties') + comment(words.aboutParties) + blockYaml(Object.fromEntries(entries) as Plain);
};

const SOURCE = 'first-source';
const CLAIM = 'first-claim';

const sources = (given: Given, { source, aboutSources }: Words): string => {
  const { title, publisher, seen } = source;
  const facts = { type: 'document', title, publisher, language: one(given, 'language') ?? '', seen: 'full', 'seen-note': seen };
  const record = ENTRIES.source({
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, [value]])),
    quality: ['primary'],
  });
  return schema('sources') + comment(aboutSources) + blockYaml({ [SOURCE]: record });
};

/** An example: the first party says something of the others, of whom no answer is known. */
const claim = (all: [string, string][], questions: [string, string][], words: Words, today: string): string => {
  const [first, ...others] = all;
  const facts: Given = {
    claim: [words.claim(first?.[1] ?? '')],
    short: [words.claimInShort],
    by: [first?.[0] ?? ''],
    said: [today],
    asks: [questions[0]?.[0] ?? ''],
    about: (others.length > 0 ? others : all).map(([id]) => id),
    source: [SOURCE],
    ...(others.length > 0 ? { searched: [SOURCE] } : {}),
  };
  return `---\n${comment(words.aboutClaim)}${blockYaml(claimRecord(facts, [], today))}---\n\n${words.claimProse}\n`;
};

const story = (given: Given, { storyStandfirst, aboutStory, scene }: Words, today: string): string => {
  const front = { title: one(given, 'title'), standfirst: storyStandfirst, entered: today, changes: [] };
  const { heading, text, finding } = scene;
  const facts = { id: 'first', view: 'exchange', claim: CLAIM, extent: today.slice(0, 4), heading, text, finding };
  const scenes = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, [value]]));
  return withScene(`---\n${blockYaml(front)}---\n\n${inProse(aboutStory)}`, scenes).text;
};

/** The files of a new dossier (path -> text), with one claim as an example; `today` is the day on which it is entered. */
export function beginning(given: Given, words: Words, today: string): Record<string, string> {
  const all = identified(typed(given, 'parties'), 'party');
  const questions = identified(typed(given, 'questions'), 'question');
  return {
    'content/site.yaml': site(given, words),
    'content/vocabulary.yaml': vocabulary(questions, words),
    'content/pages.yaml': pages(words),
    'content/parties.yaml': parties(all, words),
    'content/sources.yaml': sources(given, words),
    'content/events.yaml': schema('events') + comment(words.aboutEvents),
    'content/glossary.yaml': schema('glossary') + comment(words.aboutGlossary),
    'content/story.mdx': story(given, words, today),
    [`content/claims/${CLAIM}.mdx`]: claim(all, questions, words, today),
  };
}

/** What the folder of a new dossier is called after. */
export function folderId(given: Given): string {
  return one(given, 'id') ?? idOf(one(given, 'title') ?? '', 'new');
}
