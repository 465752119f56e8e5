import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/content/dossier.ts';
import { proseTree } from '../../src/content/prose-tree.ts';
import { ContentError } from '../../src/model/diagnostic.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { foreignCode } from '../fuzz/foreign-code.ts';
import { ADDRESSES, ESM, JSX } from '../fuzz/hostile-words.ts';

const FILE = 'content/articles/other.mdx';
const KEYS = 'title: T\nlabel: L\nstandfirst: S\npath: /other/\norder: 2\nentered: 2031-07-01\nchanges: []\n';
const article = (body: string): string => `---\n${KEYS}---\n${body}`;

const told = (text: string, pictures: string[] = []): string[] =>
  problemsOf({ ...wellWater(), ...Object.fromEntries(pictures.map((path) => [path, ''])), [FILE]: text }).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );

const refusal = (text: string): string => {
  try {
    return JSON.stringify(proseTree(FILE, text));
  } catch (error) {
    if (!(error instanceof ContentError)) return `${(error as Error).name}: no MDX`;
    return error.diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`).join();
  }
};

describe('front matter', () => {
  const code = `export const x = (await import('node:fs')).writeFileSync('ran', '')`;

  test.each([
    ['a tab behind the closing fence', `---\n${KEYS}---\t\n${code}\n---\nWords.\n`, '9:4'],
    ['a space behind the closing fence', `---\n${KEYS}--- \nWords.\n---\n`, '9:4'],
    ['a comment behind the opening fence', `--- # c\n${KEYS}---\nWords.\n`, '1:4'],
    ['a comment behind a fence in the second line', `---\n--- # c\n${KEYS}---\nWords.\n`, '2:4'],
    ['a language behind the opening fence', `---js\n${KEYS}---\nWords.\n`, '1:4'],
    ['a fourth hyphen', `---\n${KEYS}----\nWords.\n`, '9:4'],
    ['fences of TOML', `+++\ntitle = "T"\n+++\nWords.\n`, '1:1'],
    ['a fence of TOML that closes', `---\n${KEYS}+++\n${code}\n---\n`, '9:1'],
    ['a fence that is not closed', `---\n${KEYS}Words.\n`, '1:1'],
    ['a blank line before the fence', `\n---\n${KEYS}---\nWords.\n`, '1:1'],
    ['a space before the fence', ` ---\n${KEYS}---\nWords.\n`, '1:1'],
    ['front matter behind the front matter', `---\n${KEYS}---\n\n---\ntitle: U\n---\n`, '11:1'],
    ['TOML behind the front matter', `---\n${KEYS}---\n+++\ntitle = "U"\n+++\n`, '10:1'],
  ])('begins and ends with a line of exactly three hyphens, and is refused with %s', (_, text, place) => {
    expect(told(text)).toEqual([`${FILE}:${place} yaml-syntax`]);
  });

  test.each(['\r', '\u2028', '\u2029', '\u0085', '\v', '\f'])('is refused with lines that end in %j', (end) => {
    expect(told(article('Words.\n').replaceAll('\n', end))).toEqual([`${FILE}:1:4 invisible-character`]);
  });

  test('is refused behind a byte order mark', () => {
    expect(told(`\ufeff${article('Words.\n')}`)).toEqual([`${FILE}:1:1 invisible-character`]);
  });

  test('may have the line ends of Windows, and prose without an empty line behind it', () => {
    expect(told(article('Words.\n').replaceAll('\n', '\r\n'))).toEqual([]);
    expect(proseTree(FILE, article('Words.').replaceAll('\n', '\r\n'))).toEqual([{ tag: 'p', attributes: {}, children: ['Words.'] }]);
  });
});

