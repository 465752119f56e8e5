import { parseDocument, type Document } from 'yaml';
import { dossier } from '../../src/content/dossier.ts';
import { jsonSchemas } from '../../src/content/json-schemas.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';

const RUN = 'alert()';

/** Texts that would run a script, or end or hide what stands around them, if they were not kept as text. */
const HOSTILE = [
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
  '\u202Eabc\u202C \u2067abc\u2069',
  'م שלום ‮',
  '<!-- <script>',
  '<!--',
  '<plaintext>',
];

type Path = (string | number)[];
type Schema = { [key: string]: unknown; type?: string | string[] };

const isText = ({ type, minLength, pattern, enum: words }: Schema): boolean =>
  [type].flat().includes('string') && minLength === 1 && pattern === undefined && words === undefined;

const objects = (value: unknown): Schema[] => (typeof value === 'object' && value !== null ? [value as Schema] : []);

/** The free texts that a schema knows, as paths in which a star stands for any key and any place in a list. */
const textPaths = (schema: Schema, path = ''): string[] => {
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...(isText(schema) ? [path] : []),
    ...Object.entries(properties as Record<string, Schema>).flatMap(([key, inner]) => textPaths(inner, `${path}/${key}`)),
    ...[...objects(additionalProperties), ...objects(items)].flatMap((inner) => textPaths(inner, `${path}/*`)),
    ...[...(anyOf as Schema[]), ...(oneOf as Schema[])].flatMap((inner) => textPaths(inner, path)),
  ];
};

const SCHEMAS = jsonSchemas() as Record<string, Schema>;
const nameOf = (file: string): string => /^content\/([^/.]+)/.exec(file)?.[1] ?? '';

/** Every free text that a dossier can hold: "site/title", "claims/quote/speaker"; a star stands for any key. */
export const allTexts = (): string[] => [
  ...new Set(Object.entries(SCHEMAS).flatMap(([name, schema]) => textPaths(schema, name.replace('.schema.json', '')))),
];

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
  ['story', 'changes: []\n', 'changes: [{ date: 2031-07-02, kind: update, note: It was late., was: It was early }]\n'],
  ['claims/people-told', 'changes: []\n', 'changes: [{ date: 2031-07-02, kind: update, note: It was late., was: It was early }]\n'],
  ['claims/people-told', 'prior: true\n', 'prior: true\n    speaker: The editor\n    note: It was on page two.\n'],
  [
    'claims/people-told',
    'responses:',
    'quote: { exact: told in time, speaker: The mayor, source: minutes, prefix: were, suffix: by us }\nresponses:',
  ],
  ['claims/limits-kept', 'responses:', 'quote: { exact: limits were kept, speaker: The lab, source: lab-report }\nresponses:'],
  ['claims/limits-kept', 'Said the same.\n', 'Said the same.\n    quote: { exact: they were, speaker: The mayor, source: minutes }\n'],
  ['claims/well-kept-open', 'looking into it.\n', 'looking into it.\n    quote: { exact: we look, speaker: The mayor, source: minutes }\n'],
  ['claims/lead-found', 'exact: a notice was posted,', 'exact: a notice was posted, prefix: there, suffix: at noon,'],
];

const complete = (): Record<string, string> => {
  const files = wellWater();
  for (const [name, before, after] of MORE) {
    const file = Object.keys(files).find((each) => each.replace(/\.\w+$/, '') === `content/${name}`) ?? '';
    files[file] = (files[file] ?? '').replace(before, () => after);
  }
  return files;
};

const passes = (files: Record<string, string>): boolean => {
  try {
    dossier(files);
    return true;
  } catch (error) {
    if (error instanceof ContentError) return false;
    throw error;
  }
};

/** Of some texts as many as the check lets stand together in one place; own words, which quote nobody, without quotation marks. */
const accepted = (texts: string[], isAccepted: (texts: string[]) => boolean): string[] => {
  const unquoted = texts.map((text) => text.replace(/["']/g, ''));
  const whole = [texts, unquoted].find(isAccepted);
  return whole ?? texts.reduce<string[]>((kept, text) => (isAccepted([...kept, text]) ? [...kept, text] : kept), []);
};

/**
 * A dossier that passes the check and whose every free text holds hostile ones: of all those the part `turn` of `turns`, in another order
 * in each place. Also which of them stand where, by the paths of `allTexts`.
 */
export const hostileDossier = (turn: number, turns: number): { files: Record<string, string>; put: Map<string, string[]> } => {
  const files = complete();
  const put = new Map<string, string[]>();
  const part = HOSTILE.filter((_, index) => index % turns === turn);
  let count = 0;
  for (const file of Object.keys(files).filter((each) => !each.endsWith('.json'))) {
    const front = FRONT.exec(files[file] ?? '');
    const document = parseDocument(front?.[1] ?? files[file] ?? '');
    for (const { at, path } of textsIn(file, document)) {
      const [written, first] = [document.getIn(at), (count += 1) % part.length];
      const text = (texts: string[]): string => {
        document.setIn(at, `${texts.join(' ')} ${count}`);
        const yaml = document.toString({ lineWidth: 0 });
        return front ? (files[file] ?? '').replace(FRONT, () => `---\n${yaml}---`) : yaml;
      };
      const kept = accepted([...part.slice(first), ...part.slice(0, first)], (texts) => passes({ ...files, [file]: text(texts) }));
      if (kept.length > 0) files[file] = text(kept);
      else document.setIn(at, written);
      put.set(path, [...(put.get(path) ?? []), ...kept]);
    }
  }
  return { files, put };
};
