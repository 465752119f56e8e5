import { describe, expect, test } from 'vitest';
import { edited } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';
import { ownElements, type Known } from '../../src/integrations/html/own-elements.ts';
import { askingPolicy, framePolicy, hashOf, narrowedPolicy, policyEdits, policyOf } from '../../src/integrations/html/policy.ts';

const STYLE = 'p { color: red }';
const SETTINGS = 'document.documentElement.dataset.theme = "dark";';
const POLICY = `default-src 'self'; script-src 'self'; style-src 'self' ${hashOf(STYLE)}`;
const META = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
const known: Known = { folder: '.', base: '/', inline: [SETTINGS] };

const page = (head = '', body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>A title</title>${head}${META}<style>${STYLE}</style></head><body>${body}</body></html>`;

const own = (html: string) => ownElements(elementsOf(html), known);

describe('what runs on a page', () => {
  test('is ours where it is a script known by its source, a style that Astro made, or data', () => {
    const html = page(`<script>${SETTINGS}</script>`, '<script type="application/json">{"a":"<script>"}</script>');
    expect(own(html)).toEqual({ modules: [], inline: [SETTINGS], styles: [STYLE] });
  });

  test.each([
    ['a script', '<script>alert()</script>'],
    ['a script that looks like data', '<script type="application/json" src="/x.js"></script>'],
    ['a module', '<script type="module">alert()</script>'],
    ['a module that the build did not write', '<script type="module" src="/_astro/none.js"></script>'],
    ['a module from outside the build’s folder', '<script type="module" src="/_astro/../package.json"></script>'],
    ['a known script with an attribute', `<script nomodule>${SETTINGS}</script>`],
    ['a script in a drawing', '<svg><script>alert()</script></svg>'],
    ['a script in a template', '<template><script>alert()</script></template>'],
    ['a style', '<style>* { display: none }</style>'],
    ['a style in a drawing', '<svg><style>* { display: none }</style></svg>'],
    ['an attribute that runs', '<svg onload="alert()"></svg>'],
    ['a link that runs', '<a href=" java\tscript:alert()">a</a>'],
    ['another base', '<base href="https://elsewhere.example/">'],
    ['a page that leads elsewhere by itself', '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">'],
  ])('is not ours where it is %s, which is named', (_, html) => {
    for (const text of [page(html), page('', html)]) expect(() => own(text)).toThrow(/^<\w+.* would run on the page or change it/);
  });

  test('is not judged by a second policy', () => {
    expect(() => own(page(META))).toThrow('several policies');
    expect(() => own('<p>a</p>')).toThrow('no policy');
  });
});

describe('the policy of a page', () => {
  test('stands before all else in the head but the encoding', () => {
    const html = page('<link rel="icon" href="data:,">');
    const written = edited(html, policyEdits(elementsOf(html), "default-src 'none'"));
    expect(written).toContain(
      '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'"><title>',
    );
    expect(policyOf(elementsOf(written))).toBe("default-src 'none'");
    const bare = html.replace('<meta charset="utf-8">', '');
    expect(edited(bare, policyEdits(elementsOf(bare), 'x'))).toContain(
      '<head><meta http-equiv="content-security-policy" content="x"><title>',
    );
  });

  test('for frames names each script and style that is in it, and lets it ask its site only where it must', () => {
    const policy = framePolicy({ scripts: [hashOf('a'), hashOf('a')], styles: [], asks: false, linked: [] });
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashOf('a')}; style-src 'none'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    const asking = framePolicy({ scripts: [], styles: [hashOf('b')], asks: true, linked: [] });
    expect(asking).toContain("script-src 'none'");
    expect(asking).toContain("connect-src 'self'");
    expect(askingPolicy(asking)).toBe(asking);
    expect(askingPolicy(policy)).toContain("img-src data:; connect-src 'self'; base-uri");
  });

  test('is only ever narrowed to what stands in the page', () => {
    const policy = `default-src 'self';script-src 'self' ${hashOf('a')} ;style-src ${hashOf('b')} ${hashOf('c')};`;
    expect(narrowedPolicy(policy, [hashOf('b'), hashOf('d')])).toBe(`default-src 'self'; script-src 'self'; style-src ${hashOf('b')}`);
  });
});
