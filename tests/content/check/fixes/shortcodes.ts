import { attributeOf, put, rest, swap, type Edit, type Files, type Work } from './work.ts';

const named: Edit = (work, [, name = '']) => {
  const wrong = /^<([\w-]+)/.exec(rest(work))?.[1] ?? '';
  return work.text.replaceAll(`<${wrong} `, `<${name} `).replaceAll(`</${wrong}>`, `</${name}>`);
};

const withAttribute = (work: Work, name: string): string | null =>
  swap(work, /^<\w+/, ([tag = '']) => `${tag} ${name}="${attributeOf(work, name)}"`);

/** An attribute written in the place of what stands for it, or behind what the spot names. */
const attribute: Edit = (work, [, name = '']) =>
  swap(work, new RegExp(`^${name}(?:="[^"]*"|=\\{[^}]*\\}|=\\S*)?`), `${name}="${attributeOf(work, name)}"`) ??
  swap(work, /^[^"]*"/, ([all = '']) => `${all} ${name}="${attributeOf(work, name)}"`);

const unmentioned = (work: Work): string | null => {
  const start = work.text.lastIndexOf('<', work.offset);
  const tag = { ...work, offset: start };
  return swap(tag, /^<(\w+)[^>]*?(?:\/>|>([^]*?)<\/\1>)/, ([, , words = '']) => words);
};

const toStory = ({ files, file, text, offset }: Work): Files => {
  const scene = /^<Scene[^]*?<\/Scene>\n*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    ...files,
    [file]: text.replace(scene, ''),
    'content/story.mdx': (files['content/story.mdx'] ?? '').replace('## Where it stands', `${scene.trim()}\n\n## Where it stands`),
  };
};

const sceneClosed: Edit = (work) => {
  const end = work.text.indexOf('</Scene>', work.text.indexOf('</Scene>', work.offset) + 1);
  return work.text.slice(0, work.offset) + '</Scene>\n\n' + work.text.slice(work.offset, end) + work.text.slice(end + '</Scene>'.length);
};

/** Fixes of shortcodes and their attributes. */
export const shortcodes: [fix: RegExp, edit: Edit][] = [
  [/^write <(\w+) …>$/, named],
  [/^write <\w+ ([\w-]+)="…"(?: \/)?>$/, (work, [, name = '']) => withAttribute(work, name)],
  [/^write ([\w-]+)="…"(?: behind it.*)?$/, attribute],
  [/^write (id)="…", a name of its own, in the newer/, (work) => swap(work, /^<\w+/, ([tag = '']) => `${tag} id="a-second"`)],
  [/^remove ([\w-]+)="…", or write/, (work, [, name = '']) => swap(work, new RegExp(`^${name}="[^"]*" ?`), '')],
  [/^write " behind (.+)$/, (work, [, words = '']) => put(work, 0, '"', rest(work).indexOf(words) + words.length)],
  [
    /^write straight ones around it/,
    (work) => swap(work, /[“”„]([^“”„]*)[“”]|(?<==)([^\s"<>]+)/, ([, words, bare = '']) => `"${words ?? bare}"`),
  ],
  [
    /^write <Source … \/> and the words behind it/,
    (work) => swap(work, /^<Source([^>]*)>([^<]*)<\/Source>/, ([, attributes = '', words = '']) => `<Source${attributes} />${words}`),
  ],
  [/^write the words between <(?:Claim|Quote) …>/, (work) => swap(work, />\s*(?=<\/)/, '>lead in two wells')],
  [/^close the first with <\/Scene> before it/, sceneClosed],
  [/^keep one of the two, or write <\/\w+> before/, (work) => swap(work, /^<(\w+)[^>]*>([^<]*)<\/\1>/, ([, , words = '']) => words)],
  [
    /^close it in the same paragraph \(<\/Name>\)/,
    (work) => swap(work, /^<(\w+)([^>]*>[^.<]*)/, ([, name = '', inner = '']) => `<${name}${inner}</${name}>`),
  ],
  [/^write a headline of its own/, (work) => swap(work, /^[^"]*/, 'Words of its own')],
  [/^move it to content\/story.mdx/, toStory],
  [/^(?:write "[^"]+" or )?add [\w#-]+ to content\/[\w.]+, or remove the mention$/, unmentioned],
];

/** An attribute at the spot taken away, where a fix says "remove it" of one. */
export const withoutAttribute = (work: Work): string | null => swap(work, /^[\w-]+="[^"]*" ?/, '') ?? put(work, 0, '');