describe('prose', () => {
  test('is words, elements of Markdown and shortcodes, as data', () => {
    expect(proseTree(FILE, article('## So *it* was\n\nIs `{x}` <Claim id="lead-found">said</Claim>\n'))).toEqual([
      { tag: 'h2', attributes: { id: 'so-it-was' }, children: ['So ', { tag: 'em', attributes: {}, children: ['it'] }, ' was'] },
      '\n',
      {
        tag: 'p',
        attributes: {},
        children: [
          'Is ',
          { tag: 'code', attributes: {}, children: ['{x}'] },
          ' ',
          { shortcode: 'Claim', attributes: { id: 'lead-found' }, children: ['said'] },
        ],
      },
    ]);
  });

  test('gives a column of a table its side by a class, for no page may have styles in attributes', () => {
    const tree = JSON.stringify(proseTree(FILE, article('| a | b |\n|:-:|--:|\n| 1 | 2 |\n')));
    expect(tree).toContain('{"tag":"td","attributes":{"class":"align-center"},"children":["1"]}');
    expect(tree).not.toContain('style');
  });

  test.each([
    ['an export', 'export const x = 1', '10:1'],
    ['an import', `import './evil.ts'`, '10:1'],
    ['an expression', 'Is {process.exit()}', '10:4'],
    ['an expression between two comments', '{/* so */ x /* so */}', '10:1'],
    ['an expression behind a comment of a line', '{// so\nx}', '10:1'],
    ['an expression in a list in a quotation', '- > Is {x}', '10:8'],
    ['an expression in a cell', '| a |\n|---|\n| {x} |', '12:3'],
    ['an expression in a link', '[{x}](/timeline/)', '10:2'],
    ['an expression in a footnote', 'Is.[^1]\n\n[^1]: So {x}', '12:10'],
    ['an expression within a shortcode', '<Claim id="lead-found">{x}</Claim>', '10:24'],
    ['an attribute that is an expression', 'Is <Source id={x} />', '10:4'],
    ['attributes that are spread', 'Is <Source {...x} />', '10:4'],
    ['an attribute that no shortcode has', 'Is <Source id="minutes" set:html="x" />', '10:4'],
    ['an attribute that every object has', '<Proofs constructor="x" />', '10:1'],
    ['a shortcode that every object has', 'Is <constructor/>', '10:4'],
    ['the prototype of all', '<__proto__ />', '10:1'],
    ['a member of a shortcode', '<Proofs.constructor />', '10:1'],
    ['HTML', 'Is <img src="x" onerror="alert(1)" />', '10:4'],
    ['a script', '<script>alert(1)</script>', '10:1'],
    ['a fragment', '<>x</>', '10:1'],
    ['a link that is a script', 'Is [x](javascript:alert(1))', '10:4'],
    ['a reference to a link that is a script', 'Is [x][r]\n\n[r]: javascript:alert(1)', '10:4'],
    ['a link to another host', 'Is [x](//host.example)', '10:4'],
    ['a picture that is a module', '![x](../../evil.ts)', '10:1'],
    ['a picture from outside', '![x](../../../../outside.png)', '10:1'],
    ['a picture from outside by its root', '![x](/../outside.png)', '10:1'],
    ['a picture from outside in code', '![x](/%2e%2e/outside.png)', '10:1'],
  ])('with %s is refused by the check, and by the build that did not ask it', (_, body, place) => {
    expect(told(article(body)).join()).toContain(`${FILE}:`);
    expect(refusal(article(body))).toBe(`${place} code-in-prose`);
  });

  test.each([...ESM, ...JSX])('holds nothing of %j', (piece) => {
    const text = article(`Words.\n\n${piece}\n\nWords.\n`);
    if (told(text).length > 0) return;
    expect(foreignCode(`${piece}\n`).join()).toBe('');
  });
});

describe('a note to editors', () => {
  test.each(['{/* ask Jo */}', '{/* ask\n\nJo */}', 'Words {/* ask Jo */} and more.', '{/* one */ /* two */}'])(
    'is written %j, and no reader sees it',
    (body) => {
      expect(told(article(`${body}\n`))).toEqual([]);
      expect(JSON.stringify(proseTree(FILE, article(`${body}\n`)))).not.toMatch(/ask|Jo|one|two/);
      expect(foreignCode(`${body}\n`).join()).toBe('');
    },
  );
});

describe('a picture', () => {
  const pictures = ['public/map.png', 'public/a map.png', 'public/maps/x.svg', 'public/100%.png', 'public/a#b.png'];
  const shown = (address: string) => told(article(`![x](${address})\n`), pictures);

  test.each(['/map.png', '/maps/x.svg', '/a%20map.png', '</a map.png>', '&#47;map.png'])(
    'can be %s, whose file is in public/',
    (address) => {
      expect(shown(address)).toEqual([]);
      expect(refusal(article(`![x](${address})`))).toContain('{"tag":"img"');
    },
  );

  test.each([
    ...ADDRESSES.filter((address) => !/^(\/|<\/)(a[ %]|map\.png$)/.test(address)),
    '/robots.txt',
    '/100%.png',
    '/a#b.png',
    '/maps',
    '/maps/../map.png',
    '//map.png',
  ])('cannot be %s', (address) => {
    expect(shown(`<${address.replace(/[<>]/g, '')}>`)).toEqual([`${FILE}:10:1 unknown-picture`]);
    expect(told(article(`![x][r]\n\n[r]: <${address.replace(/[<>]/g, '')}>\n`), pictures)).toEqual([`${FILE}:10:1 unknown-picture`]);
  });

  test('that is misspelt is told with the right address', () => {
    const [problem] = problemsOf({ ...wellWater(), 'public/map.png': '', [FILE]: article('As [![a map](/mpa.png)](/timeline/)\n') });
    expect(problem).toMatchObject({
      ...{ file: FILE, line: 10, column: 5, rule: 'unknown-picture' },
      message: 'There is no picture "/mpa.png" in public/.',
      fix: 'write "/map.png"',
    });
  });
});
