import { atom } from 'nanostores';

/** The ids of the questions to which a view is narrowed; none: all. */
export const $questions = atom<string[]>([]);

export const setQuestions = (ids: string[]): void => $questions.set(ids);
