import { mdxToJs } from 'satteri';
import { parseSync } from 'vite';
import { SHORTCODES } from '../../src/model/shortcode.ts';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** The module that MDX would make of a prose: for the test alone, the site is not made of it. */
const moduleOf = (body: string): string =>
  mdxToJs(body, {
    features: { gfm: true, frontmatter: false, smartPunctuation: false },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
  }).code;

const OWN_TYPES = new Set([
  ...['FunctionDeclaration', 'BlockStatement', 'VariableDeclaration', 'VariableDeclarator', 'ObjectPattern', 'ObjectExpression'],
  ...['Property', 'Identifier', 'Literal', 'CallExpression', 'MemberExpression', 'ArrayExpression', 'ReturnStatement'],
  ...['IfStatement', 'UnaryExpression', 'ExpressionStatement'],
]);
const OWN_NAMES = new Set([
  ...['props', 'components', '_components', '_jsx', '_jsxs', '_Fragment', '_createMdxContent', '_missingMdxReference', 'Object', 'assign'],
  ...Object.keys(SHORTCODES),
]);
const CALLED = ['_jsx', '_jsxs', '_missingMdxReference', 'Object.assign'];

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const isFine = (node: Node, code: string, key: string): boolean => {
  const text = code.slice(node.start, node.end);
  if (node.type === 'Identifier') return OWN_NAMES.has(text);
  if (node.type === 'Literal') return typeof node['value'] !== 'number' || key === 'start';
  if (node.type === 'MemberExpression') return /^(_components\.(a|[a-z]\w*)|props\.components|Object\.assign)$/.test(text);
  if (node.type === 'CallExpression') return CALLED.includes(code.slice((node['callee'] as Node).start, (node['callee'] as Node).end));
  if (node.type === 'LogicalExpression') return text === 'props.components || {}';
  if (node.type === 'UnaryExpression') return node['operator'] === '!';
  return OWN_TYPES.has(node.type);
};

/** The pieces of code below a node that no plain prose brings about. */
const foreign = (node: Node, code: string, key = ''): string[] => {
  if (!isFine(node, code, key)) return [code.slice(node.start, node.end)];
  if (node.type === 'MemberExpression') return [];
  const name = node.type === 'Property' ? code.slice((node['key'] as Node).start, (node['key'] as Node).end) : '';
  return Object.entries(node).flatMap(([field, value]) => {
    if (node.type === 'Property' && field === 'key') return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode).flatMap((child) => foreign(child, code, name));
  });
};

const statements = (body: string): { code: string; nodes: Node[] } => {
  const code = moduleOf(body);
  const { program, errors } = parseSync('prose.js', code);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return { code, nodes: program.body as unknown as Node[] };
};

/** What stands in every module around its prose. */
const frame = (body: string): string[] => {
  const { code, nodes } = statements(body);
  return nodes
    .map(({ start, end }) => code.slice(start, end))
    .filter((text) => !/^(import \{ .*jsx|function _createMdxContent)/.test(text));
};
const FRAME = new Set(frame('<Proofs />\n'));

/** The code that a prose would bring into a module, in its own words: nothing when it is words, Markdown and shortcodes alone. */
export function foreignCode(body: string): string[] {
  const { code, nodes } = statements(body);
  return nodes.flatMap((node) => {
    const text = code.slice(node.start, node.end);
    if (FRAME.has(text) || /^import \{ [\w ,]+ \} from "astro\/jsx-runtime";$/.test(text)) return [];
    return text.startsWith('function _createMdxContent(props)') ? foreign(node, code) : [text];
  });
}
