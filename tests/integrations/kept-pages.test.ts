import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keeper } from '../../src/integrations/reuse/keeper.ts';
import { readsOf } from '../../src/integrations/reuse/reads.ts';
import { openStore } from '../../src/integrations/reuse/store.ts';

let [home, path, assets] = ['', '', ''];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kept-'));
  [path, assets] = [join(home, 'pages/original'), join(home, 'assets')];
  mkdirSync(assets);
});
afterEach(() => rmSync(home, { recursive: true }));

const PAGES = ['a', 'b', 'c', 'd'];
const bytesOf = (page: string, build: number): Buffer => Buffer.from(`${page}${build}`.repeat(1000));

/** A build that makes one page, and keeps the others that were kept. */
const build = (number: number, made: string): void => {
  const store = openStore(path);
  const kept = keeper(path, assets, readsOf({ tables: new Map(), makers: new Map(), page: null }), store);
  for (const [file, { place }] of Object.entries(store?.index.pages ?? {}))
    if (file !== made) kept.keep(file, { place, files: [], reads: [] });
  kept.add(made, bytesOf(made, number), []);
  kept.finish('engine');
  store?.close();
};

test('what is kept is the newest of each page, and does not grow without end', () => {
  const newest = new Map<string, Buffer>();
  for (let number = 10; number < 60; number += 1) {
    const made = PAGES[number % PAGES.length] ?? '';
    build(number, made);
    newest.set(made, bytesOf(made, number));
    const store = openStore(path);
    const pages = Object.entries(store?.index.pages ?? {}).map(([file, { place }]) => [file, store?.read(place)]);
    expect(new Map(pages as [string, Buffer][])).toEqual(newest);
    store?.close();
    const needed = [...newest.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(statSync(path).size).toBeLessThanOrEqual(3 * needed);
  }
});
