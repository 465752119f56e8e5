/** What would be code, or lead out of the site, if it were let. */

export const ESM = [
  `export const x = (await import('node:fs')).writeFileSync('ran', '');`,
  `import './evil.ts'`,
  `import x from '../../evil.ts'`,
  `import * as all from "node:child_process"`,
  'export {}',
  `export * from './evil.ts'`,
  'export default () => 1',
  'export const components = { p: "script" }',
  `export const frontmatter = { layout: '../../evil.astro' }`,
  'import(`node:fs`)',
  'import.meta.env.SECRET',
  'export',
];

export const EXPRESSIONS = [
  ...['{1}', '{process.exit()}', '{/* c */}', '{', '}', '{"a"}', '{`x`}', '{[...x]}', '{}', '{await import("node:fs")}', '{{}}', '{<b/>}'],
  ...[
    '\\{x}',
    '&#123;process.exit()&#125;',
    '&lbrace;x&rbrace;',
    '${x}',
    '{\n\nx\n\n}',
    '{x',
    'x}',
    '{import.meta.url}',
    '{...x}',
    '{"\u2028"}',
  ],
];

export const JSX = [
  ...['<Source id={x} />', '<Source {...x} />', '<Source id={`minutes`} />', '<Source id="minutes" {/* c */} />', '<Source id=minutes />'],
  ...[
    '<constructor/>',
    '<__proto__ />',
    '<a.b />',
    '<a:b />',
    '<></>',
    '<>x</>',
    '<props.components.p />',
    '<_components.p />',
    '<this />',
  ],
  ...[
    '<script>alert(1)</script>',
    '<style>{`a`}</style>',
    '<img src="x" onerror="alert(1)" />',
    '<b>x</b>',
    '<a href="javascript:alert(1)">x</a>',
  ],
  ...[
    '<Fragment set:html="<b>" />',
    '<Proofs set:html="x" />',
    '<Proofs client:load />',
    '<Proofs server:defer />',
    '<Proofs.constructor />',
  ],
  ...[
    '<Proofs is:raw />',
    '<Proofs slot="after" />',
    '<Proofs constructor="x" />',
    '<Proofs __proto__="x" />',
    '<Timeline id="x" toString="y" />',
  ],
  ...[
    '<Claim id="lead-found" children="x">y</Claim>',
    '<!-- c -->',
    '<?x?>',
    '<![CDATA[x]]>',
    '<Proofs',
    '</Proofs>',
    '<Proofs\n/>',
    '<p>{x}</p>',
  ],
  ...[
    '<Event id="first-test">{x}</Event>',
    '<Term id="ground-water"><Source id="minutes" />{x}</Term>',
    '<Scene id="x" extent="2030">x</Scene>',
  ],
];

export const ADDRESSES = [
  ...['../../evil.ts', './evil.ts', 'evil.ts', '../../../../outside.png', '/../outside.png', '/%2e%2e/outside.png', '/..%2foutside.png'],
  ...[
    '//host.example/x.png',
    '/\\host.example/x.png',
    '\\\\host\\x',
    'file:///etc/passwd',
    'data:image/svg+xml,<svg onload=alert(1)>',
    '/x.png?raw',
  ],
  ...[
    'javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    '%',
    '/%',
    '/%ff.png',
    '/timeline/',
    '/map.png',
    '/a map.png',
  ],
  ...[
    '/MAP.png',
    '/map.png#x',
    '/map.png?url',
    '/a%20map.png',
    '</a map.png>',
    '&#47;&#47;host',
    '/claims/lead-found/',
    '#x',
    'astro:content',
    'virtual:content',
  ],
];
