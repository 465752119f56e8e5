import * as words from '#words/text';

/** How many claims, responses and events there are, in words: "3 claims, 1 response and 12 events"; of none "nothing". */
export function countedText(marks: { noun: 'claim' | 'response' | 'event' }[]): string {
  const numbers = (['claim', 'response', 'event'] as const).flatMap((noun) => {
    const { length } = marks.filter((mark) => mark.noun === noun);
    return length === 0 ? [] : [words.numbered[noun](length)];
  });
  return numbers.length === 0 ? words.nothing : words.counted(numbers);
}
