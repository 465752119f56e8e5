import { SCENE_VIEWS } from './article.ts';
import { own } from './own.ts';

/** The nouns that have ids. */
export type Noun =
  'party' | 'source' | 'event' | 'term' | 'claim' | 'response' | 'article' | 'question' | 'party kind' | 'event kind' | 'feature' | 'power';

/** What an attribute holds: ids of some nouns, a date, a language, a new id, words, or one of some words; of words at most so many characters. */
export interface Attribute {
  holds: Noun[] | 'date' | 'language' | 'slug' | 'words';
  oneOf?: readonly string[];
  most?: number;
  many?: boolean;
  required?: boolean;
}

/** What each chart of an article says of itself: its headline, and what it shows. */
const CHART: Record<string, Attribute> = {
  title: { holds: 'words', most: 100, required: true },
  finding: { holds: 'words', most: 120, required: true },
};

/** What authors can write in MDX, and with which attributes. */
export const SHORTCODES: Record<string, Record<string, Attribute>> = {
  Source: { id: { holds: ['source'], many: true, required: true } },
  Quote: {
    source: { holds: ['source'], required: true },
    speaker: { holds: 'words' },
    lang: { holds: 'language' },
    translation: { holds: 'words' },
  },
  Claim: { id: { holds: ['claim'], required: true } },
  Response: { id: { holds: ['response'], required: true } },
  Event: { id: { holds: ['event'], required: true } },
  Term: { id: { holds: ['term'], required: true } },
  Statement: { id: { holds: ['claim', 'response'], required: true } },
  Answers: { parties: { holds: ['party'], many: true } },
  Exchange: { claim: { holds: ['claim'], required: true } },
  Timeline: { id: { holds: 'slug' }, extent: { holds: 'date' }, parties: { holds: ['party'], many: true }, ...CHART },
  Matrix: { id: { holds: 'slug' }, claims: { holds: ['claim'], many: true }, ...CHART },
  Picture: {
    src: { holds: 'words', required: true },
    alt: { holds: 'words', required: true },
    caption: { holds: 'words', most: 300 },
    credit: { holds: 'words', most: 100 },
    licence: { holds: 'words', most: 100 },
  },
  Proofs: {},
  Ledger: { id: { holds: 'slug' }, features: { holds: ['feature'], many: true }, ...CHART },
  Scene: {
    id: { holds: 'slug', required: true },
    extent: { holds: 'date', required: true },
    'as-of': { holds: 'date' },
    focus: { holds: ['claim', 'response', 'event'], many: true },
    view: { holds: 'words', oneOf: SCENE_VIEWS, required: true },
    claim: { holds: ['claim'] },
    finding: { holds: 'words', most: 60, required: true },
  },
};

/** Whether an attribute of a shortcode holds words for readers, and no ids, dates or choices. */
export function holdsWords(shortcode: string, attribute: string): boolean {
  const known = own(own(SHORTCODES, shortcode) ?? {}, attribute);
  return known?.holds === 'words' && known.oneOf === undefined;
}

/** The shortcodes that draw a chart of what their attributes name; with `id` the chart has a name of its own beside others of its kind. */
export const CHARTS = ['Timeline', 'Matrix', 'Ledger'];

/** The shortcodes that stand on a line of their own. */
export const STANDING = ['Statement', 'Exchange', 'Answers', 'Timeline', 'Matrix', 'Picture', 'Proofs', 'Ledger', 'Scene'];

/** The shortcodes whose words are a link. */
export const LINKING = ['Claim', 'Response', 'Event', 'Term'];

/** The shortcodes that enclose words; the others stand alone. */
export const ENCLOSING = ['Quote', 'Claim', 'Response', 'Event', 'Term', 'Scene'];
