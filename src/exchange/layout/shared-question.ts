/** The question that all answers beside the line share while they are all there are; `null` where they share none. Times in ms UTC. */
export interface SharedQuestion {
  question: string | null;
  since: number;
  until: number;
}

interface Answer {
  answers: string[];
  since: number;
}

const shared = (answers: Answer[]): string | null =>
  answers[0]?.answers.find((question) => answers.every((other) => other.answers.includes(question))) ?? null;

/** What the answers beside the line have in common, from each date on at which one was added; they stand in the order of their dates. */
export function sharedQuestions(answers: Answer[]): SharedQuestion[] {
  const dates = [...new Set(answers.map(({ since }) => since))];
  return dates
    .map((since) => ({ since, question: shared(answers.filter((answer) => answer.since <= since)) }))
    .filter(({ question }, index, all) => index === 0 || question !== all[index - 1]?.question)
    .map(({ since, question }, index, all) => ({ question, since, until: all[index + 1]?.since ?? Infinity }));
}
