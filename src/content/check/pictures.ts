import { isBefore } from '../../model/date.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { dateText } from '../../time/date-text.ts';
import type { Piece } from '../read/mdx.ts';
import type { Written } from '../read/records.ts';
import { MOST_WORDS } from './words.ts';
import { dateAt, fieldsOf, itemsAt, textAt, valueAt } from '../read/values.ts';
import type { Path } from '../read/yaml.ts';

/** So many words of a quotation a picture shows at most where it shows it whole, and where it shows a part. */
export const MOST_WHOLE = 20;
const MOST_BRIEF = 14;

/** The words of a text, as spaces divide it. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

const briefProblems = (record: Written, path: Path): Diagnostic[] => {
  const at = [...path.slice(0, -1), 'brief'];
  const [exact, brief] = [textAt(record.raw, path) ?? '', textAt(record.raw, at)];
  if (brief === null) {
    // What is too long to be quoted at all is shortened first.
    if (wordCount(exact) <= MOST_WHOLE || wordCount(exact) > MOST_WORDS || valueAt(record.raw, at) !== undefined) return [];
    const message = `The quotation has ${wordCount(exact)} words, and a picture has no room for more than ${MOST_WHOLE}.`;
    const fix = `add the line "brief: …" with at most ${MOST_BRIEF} of its words, in one piece, that may stand alone`;
    return [{ ...record.place(path), rule: 'missing-brief', message, fix }];
  }
  if (!exact.includes(brief.trim())) {
    const message = `The brief words "${brief}" are no part of the quotation.`;
    return [{ ...record.place(at), rule: 'foreign-brief', message, fix: 'copy some of its words, in one piece and letter by letter' }];
  }
  if (wordCount(brief) <= MOST_BRIEF) return [];
  const message = `The brief words are ${wordCount(brief)}, and there is room for ${MOST_BRIEF}.`;
  return [{ ...record.place(at), rule: 'long-brief', message, fix: `shorten them by ${wordCount(brief) - MOST_BRIEF}` }];
};

/** A party of which no reply was found, and which has another response on the same claim: until when it was silent has to be said. */
const silences = (claim: Written): Diagnostic[] => {
  const responses = itemsAt(claim.raw, ['responses']);
  return responses.flatMap((response, index): Diagnostic[] => {
    // Of one that has words of its own it is told that its stance is another.
    const isSilent = textAt(response, ['stance']) === 'no-reply-found' && valueAt(response, ['said']) === undefined;
    if (!isSilent || valueAt(response, ['until']) !== undefined) return [];
    const by = textAt(response, ['by']);
    // What it said before the claim is no reply to it.
    const others = responses.filter((each) => each !== response && textAt(each, ['by']) === by && valueAt(each, ['prior']) !== true);
    const [said] = others.flatMap((each) => dateAt(each, ['said']) ?? []);
    if (!said || !by) return [];
    const asOf = dateAt(response, ['as-of']);
    const message = `"${by}" has no reply here, and spoke on this claim on ${dateText(said)}.`;
    const fix =
      asOf && isBefore(asOf, said)
        ? `add the line "until: ${said.text}"`
        : 'remove this response, or add the line "until: …" with the day on which it spoke';
    return [{ ...claim.place(['responses', index, 'stance']), rule: 'silent-and-speaking', message, fix }];
  });
};

const leadIn = (claim: Written): Diagnostic[] => {
  if (valueAt(claim.raw, ['lead-in']) === undefined || valueAt(claim.raw, ['quote']) !== undefined) return [];
  const message = 'The claim has words that lead to a quotation, and no quotation.';
  return [{ ...claim.place(['lead-in'], 'key'), rule: 'lead-in-alone', message, fix: 'remove "lead-in", or add the quotation' }];
};

/** What the pictures of a site need of a claim: brief quotations, words that lead to a quotation that is there, no silence of who spoke. */
export function pictureRules(record: Written): Diagnostic[] {
  const quotes = fieldsOf(record.raw).filter(({ key, value }) => key === 'exact' && typeof value === 'string');
  return [...quotes.flatMap(({ path }) => briefProblems(record, path)), ...silences(record), ...leadIn(record)];
}

/** Two landmarks of one rank: which of them is named first would be chance. */
export function landmarkRules(records: Written[]): Diagnostic[] {
  const first = new Map<string, Place>();
  return records.flatMap((record) =>
    fieldsOf(record.raw).flatMap(({ path, key, value }): Diagnostic[] => {
      if (key !== 'rank' || path.at(-2) !== 'landmark' || typeof value !== 'string') return [];
      const [place, before] = [record.place(path), first.get(value)];
      if (!before) {
        first.set(value, place);
        return [];
      }
      const where = before.file === place.file ? `line ${before.line}` : `${before.file}, line ${before.line}`;
      const message = `Two landmarks have the rank ${value}; the first is in ${where}.`;
      return [{ ...place, rule: 'duplicate-rank', message, fix: 'give each a rank of its own, from 1 to 12' }];
    }),
  );
}

/** A scene that shows an exchange says of which claim, and no other does. */
export function sceneRules(pieces: Piece[]): Diagnostic[] {
  return pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind !== 'shortcode' || piece.name !== 'Scene') return [];
    const [view, claim] = ['view', 'claim'].map((name) => piece.attributes.find((attribute) => attribute.name === name));
    if (view?.value === 'exchange' && !claim) {
      const message = 'The scene shows an exchange, and does not say of which claim.';
      return [{ ...view.place, rule: 'missing-attribute', message, fix: 'write claim="…" behind it, with the id of the claim' }];
    }
    if (!claim || !view || view.value === 'exchange') return [];
    const message = `The scene names a claim, and shows no exchange but "${view.value}".`;
    return [{ ...claim.namePlace, rule: 'useless-attribute', message, fix: 'remove claim="…", or write view="exchange"' }];
  });
}
