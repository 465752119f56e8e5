import type { Kind } from '../read/kinds.ts';
import type { Path } from '../read/yaml.ts';

/** The keys whose values are words for readers. What stands at any other key is a fact: an id, a date, a stance, an address, exact words. */
const WORDS = new Set([
  ...['title', 'label', 'standfirst', 'headline', 'text', 'name', 'finding', 'reading'],
  ...['claim', 'short', 'lead-in', 'summary', 'speaker', 'to', 'open', 'missing', 'translation', 'note', 'was'],
  ...['role', 'units', 'gloss', 'ask', 'ask-one', 'term', 'definition', 'says', 'contact', 'corrections'],
]);

/** What of a document is ours: its title and its publisher are cited as they are. */
const OF_SOURCES = new Set(['note', 'issued-note']);

/** Whether a value of a kind of record is words, by the last key on the way to it. */
export function isWords(noun: Kind['noun'], path: Path): boolean {
  const key = String(path.findLast((step) => typeof step === 'string'));
  return (noun === 'source' ? OF_SOURCES : WORDS).has(key);
}
