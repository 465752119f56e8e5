import { wellWater } from '../fixtures/well-water.ts';

const WORDS = 'water lead limit notice valve pump winter summer council mayor paper letter sample bottle spring tank road night'.split(' ');

/** A valid dossier with so many claims more than another, five responses to each, one register of sources and parties for all. Path -> text. */
export const largeDossier = (claims: number, beside = wellWater()): Record<string, string> => {
  const files = { ...beside };
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

const NAMES = `Gewässerschutzamt Niederfurt-Oberstadt,Wasserversorgungsgesellschaft der Furt,Committee on Drinking Water Quality
Untersuchungskommission,Trinkwasserlaboratorium,Association of Well Owners,National Broadcasting Corporation,Court of First Instance
Verbraucherzentrale,Ombudsperson,Parliamentary Standing Committee`.split(/[,\n]/);
const LABELS = ['Gewässerschutzamt kept back a report', 'Pipes of the old mill leaked lead', 'Samples were taken at the wrong well'];

/** The same with long names and labels, and claims of several questions and years. */
export const longNamedDossier = (claims: number): Record<string, string> => {
  const files = largeDossier(claims);
  const ids = NAMES.map((_, index) => `party-${index}x`);
  const kinds = ['authority', 'science', 'press'];
  files['content/parties.yaml'] += ids
    .map((id, index) => `${id}: { name: ${NAMES[index]}, short: ${NAMES[index]}, kind: ${kinds[index % 3]}, role: Takes part. }\n`)
    .join('');
  files['content/vocabulary.yaml'] = (files['content/vocabulary.yaml'] ?? '').replace(
    'party-kinds:',
    '  cause: { label: Cause, gloss: Where did it come from?, ask: Where did it come from?, ask-one: Where did it come from? }\nparty-kinds:',
  );
  for (let index = 0; index < claims; index += 1) {
    const path = `content/claims/generated-${index}.mdx`;
    let responder = index;
    files[path] = (files[path] ?? '')
      .replace('asks: safety', `asks: ${['safety', 'notice', 'cause'][index % 3]}`)
      .replace(/^short: .*/m, `short: ${LABELS[index % 3]}`)
      .replace('by: gazette', `by: ${ids[index % ids.length]}`)
      .replace('about: [town, lab]', 'about: [town]')
      .replaceAll('by: lab', () => `by: ${ids[(responder += 3) % ids.length]}`)
      .replaceAll(/2031-(\d\d-\d\d)/g, `${2031 + ((index * 7) % 5)}-$1`)
      .replace(/^entered: .*/m, 'entered: 2040-07-01')
      .replaceAll('source: gazette-2031', 'source: minutes')
      .replace('sources: [gazette-2031]', 'sources: [gazette-2031, minutes]');
  }
  return files;
};
