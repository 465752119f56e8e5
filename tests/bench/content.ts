import { stringify } from 'yaml';
import { dated, isBefore } from '../../src/model/date.ts';
import { chance, oneOf, type Chance } from './chance.ts';
import type { ClaimsData, Data, EventData, ResponseData } from './data.ts';

const STANCES: Record<string, string> = {
  accepts: 'confirms',
  'partly accepts': 'partly-confirms',
  disputes: 'disputes',
  'declined to comment': 'declines',
  'no response': 'no-reply-found',
};
const QUESTIONS = ['ability', 'use', 'price'];
const ENTERED = '2025-01-01';
const SOURCE = 'register';

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const labelled = (names: string[]) => Object.fromEntries(names.map((name) => [idOf(name), { label: name, gloss: `What ${name} says.` }]));
const asked = (names: string[]) =>
  Object.fromEntries(Object.entries(labelled(names)).map(([id, words]) => [id, { ...words, ask: 'Did they?', 'ask-one': 'Did it?' }]));
const page = (title: string) => ({ title, label: title, standfirst: `${title}.` });
const mdx = (front: object, prose: string): string => `---\n${stringify(front)}---\n\n${prose}\n`;

/** All that a dossier has besides its events and claims: one source that everything cites, and the least of words. */
const frame = (title: string, parties: string[]): Record<string, string> => ({
  'content/site.yaml': stringify({
    title,
    standfirst: `${title}.`,
    language: 'en',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    publisher: { name: 'The Example Desk', url: 'https://desk.example' },
    contact: 'desk@desk.example',
    corrections: 'Errors are corrected in place.',
  }),
  'content/vocabulary.yaml': stringify({
    questions: asked(QUESTIONS),
    'party-kinds': labelled(parties),
    'event-kinds': labelled(['Happening']),
  }),
  'content/pages.yaml': stringify({
    timeline: { ...page(title), reading: 'Each mark is an event.' },
    matrix: { ...page(`${title}, by party`), reading: 'Each row is a claim.' },
    ...Object.fromEntries(['claims', 'sources', 'glossary', 'not-found'].map((name) => [name, page(name)])),
  }),
  'content/parties.yaml': stringify(
    Object.fromEntries(parties.map((name) => [idOf(name), { name, short: name, kind: idOf(name), role: `Speaks as ${name}.` }])),
  ),
  'content/sources.yaml': stringify({
    [SOURCE]: {
      type: 'document',
      title: 'Register',
      publisher: 'The Example Desk',
      issued: null,
      language: 'en',
      seen: { part: 'full', note: 'all of it' },
      quality: 'primary',
      link_ok: false,
    },
  }),
  'content/glossary.yaml': '{}\n',
  'content/story.mdx': mdx({ title, standfirst: `${title}.`, entered: ENTERED, changes: [] }, 'Everything is in the register.'),
});

const event = ({ title, start, end, group, summary }: EventData): object => ({
  title,
  kind: 'happening',
  parties: [idOf(group)],
  date: end ? `${start}/${end}` : start,
  sources: [SOURCE],
  note: summary,
});

const isEarlier = (a: string, b: string): boolean => {
  const [first, second] = [dated(a), dated(b)];
  return first !== null && second !== null && isBefore(first, second);
};

/** Every other response answers what was asked. */
const response = (party: string, { stance, text, date }: ResponseData, said: string, asks: string, random: Chance): object => {
  const by = idOf(party);
  if (!text || !date) return { by, stance: 'no-reply-found', 'as-of': ENTERED, searched: [SOURCE] };
  const answers = [
    random() < 0.5
      ? asks
      : oneOf(
          random,
          QUESTIONS.filter((other) => other !== asks),
        ),
  ];
  const earlier = isEarlier(date, said) ? { prior: true } : {};
  const means = STANCES[stance] ?? stance;
  // Who declines answers no question.
  return { by, said: date, ...earlier, stance: means, ...(means === 'declines' ? {} : { answers }), summary: text, sources: [SOURCE] };
};

const claims = (data: ClaimsData): Record<string, string> => {
  const random = chance(3);
  return Object.fromEntries(
    data.claims.map(({ id, claim, by, date, responses }) => {
      const asks = oneOf(random, QUESTIONS);
      const said = Object.entries(responses).map(([party, one]) => response(party, one, date, asks, random));
      const about = Object.keys(responses).filter((party) => party !== by);
      const front = {
        claim,
        short: claim.slice(0, 38).trim(),
        by: idOf(by),
        said: date,
        asks,
        about: about.map(idOf),
        sources: [SOURCE],
        responses: said,
        entered: ENTERED,
        changes: [],
      };
      return [`content/claims/${id}.mdx`, mdx(front, 'Nothing else is known.')];
    }),
  );
};

/** The content files (path -> text) of a dossier that shows some data: a timeline of its events, or a matrix of its claims. */
export const contentOf = (data: Data): Record<string, string> => {
  if (!Array.isArray(data)) {
    const title = `${data.claims.length.toLocaleString('en')} claims and the responses`;
    return { ...frame(title, data.parties), 'content/events.yaml': '{}\n', ...claims(data) };
  }
  const groups = [...new Set(data.map(({ group }) => group))];
  const events = Object.fromEntries(data.map((each) => [each.id, event(each)]));
  return { ...frame(`Timeline of ${data.length.toLocaleString('en')} events`, groups), 'content/events.yaml': stringify(events) };
};
