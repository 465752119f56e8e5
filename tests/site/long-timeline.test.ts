import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, keepPages, project } from './project.ts';

/** More than there may be arguments to one call. */
const EVENTS = 30_000;

const dossier = (): Record<string, string> => {
  const files = wellWater();
  const day = (at: number): string => new Date(Date.UTC(2031, 0, 1 + (at % 700))).toISOString().slice(0, 10);
  const event = (_: unknown, at: number): string =>
    `visit-${at}: { title: Inspectors visit well ${at}, kind: test, parties: [town], date: ${day(at)}, sources: [minutes] }\n`;
  files['content/events.yaml'] += Array.from({ length: EVENTS }, event).join('');
  return files;
};

const { root, environment, remove } = project(dossier());
afterAll(remove);

test('a timeline for frames lists however many entries there are', { timeout: 240_000 }, () => {
  keepPages(root, /pages\/(404|embed\/timeline)/);
  execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env: environment, stdio: 'pipe' });
  const html = readFileSync(join(root, 'dist/embed/timeline/index.html'), 'utf8');
  expect(html.match(/<li/g)?.length).toBeGreaterThan(EVENTS);
  expect(html).toContain(`<a href="/timeline/`);
});
