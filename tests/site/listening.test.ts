import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { exchange } from '../../src/exchange/layout/exchange.ts';
import { atWork, siteInChromium } from './site.ts';

const library = dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json'));
const reader = readFileSync(join(library, 'lib/esm/index.browser.js'), 'utf8');
const dossier = read(contentFiles(process.cwd()));
const claim = Object.values(dossier.claims).find(({ responses }) => responses.length > 2) ?? expect.fail('no claim has three responses');
const { visit } = siteInChromium('dist');

interface Reader {
  virtual: {
    start: (options: { container: Element | null }) => Promise<void>;
    next: () => Promise<void>;
    stop: () => Promise<void>;
    lastSpokenPhrase: () => Promise<string>;
    spokenPhraseLog: () => Promise<string[]>;
  };
}

/** What those hear who go through a part of a page, from its beginning to its end; of long lists and tables only the beginning. */
const heard = async (page: Page, part: string, left: string): Promise<string[]> => {
  await atWork(page);
  await page.route('**/reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body: reader }));
  await page.addScriptTag({ type: 'module', content: `import { virtual } from '/reader.js'; window.virtual = virtual;` });
  await page.waitForFunction(() => 'virtual' in window);
  return page.evaluate(
    async ([wanted, without]) => {
      const { virtual } = window as unknown as Reader;
      const container = document.querySelector(wanted);
      // It does not know that what is closed is not read.
      for (const each of container?.querySelectorAll('details:not([open]) > :not(summary)') ?? []) each.remove();
      // Nor that the title of something drawn is its name, and no words beside it.
      for (const title of container?.querySelectorAll('svg a > title') ?? []) {
        title.parentElement?.setAttribute('aria-label', title.textContent);
        title.remove();
      }
      if (without) for (const each of container?.querySelectorAll(without) ?? []) each.remove();
      await virtual.start({ container });
      const first = await virtual.lastSpokenPhrase();
      do await virtual.next();
      while ((await virtual.lastSpokenPhrase()) !== first && (await virtual.spokenPhraseLog()).length < 3000);
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log.map((phrase) => phrase.replaceAll('\u00AD', ''));
    },
    [part, left] as const,
  );
};

/**
 * Words of some length that are said more than once. A row is named by its cells, an end by its beginning, what scrolls by what is in it; and
 * of two statements of one party on one day, or two searches that found none, the names may be the same.
 */
const twice = (log: string[]): string[] => {
  const NAMES =
    /^(end|row|rowheader|columnheader|cell|listitem|region|Response|Claim|Event|link, (Response|Claim|Event))\b|, no reply found as of /;
  const said = log
    .filter((phrase) => phrase.length > 40 && !NAMES.test(phrase))
    .map((phrase) => phrase.replace(/^(heading|link|caption|blockquote|figure), |, level \d$/g, ''));
  return said.filter((phrase, index) => said.indexOf(phrase) !== index);
};

/** Whether phrases are heard one after the other, each within some phrase. */
const inOrder = (log: string[], phrases: string[]): string[] => {
  let from = 0;
  return phrases.filter((phrase) => {
    const at = log.findIndex((each, index) => index >= from && each.includes(phrase));
    if (at >= 0) from = at;
    return at < 0;
  });
};

const wide = { bypassCSP: true, viewport: { width: 1280, height: 900 } };
const listened = (path: string, part: string, left: string, use: (log: string[]) => void): Promise<void> =>
  visit(path, wide, async ({ page }) => use(await heard(page, part, left)));

describe('those who listen hear', () => {
  test('of a claim its words, the question, each answer in its place, and in the picture of it nothing twice', () =>
    listened(`/claims/${claim.id}/`, 'main', '', (log) => {
      const question = dossier.vocabulary.questions[claim.asks]?.ask ?? '';
      const parties = exchange(claim).rows.map(({ response }) => dossier.parties[response.by]?.short ?? '');
      expect(inOrder(log, ['heading, ', 'The question', question, ...parties])).toEqual([]);
      expect(log).toContainEqual(expect.stringMatching(new RegExp(`^listitem, .*set size ${parties.length}$`)));
      // The records below say in full, with their sources, what the picture says in short.
      const picture = log.slice(0, log.indexOf('end of figure'));
      const beside = /^does not answer/;
      expect(twice(picture.slice(picture.indexOf('figure'))).filter((phrase) => !beside.test(phrase))).toEqual([]);
    }));

  test('of the opening its question, its answer, and the exchange under it', () =>
    listened('/', 'main article', '.scene, .scene ~ *', (log) => {
      expect(log.filter((phrase) => phrase.startsWith('heading, ') && phrase.endsWith('level 1'))).toHaveLength(1);
      expect(inOrder(log, ['level 1', 'The question', 'The question answered'])).toEqual([]);
      expect(twice(log).filter((phrase) => !/^does not answer/.test(phrase))).toEqual([]);
    }));

  test('of the matrix what can be chosen, the legend, who speaks, and each cell by its response', () =>
    listened('/matrix/', 'main', 'tbody:nth-of-type(n + 3), figcaption ~ .answer-chart, .answer-chart', (log) => {
      const [first] = Object.values(dossier.parties);
      expect(inOrder(log, [`heading, ${dossier.pages.matrix.title}`, 'searchbox, ', 'slider, As of', 'group, Legend', 'table, '])).toEqual(
        [],
      );
      expect(log).toContainEqual(expect.stringMatching(/^columnheader, /));
      expect(log.join('\n')).toContain(first?.short);
      expect(twice(log)).toEqual([]);
    }));

  test('of the timeline what can be chosen, then every entry by its date', () =>
    listened('/timeline/', 'main', '.chronicle section:nth-of-type(n + 3), fieldset', (log) => {
      expect(inOrder(log, [`heading, ${dossier.pages.timeline.title}`, 'button, Zoom in', 'slider, Period in view'])).toEqual([]);
      expect(twice(log)).toEqual([]);
    }));
});
