import { atom } from 'nanostores';

/** The ids of the questions to which a view is narrowed; none: all. */
export const $questions = atom<string[]>([]);

export function setQuestions(ids: string[]): void {
  return $questions.set(ids);
}
