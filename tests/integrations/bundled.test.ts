import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bundled-'));
  writeFileSync(join(home, 'chart.js'), 'import { named } from "./shared.js"; document.title = named;');
  writeFileSync(join(home, 'shared.js'), 'import { word } from "./words.js"; export const named = `one ${word}`;');
  writeFileSync(join(home, 'words.js'), 'export const word = "chart";');
});
afterEach(() => rmSync(home, { recursive: true }));

/** The script of a folder, as a program of its own takes it from its store or makes it. */
const script = (name: 'bundled' | 'bundledOnce'): string => {
  const program = `
    import { ${name} } from ${JSON.stringify(resolve('src/integrations/bundled.ts'))};
    process.stdout.write(await ${name}([${JSON.stringify(join(home, 'chart.js'))}]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: home, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
};
const kept = (): string[] => readdirSync(join(home, 'node_modules/.cache/scripts'));

test('a script of the build is made once and kept', () => {
  const first = script('bundledOnce');
  expect(first).toBe(script('bundled'));
  expect(first).not.toContain('import');
  expect(script('bundledOnce')).toBe(first);
  expect(kept()).toHaveLength(1);
});

test.each(['shared.js', 'words.js'])('a script is made anew when %s, which it imports, has changed', (name) => {
  const first = script('bundledOnce');
  writeFileSync(join(home, name), name === 'words.js' ? 'export const word = "table";' : 'export const named = "table";');
  expect(script('bundledOnce')).not.toBe(first);
  expect(script('bundledOnce')).toBe(script('bundled'));
});
