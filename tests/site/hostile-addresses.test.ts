import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { astro, keepPages, wellProject } from './project.ts';
import { quiet, siteInChromium } from './site.ts';

const { root, write, environment, remove } = wellProject();
write(largeDossier(60));
keepPages(root, /pages\/(404|index|timeline|matrix|\[\.\.\.path\]|embed\/(timeline|matrix)\.)/);
execFileSync(process.execPath, astro('build'), { cwd: root, env: environment, stdio: 'pipe' });
afterAll(remove);

const { visit } = siteInChromium(join(root, 'dist'));
/** What any of them has when it is at work. */
const AT_WORK = ':is(dossier-story, dossier-matrix)[ready], .timeline:not(.stage)[data-ready]';

const many = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(',');
const names = many(5000, (index) => `nobody-${index}`);

/** What somebody may put behind the `#`, and what it may be compared with where it does show something. */
const ADDRESSES: [name: string, fragment: string, like?: string][] = [
  ['parties that nobody knows', `party=${names}`],
  ['short names that nobody knows', `party=${many(4000, (index) => index.toString(36))}`],
  ['parties to compare that nobody knows', `compare=${names}`],
  ['stances that nobody knows', `stance=${names}`],
  ['questions that nobody knows', `question=${names}`],
  ['one party a thousand times', `party=${many(1000, () => 'town')}`, 'party=town'],
  ['a megabyte of words', `words=${'lead '.repeat(200_000)}`],
  ['a megabyte of one focus', `focus=${'x'.repeat(1_000_000)}`],
  ['an extent that is a megabyte long', `extent=${'2030/'.repeat(200_000)}`],
  ['thousands of parts', 'a=b&'.repeat(100_000)],
  ['a megabyte of signs of equality', '='.repeat(1_000_000)],
  ['encodings that are broken', `words=${'%E0%A4%A'.repeat(100_000)}`],
  [
    'names of what every object has',
    'party=__proto__,constructor&stance=__proto__,hasOwnProperty&question=toString&focus=__proto__&sort=__proto__',
  ],
  ['names with quotes and brackets', `focus=%22%5D%2C*%5Bx%3D%22&party=%27%5D,%5C,)(,%00,%0A&question=%5D%22`],
  ['an extent of ten thousand years', 'extent=0000/9999', 'extent=2030/2032'],
  ['an extent before all time', 'extent=-9999/-0001'],
  ['an extent at the end of time', 'extent=9999-12-31T23:59/9999-12-31T23:59-12:00'],
  ['numbers that are no dates', 'as-of=1e9&extent=1e9/Infinity'],
];

/** Runs before a page's scripts: counts how often they search it. */
const countSearches = (): void => {
  const counted = window as unknown as { searches: number };
  counted.searches = 0;
  for (const { prototype } of [Document, Element, DocumentFragment])
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const) {
      const found = Reflect.get(prototype, name) as ((...given: unknown[]) => unknown) | undefined;
      if (!found) continue;
      const counting = function (this: Element, ...given: unknown[]): unknown {
        counted.searches += 1;
        return found.apply(this, given);
      };
      Object.defineProperty(prototype, name, { value: counting });
    }
};

interface Work {
  searches: number;
  /** Seconds of the processor. */
  spent: number;
}

/** What a page does until it is at work, has an address whose fragment is shorter than that, and shows what it says. */
const work = async (page: Page, address: string, shorter = Infinity): Promise<Work> => {
  // From one fragment to another nothing would be loaded.
  await page.goto('about:blank');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.locator(AT_WORK).first().waitFor();
  await page.waitForFunction((length) => location.hash.length < length, shorter);
  await quiet(page);
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  return {
    searches: await page.evaluate(() => (window as unknown as { searches: number }).searches),
    spent: metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN,
  };
};

// What reads an address is the same on all of them: one is asked everything.
const CASES = ['/matrix/', '/timeline/', '/', '/background/', '/embed/timeline/', '/embed/matrix/'].map(
  (path, index) => [path, ADDRESSES.filter((_, at) => index === 0 || at % 4 === 0)] as const,
);

describe('an address that somebody made to harm', () => {
  test.each(CASES)(
    'has %s search itself no more than without, work not much longer, clean it, and throw nothing',
    async (path, addresses) => {
      await visit('/404.html', { viewport: { width: 1280, height: 900 } }, async ({ page, complaints }) => {
        const address = new URL(path, page.url()).href;
        await page.addInitScript(countSearches);
        await work(page, address);
        const without = await work(page, address);
        // A long address has its price in the browser, whatever it says.
        const long = await work(page, `${address}#${'x'.repeat(1_000_000)}`);
        complaints.length = 0;
        for (const [name, fragment, like] of addresses) {
          const plain = like ? await work(page, `${address}#${like}`) : fragment.length > 100_000 ? long : without;
          const hostile = await work(page, `${address}#${fragment}`, 200);
          expect(complaints, name).toEqual([]);
          expect(hostile.searches, name).toBeLessThan(1.5 * plain.searches + 50);
          expect(hostile.spent, name).toBeLessThan(5 * plain.spent);
        }
      });
    },
    240_000,
  );
});
