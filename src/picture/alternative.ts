import { isMarkSeen } from '../timeline/layout/seen.ts';
import { sidestepCounts } from '../matrix/layout/sidestep-counts.ts';
import { extentText } from '../time/extent-text.ts';
import { countedText } from '../text/counted.ts';
import type { Claim, Response } from '../model/claim.ts';
import { dateText } from '../time/date-text.ts';
import { responsesOf, type Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { stanceText } from '../record/response-text.ts';
import { timelineShown } from './timeline.ts';

const shortOf = (dossier: Dossier, id: string): string => dossier.parties[id]?.short ?? id;

const ofTimeline = (dossier: Dossier, chart: Parameters<typeof timelineShown>[1]): string => {
  const { marks, extent } = timelineShown(dossier, chart);
  return `${extentText(extent)}, ${countedText(marks.filter((mark) => isMarkSeen(mark, extent)))}`;
};

const ofMatrix = (claims: Claim[]): string => {
  const { sentence } = sidestepCounts(
    claims.flatMap(({ responses }) => responses),
    {},
  );
  return `${claims.length} claim${claims.length === 1 ? '' : 's'} against parties. ${sentence}`;
};

const claimed = (dossier: Dossier, { by, said, claim }: Claim): string => `Claim by ${shortOf(dossier, by)}, ${dateText(said)}: ${claim}`;

/** What each party did, in the order of the responses: "A partly confirms, B denies". */
const stances = (dossier: Dossier, responses: Response[]): string => {
  const each = responses.map((response) =>
    response.stance === 'no-reply-found'
      ? `of ${shortOf(dossier, response.by)} no reply was found`
      : `${shortOf(dossier, response.by)} ${stanceText(response)}`,
  );
  return [...new Set(each)].join(', ') || 'no response yet';
};

/** Who claims it, and who answered how, where a thing is a claim or a response to one; else nothing. */
export function attribution(dossier: Dossier, { subject }: Embeddable): string {
  if (subject.kind !== 'claim' && subject.kind !== 'response') return '';
  const { by, said, responses } = subject.claim;
  const answered = subject.kind === 'claim' ? responses : [subject.response];
  return `Claim by ${shortOf(dossier, by)}, ${dateText(said)}. Responses: ${stances(dossier, answered)}.`;
}

/** What a picture shows, in words, for those who do not see it. */
export function alternative(dossier: Dossier, { subject, title }: Embeddable): string {
  switch (subject.kind) {
    case 'timeline':
      return `Timeline: ${title}. ${ofTimeline(dossier, subject)}.`;
    case 'matrix':
      return `Matrix: ${title}. ${ofMatrix(subject.claims?.flatMap((id) => dossier.claims[id] ?? []) ?? Object.values(dossier.claims))}`;
    case 'ledger':
      return `Ledger: ${title}. For ${(subject.features ?? Object.keys(dossier.ledger?.features ?? {})).map((id) => dossier.ledger?.features[id]?.title ?? id).join('; ')}: what could be done, and who says so.`;
    case 'sidesteps':
      return `Chart: ${title}. ${sidestepCounts(responsesOf(dossier), {}).sentence}`;
    case 'claim':
      return `${claimed(dossier, subject.claim)} Responses: ${stances(dossier, subject.claim.responses)}.`;
    case 'response': {
      const { claim, response } = subject;
      const said = response.stance === 'no-reply-found' ? '' : ` ${response.summary}`;
      return `${claimed(dossier, claim)} Response: ${stances(dossier, [response])}.${said}`;
    }
  }
}
