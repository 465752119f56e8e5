import { isBefore } from '../../model/date.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ANSWERING, STANCE_IDS } from '../../model/stance.ts';
import { dateText } from '../../time/date-text.ts';
import { writtenResponses, type Known } from './known.ts';
import type { Written } from '../read/records.ts';
import { dateAt, itemsAt, textAt, valueAt } from '../read/values.ts';

/** Responses said before their claim are marked so, and only they. */
const prior = (claim: Written): Diagnostic[] => {
  const made = dateAt(claim.raw, ['said']);
  return writtenResponses(claim).flatMap(({ raw, index }): Diagnostic[] => {
    const said = dateAt(raw, ['said']);
    const marking = valueAt(raw, ['prior']) ?? false;
    const marked = marking === true;
    if (!made || !said || typeof marking !== 'boolean' || isBefore(said, made) === marked) return [];
    const when = `${dateText(said)}; the claim is dated ${dateText(made)} (line ${claim.place(['said']).line})`;
    return marked
      ? [
          {
            ...claim.place(['responses', index, 'prior'], 'key'),
            rule: 'not-prior',
            message: `This response is marked as earlier than its claim, but is dated ${when}.`,
            fix: 'remove the line "prior: true", or correct one of the dates',
          },
        ]
      : [
          {
            ...claim.place(['responses', index, 'said']),
            rule: 'needs-prior',
            message: `This response is earlier than its claim: ${when}.`,
            fix: 'correct the date, or add "prior: true" if it was said before the claim',
          },
        ];
  });
};

const owed = (claim: Written, known: Known): Diagnostic[] => {
  const about = valueAt(claim.raw, ['about']);
  const responders = writtenResponses(claim).map(({ raw }) => String(valueAt(raw, ['by'])));
  const speakers = [String(valueAt(claim.raw, ['by'])), ...responders];
  // A claimant or responder that cannot be told leaves open who has answered.
  if (!Array.isArray(valueAt(claim.raw, ['responses'])) || !speakers.every((id) => known.party.has(id))) return [];
  const answered = new Set<unknown>(responders);
  return (Array.isArray(about) ? about : []).flatMap((party: unknown, index): Diagnostic[] =>
    party === valueAt(claim.raw, ['by']) || answered.has(party) || !known.party.has(String(party))
      ? []
      : [
          {
            ...claim.place(['about', index]),
            rule: 'unanswered',
            message: `The claim is about "${String(party)}", but no response by that party is recorded.`,
            fix: `add a response by ${String(party)}; if none was found: stance: no-reply-found, with as-of and searched`,
          },
        ],
  );
};

const addresses = (claim: Written): Diagnostic[] => {
  const first = new Map<string, number>();
  return writtenResponses(claim).flatMap(({ key, index }): Diagnostic[] => {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    return [
      {
        ...claim.place(['responses', index], 'key'),
        rule: 'duplicate-address',
        message: `Two responses have the address "${claim.id}#${key}"; the first is on line ${claim.place(['responses', before]).line}.`,
        fix: `remove it if it is the same; if not, give it an id of its own: add the line "id: ${key}-2"`,
      },
    ];
  });
};

/** Answers of those who gave none; what is wrong with the response itself is told first. */
const silent = (claim: Written): Diagnostic[] => {
  const misshapen = new Set(claim.shape.error?.issues.flatMap(({ path: [key, index] }) => (key === 'responses' ? [index] : [])));
  return writtenResponses(claim).flatMap(({ raw, index }): Diagnostic[] => {
    const stance = STANCE_IDS.find((one) => one === textAt(raw, ['stance']));
    if (!stance || ANSWERING.some((one) => one === stance) || itemsAt(raw, ['answers']).length === 0 || misshapen.has(index)) return [];
    const message = `A response with the stance ${stance} answers no question, but "answers" names one here.`;
    const place = claim.place(['responses', index, 'answers'], 'key');
    return [{ ...place, rule: 'silent-answer', message, fix: 'remove "answers", or choose another stance if it does answer one' }];
  });
};

/** What holds between a claim and its responses: earlier ones are marked, every party owing an answer has one, silence answers nothing, addresses differ. */
export function claimRules(claim: Written, known: Known): Diagnostic[] {
  return [...prior(claim), ...owed(claim, known), ...silent(claim), ...addresses(claim)];
}
