import type { Response } from '../model/claim.ts';
import { saidOf } from '../model/response.ts';
import { dateText } from '../model/date-text.ts';
import type { Dossier } from '../model/dossier.ts';
import { STANCES } from '../model/stance.ts';

/** The sources of a response; of a search without result, those that were looked at. */
export const responseSources = (response: Response): string[] =>
  response.stance === 'no-reply-found' ? response.searched : response.sources;

/** When it was said, or until when nothing was found: "18 December 2018", "as of 23 November 2026". */
export const responseWhen = (response: Response): string => {
  const said = saidOf(response);
  if (said) return dateText(said);
  return response.stance === 'no-reply-found' ? `as of ${dateText(response['as-of'])}` : '';
};

/** A stance as it runs on in a line: "partly confirms". */
export const stanceText = (response: Response): string => STANCES[response.stance].label.toLowerCase();

/** The labels of questions in one line: "Need, Use". */
export const questionsText = (ids: string[], dossier: Dossier): string =>
  ids.map((id) => dossier.vocabulary.questions[id]?.label ?? id).join(', ');

/** How many responses answer the question asked, how many another one, and how many none: "3 direct, 2 sidestep, 1 no answer". */
export const bearingCounts = (responses: Response[]): string => {
  const count = (bearing: Response['bearing']) => responses.filter((response) => response.bearing === bearing).length;
  const silent = count('silent');
  return `${count('direct')} direct, ${count('sidestep')} sidestep${silent > 0 ? `, ${silent} no answer` : ''}`;
};
