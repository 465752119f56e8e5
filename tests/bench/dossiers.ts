import { wellWater } from '../fixtures/well-water.ts';

const WORDS = 'water lead limit notice valve pump winter summer council mayor paper letter sample bottle spring tank road night'.split(' ');

/** A valid dossier with so many claims, five responses to each, one register of sources and parties for all. Path -> text. */
export const largeDossier = (claims: number): Record<string, string> => {
  const files = wellWater();
  for (let index = 0; index < claims; index += 1) {
    const words = WORDS.map((_, at) => WORDS[(at * 7 + index) % WORDS.length]).join(' ');
    const day = (offset: number) => new Date(Date.UTC(2031, 4, 3 + offset + (index % 20))).toISOString().slice(0, 10);
    const responses = Array.from(
      { length: 5 },
      (_, at) => `  - by: ${['town', 'lab', 'town', 'lab', 'town'][at]}
    said: ${day(at)}
    stance: ${['denies', 'confirms', 'disputes', 'reframes', 'partly-confirms'][at]}
    answers: [${at % 2 ? 'safety' : 'notice'}]
    summary: Said number ${at} of ${index} about the ${WORDS[(index + at) % WORDS.length]}.
    quote: { exact: lead in two wells, speaker: A speaker, source: gazette-2031 }
    sources: [minutes, gazette-2031]`,
    );
    files[`content/claims/generated-${index}.mdx`] = `---
claim: The Gazette reported ${index} of ${words}.
short: Report ${index}
by: gazette
said: 2031-05-02
asks: safety
about: [town, lab]
sources: [gazette-2031]
quote: { exact: lead in two wells, speaker: The Ford Gazette, source: gazette-2031 }
responses:
${responses.join('\n')}
entered: 2031-07-01
changes: []
---

The report rests on <Event id="first-test">a test</Event> of ${words}.<Source id="lab-report" /> It says <Quote source="gazette-2031">lead in two wells</Quote>.
`;
  }
  return files;
};
