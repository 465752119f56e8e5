import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astro, wellProject } from './project.ts';

const FILE = 'content/articles/other.mdx';
const KEYS = 'title: Other words\nlabel: Other\nstandfirst: S\npath: /other/\norder: 2\nentered: 2031-07-01\nchanges: []\n';
const CODE = `export const ran = (await import('node:fs')).writeFileSync('ran', '')`;

const { root, write, environment, remove } = wellProject();
const dist = join(root, 'dist');
afterAll(remove);

const built = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, astro('build'), { cwd: root, env: environment, encoding: 'utf8' });
  return { status, printed: stdout + stderr };
};
const checked = () => spawnSync(process.execPath, [join(root, 'src/cli/check.ts')], { cwd: root, encoding: 'utf8' });

const HOSTILE: [what: string, text: string, place: string, refused: string][] = [
  ['front matter closed by a tab, and code behind it', `---\n${KEYS}---\t\n${CODE}\n---\n`, '9:4', '10:1'],
  [
    'a comment as the second line, and code in a title',
    `---\n--- # c\n${KEYS.replace('Other words', '"{process.exit(3)}"')}---\n{x}\n`,
    '2:4',
    '',
  ],
  ['code where prose begins', `---\n${KEYS}---\n${CODE}\n`, '10:1', '10:1'],
  ['a picture that is a module', `---\n${KEYS}---\n\n![x](../../evil.ts)\n`, '11:1', '11:1'],
  ['a picture from outside the project', `---\n${KEYS}---\n\n![x](../../../outside.png)\n`, '11:1', '11:1'],
];

/** Makes the project’s check let everything pass, front matter of any kind too: what is left is that of the build. */
const circumvented = () => {
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  change('src/content/dossier.ts', /if \(problems\.length > 0\)/, 'if (problems.length < 0)');
  change('src/content/read/records.ts', /if \(fences\.length > 0\)/, 'if (fences.length < 0)');
  change('src/content/read/front-matter.ts', /(const isFence = [^=]+=>).*;/, '$1 /^---[\\t ]*\\r?$/.test(line ?? "");');
};

const nothingRan = (): void => {
  expect(['ran', 'content/ran', 'dist/ran'].filter((file) => existsSync(join(root, file)))).toEqual([]);
  const published = globSync('**/*.{png,html}', { cwd: dist });
  expect(published.filter((file) => /outside|evil/.test(file))).toEqual([]);
  expect(existsSync(join(dist, 'other/index.html'))).toBe(false);
};

describe('a file that would run code', () => {
  beforeAll(() => {
    write({
      'evil.ts': `import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\nexport default { src: '/x', width: 1, height: 1, format: 'png' };\n`,
      '../outside.png': 'secret',
    });
  });
  afterAll(() => {
    for (const file of ['../outside.png', FILE]) rmSync(join(root, file), { force: true });
  });

  test.each(HOSTILE)('is refused by the check: %s', (_, text, place) => {
    write({ [FILE]: text });
    const { status, stderr } = checked();
    expect(stderr).toContain(`${FILE}:${place}  `);
    expect(status).toBe(1);
  });

  test('builds nothing, and says where it stands', () => {
    write({ [FILE]: HOSTILE[0]?.[1] ?? '' });
    const { status, printed } = built();
    expect(printed).toContain(`${FILE}:9:4  yaml-syntax`);
    expect(status).not.toBe(0);
    nothingRan();
  });

  describe('and gets past the check', () => {
    beforeAll(circumvented);

    // What has no front matter is no article, and no page is made of it.
    test.each(HOSTILE.filter(([, , , refused]) => refused))('is refused by the build: %s', (_, text, __, refused) => {
      write({ [FILE]: text });
      expect(checked()).toMatchObject({ status: 0 });
      const { status, printed } = built();
      expect(printed).toContain(`${FILE}:${refused}  code-in-prose`);
      expect(status).not.toBe(0);
      nothingRan();
    });
  });
});
