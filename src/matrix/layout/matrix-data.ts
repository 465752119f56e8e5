import type { ClaimFacts, ResponseFacts } from '../../model/facts.ts';

/** What the browser needs of a matrix besides its markup; it stands beside that as JSON. */
export interface MatrixData {
  /** The claims on this page. */
  claims: ClaimFacts[];
  /** By whom the statements in each column are, by id. */
  columns: { parties: string[] }[];
  /** Those who speak, in the order of the dossier, as they are called in the matrix. */
  parties: { id: string; name: string }[];
  /** The ids of the questions asked, in their order. */
  questions: string[];
  /** All questions as they are spoken, by id: "Could they?". */
  spoken: Record<string, string>;
  /** The dates at which a replay stops, plain dates, oldest first. */
  dates: string[];
  /** Where the other parts of a long matrix stand: the page, and the facts and words of its claims as `PartData`. */
  otherParts: { page: string; data: string }[];
}

/** What the browser needs of a part of a matrix that stands on another page: facts, and words to be searched by the ids of claims and responses. */
export interface PartData {
  claims: ClaimFacts[];
  words: Record<string, string>;
}

/** A matrix dispatches this event at itself whenever it shows others than before; its detail is `InView`. */
export const IN_VIEW = 'inview';
/** Who comes later dispatches this one at a matrix, which then dispatches `IN_VIEW` once more. */
export const IN_VIEW_ASKED = 'inviewasked';

/** The responses in view, `null` for all, as the page was written; and all who speak. */
export interface InView {
  responses: ResponseFacts[] | null;
  parties: MatrixData['parties'];
}
