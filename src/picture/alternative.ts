import * as words from '#words/picture';
import { isMarkSeen } from '../timeline/layout/seen.ts';
import { answerCounts } from '../matrix/layout/answer-counts.ts';
import { extentText } from '../time/extent-text.ts';
import { countedText } from '../timeline/layout/counted.ts';
import type { Response } from '../model/claim.ts';
import { dateText } from '../time/date-text.ts';
import { claimsOf, type Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { claimFacts, factsOf, responseFactsOf, type ClaimFacts } from '../model/facts.ts';
import { stanceText } from '../record/response-text.ts';
import { timelineShown } from './timeline.ts';
import { sentence } from '#words/scenes';
import { sceneText } from './scene/scene.ts';

const shortOf = (dossier: Dossier, id: string): string => dossier.parties[id]?.short ?? id;

const ofTimeline = (dossier: Dossier, chart: Parameters<typeof timelineShown>[1], title: string): string => {
  const { marks, extent } = timelineShown(dossier, chart);
  return words.timelinePicture(title, extentText(extent), countedText(marks.filter((mark) => isMarkSeen(mark, extent))));
};

const ofMatrix = (claims: ClaimFacts[], title: string): string => {
  const { sentence } = answerCounts(
    claims.flatMap(({ responses }) => responses),
    {},
  );
  return words.matrixPicture(title, claims.length, sentence);
};

/** What each party did, in the order of the responses: "A partly confirms, B denies". */
const stances = (dossier: Dossier, responses: Response[]): string => {
  const each = responses.map((response) => {
    const party = shortOf(dossier, response.by);
    return response.stance === 'no-reply-found' ? words.noReplyFound(party) : words.responded(party, stanceText(response));
  });
  return words.listed([...new Set(each)]) || words.notResponded;
};

/** Who claims it, and who answered how, where a thing is a claim or a response to one; else nothing. */
export function attribution(dossier: Dossier, { subject }: Embeddable): string {
  if (subject.kind !== 'claim' && subject.kind !== 'response') return '';
  const { by, said, responses } = subject.claim;
  const answered = subject.kind === 'claim' ? responses : [subject.response];
  return words.claimedBy(shortOf(dossier, by), dateText(said), stances(dossier, answered));
}

/** What a picture shows, in words, for those who do not see it. */
export function alternative(dossier: Dossier, { subject, title, scene }: Embeddable): string {
  if (scene) return `${sentence(title)} ${sceneText(dossier, scene)}`;
  switch (subject.kind) {
    case 'timeline':
      return ofTimeline(dossier, subject, title);
    case 'matrix':
      return ofMatrix(subject.claims ? claimFacts(claimsOf(dossier, subject.claims)) : factsOf(dossier), title);
    case 'ledger': {
      const features = subject.features ?? Object.keys(dossier.ledger?.features ?? {});
      return words.ledgerPicture(
        title,
        features.map((id) => dossier.ledger?.features[id]?.title ?? id),
      );
    }
    case 'answers':
      return words.sidestepsPicture(title, answerCounts(responseFactsOf(dossier), {}).sentence);
    case 'claim': {
      const { by, said, claim, responses } = subject.claim;
      return words.claimPicture(shortOf(dossier, by), dateText(said), claim, stances(dossier, responses));
    }
    case 'response': {
      const { claim, response } = subject;
      const said = words.responsePicture(shortOf(dossier, claim.by), dateText(claim.said), claim.claim, stances(dossier, [response]));
      return response.stance === 'no-reply-found' ? said : words.withSummary(said, response.summary);
    }
  }
}
