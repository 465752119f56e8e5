import { parseDocument, type Document } from 'yaml';
import { dossier } from '../../src/content/dossier.ts';
import { jsonSchemas } from '../../src/content/json-schemas.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';

const RUN = 'alert()';

/** Texts that would run a script, or end or hide what stands around them, if they were not kept as text. */
export const HOSTILE = [
  `A </body><script>${RUN}</script>`,
  `<script>${RUN}</script>`,
  `<ScRiPt src="data:text/javascript,${RUN}"></sCrIpT >`,
  `<script type=module>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</textarea></noscript></template></select><script>${RUN}</script>`,
  `</svg></math><script>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<img src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<a href="javascript:${RUN}">a link</a>`,
  `javascript:${RUN}//`,
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' autofocus x='`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&quot;&#34;&#x22; onerror=${RUN}`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `\${${RUN}} #{${RUN}} <%= ${RUN} %>`,
  `{${RUN}} {{${RUN}}}`,
  "$& $1 $$ $` $' $<name>",
  `\\'; ${RUN}; // \\`,
  '`; */ /* //',
  `<base href="https://elsewhere.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">`,
  `<meta http-equiv="content-security-policy" content="script-src *">`,
  `<link rel="stylesheet" href="https://elsewhere.example/x.css">`,
  `<style>* { display: none }</style>`,
  `</head><body onload=${RUN}>`,
  `</p></main></html>`,
  `<p class="since"></p><nav class="parts">`,
  `class="parts" class="pinned"`,
  `<tr class="row"></tr></table>`,
  `</desc></text></svg>`,
  '<![CDATA[ ]]> <?php ?>',
  `--><script>${RUN}</script>`,
  '\u2067abc\u2069 \u2066abc\u2069',
  'م שלום (abc',
  '<!-- <script>',
  '<!--',
  '<plaintext>',
];

type Path = (string | number)[];
type Schema = { [key: string]: unknown; type?: string | string[] };

const isText = ({ type, minLength, pattern, enum: words }: Schema): boolean =>
  [type].flat().includes('string') && minLength === 1 && pattern === undefined && words === undefined;

const objects = (value: unknown): Schema[] => (typeof value === 'object' && value !== null ? [value as Schema] : []);

/** The free texts that a schema knows and that match, as paths in which a star stands for any key and any place in a list. */
const textPaths = (schema: Schema, path = '', matches: (schema: Schema) => boolean = isText): string[] => {
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...(matches(schema) ? [path] : []),
    ...Object.entries(properties as Record<string, Schema>).flatMap(([key, inner]) => textPaths(inner, `${path}/${key}`, matches)),
    ...[...objects(additionalProperties), ...objects(items)].flatMap((inner) => textPaths(inner, `${path}/*`, matches)),
    ...[...(anyOf as Schema[]), ...(oneOf as Schema[])].flatMap((inner) => textPaths(inner, path, matches)),
  ];
};

const SCHEMAS = jsonSchemas() as Record<string, Schema>;
const nameOf = (file: string): string => /^content\/([^/.]+)/.exec(file)?.[1] ?? '';

/** Every free text that a dossier can hold: "site/title", "claims/quote/speaker"; a star stands for any key. */
export const allTexts = (matches = isText): string[] => [
  ...new Set(Object.entries(SCHEMAS).flatMap(([name, schema]) => textPaths(schema, name.replace('.schema.json', ''), matches))),
];

/** Those of them that a picture limits: few hostile texts are short enough. */
export const limitedTexts = (): string[] => allTexts((schema) => isText(schema) && schema['maxLength'] !== undefined);

const FRONT = /^---\n([^]*?)^---$/m;

/** The texts of a content file with the paths to them, read from its YAML. */
const textsIn = (file: string, document: Document): { at: Path; path: string }[] => {
  const known = textPaths(SCHEMAS[`${nameOf(file)}.schema.json`] ?? {}).map((path) => path.split('/').slice(1));
  const found: { at: Path; path: string }[] = [];
  const walk = (value: unknown, at: Path): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...at, Array.isArray(value) ? Number(key) : key]);
    const path = known.find((keys) => keys.length === at.length && keys.every((key, index) => key === '*' || key === String(at[index])));
    if (path && typeof value === 'string') found.push({ at, path: [nameOf(file), ...path].join('/') });
  };
  walk(document.toJS(), []);
  return found;
};

/** What the wells have not of all that a record can say. */
const MORE: [file: string, before: string, after: string][] = [
  ['parties', '  role: Runs the wells.\n', '  role: Runs the wells.\n  names: [{ name: Ford, date: 2029 }]\n  units: [The pumps]\n'],
  ['sources', '  publisher: The Ford Gazette\n', '  publisher: The Ford Gazette\n  container-title: The Weekly\n  note: On page one.\n'],
  [
    'ledger',
    '      close: {}\n',
    '      close: { used: [{ by: lab, answer: partly, says: It was closed once., sources: [lab-report] }] }\n',
  ],
  [
    'story',
    'entered: 2031-07-01\n',
    'headline: What is known\nin-brief: [{ text: A test came first. }, { text: A notice came later. }]\nentered: 2031-07-01\n',
  ],
  ['articles/background', 'entered: 2031-07-01\n', 'in-brief: [{ text: It began in 2029. }, { text: It went on. }]\nentered: 2031-07-01\n'],
  ['articles/background', 'path: /background/\n', 'path: /background/\nformer-paths: [/study/]\n'],
  ['pages', 'reading: Squares are claims. }', 'reading: Squares are claims., periods: [{ name: The first year, extent: 2030 }] }'],
  ['events', '  sources: [minutes]\n', '  sources: [minutes]\n  landmark: { rank: 1, label: A well is closed }\n'],
  ['story', 'changes: []\n', 'changes: [{ date: 2031-07-02, kind: update, note: It was late., was: It was early }]\n'],
  ['claims/people-told', 'changes: []\n', 'changes: [{ date: 2031-07-02, kind: update, note: It was late., was: It was early }]\n'],
  ['claims/people-told', 'prior: true\n', 'prior: true\n    speaker: The editor\n    note: It was on page two.\n'],
  [
    'claims/people-told',
    'responses:',
    'quote: { exact: told in time, speaker: The mayor, source: minutes, prefix: were, suffix: by us }\nresponses:',
  ],
  [
    'claims/limits-kept',
    'responses:',
    `landmark: { rank: 2, label: The report }
lead-in: It wrote that
quote: { exact: limits were kept, brief: limits, language: nl, translation: they were kept, speaker: The lab, source: lab-report }
responses:`,
  ],
  [
    'claims/limits-kept',
    'Said the same.\n',
    `Said the same.
    to: The Gazette
    landmark: { rank: 3, label: The answer }
    quote: { exact: they were, brief: they, language: nl, translation: so they were, speaker: The mayor, source: minutes }
`,
  ],
  ['claims/limits-kept', 'entered: 2031-07-01\n', 'missing: Another test\nentered: 2031-07-01\n'],
  ['claims/well-kept-open', 'looking into it.\n', 'looking into it.\n    quote: { exact: we look, speaker: The mayor, source: minutes }\n'],
  ['claims/lead-found', 'exact: a notice was posted,', 'exact: a notice was posted, prefix: there, suffix: at noon,'],
];

/** Claims enough for a matrix in which one can search. */
const MORE_CLAIMS = 4;

const complete = (): Record<string, string> => {
  const files = wellWater();
  const copied = (files['content/claims/well-kept-open.mdx'] ?? '')
    .replace('responses:', 'quote: { exact: it is open, speaker: The mayor, source: minutes }\nresponses:')
    .replace('sources: [gazette-2031]', 'sources: [gazette-2031, minutes]');
  for (let count = 1; count <= MORE_CLAIMS; count += 1)
    files[`content/claims/well-${count}.mdx`] = copied.replace('the well', `well ${count}`);
  for (const [name, before, after] of MORE) {
    const file = Object.keys(files).find((each) => each.replace(/\.\w+$/, '') === `content/${name}`) ?? '';
    files[file] = (files[file] ?? '').replace(before, () => after);
  }
  return files;
};

/** What the check refuses lest readers see signs; what is behind it has to withstand them all the same. */
const GUARDS = ['markup-in-field', 'double-encoded'];

const passes = (files: Record<string, string>): boolean => {
  try {
    dossier(files);
    return true;
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics.every(({ rule }) => GUARDS.includes(rule));
    throw error;
  }
};

/** Some texts as they might stand together in one place: whole; in own words, which quote nobody, without quotation marks; ever fewer short ones; one of them. */
const variants = (texts: string[]): string[][] => {
  // Of letters that no font of the site has none may stand where a picture would show them.
  const drawn = texts.filter((text) => !/\p{Script=Hebrew}/u.test(text));
  const short = drawn.filter(({ length }) => length < 30);
  const fewer = [1, 2, 3, 4, 5, 6].map((step) => short.filter((_, index) => index % step === 0));
  return [texts, drawn, drawn.map((text) => text.replace(/["']/g, '')), ...fewer, ...short.map((text) => [text])];
};

/**
 * A dossier that passes the check and whose every free text holds hostile ones, in another order in each place: all, or as many as the
 * check lets stand there. Also which of them stand where, by the paths of `allTexts`.
 */
export const hostileDossier = (): { files: Record<string, string>; put: Map<string, string[]> } => {
  const files = complete();
  const put = new Map<string, string[]>();
  // What one place does not take, others of the same path do not take either.
  const firstTaken = new Map<string, number>();
  let count = 0;
  for (const file of Object.keys(files).filter((each) => !each.endsWith('.json'))) {
    const front = FRONT.exec(files[file] ?? '');
    const document = parseDocument(front?.[1] ?? files[file] ?? '');
    for (const { at, path } of textsIn(file, document)) {
      const [written, first] = [document.getIn(at), (count += 1) % HOSTILE.length];
      const text = (texts: string[]): string => {
        document.setIn(at, `${texts.join(' ')} ${count}`);
        // What of a quotation is shown alone is a part of it.
        const brief = [...at.slice(0, -1), 'brief'];
        if (path.endsWith('quote/exact') && document.hasIn(brief)) document.setIn(brief, texts[0]);
        const yaml = document.toString({ lineWidth: 0 });
        return front ? (files[file] ?? '').replace(FRONT, () => `---\n${yaml}---`) : yaml;
      };
      const all = variants([...HOSTILE.slice(first), ...HOSTILE.slice(0, first)]);
      const taken = all.findIndex((texts, index) => index >= (firstTaken.get(path) ?? 0) && passes({ ...files, [file]: text(texts) }));
      const kept = all[taken];
      // Of a document whose words are known nothing else can be quoted.
      if (!kept) {
        document.setIn(at, written);
        continue;
      }
      firstTaken.set(path, Math.min(taken, 3));
      files[file] = text(kept);
      put.set(path, [...(put.get(path) ?? []), ...kept]);
      const brief = path.replace(/exact$/, 'brief');
      if (document.hasIn([...at.slice(0, -1), 'brief'])) put.set(brief, [...(put.get(brief) ?? []), ...kept.slice(0, 1)]);
    }
  }
  return { files, put };
};
