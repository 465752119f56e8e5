import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { isTooShort, segments } from '../../src/model/compared-text.ts';
import { siteInChromium } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const { visit } = siteInChromium('dist');
const quotedFrom = (id: string): string[] => [
  ...new Set(dossier.quotations.filter(({ source }) => source === id).map(({ exact }) => exact)),
];
/** A source with several quotations that leave nothing out. */
const source =
  Object.keys(dossier.fingerprints).find((id) => {
    const all = quotedFrom(id);
    return all.length > 2 && all.every((exact) => segments(exact).length === 1 && !isTooShort(exact));
  }) ?? '';
const quotations = quotedFrom(source);
const path = `/prove/${source}/`;
/** A text that has all the quotations, among words of its own. */
const text = `Some first words.\n${quotations.map((exact) => `Then it went on: “${exact}” It was long ago.`).join('\n')}\nThe end of it all.`;

const verdicts = (page: Page): Promise<string[]> => page.locator('.verdict').allTextContents();
const status = (page: Page): Promise<string | null> => page.locator('dossier-proof [role="status"]').textContent();
const paste = async (page: Page, words: string): Promise<void> => {
  await page.waitForSelector('dossier-proof[data-ready]');
  await page.locator('textarea').fill(words);
};

describe('the page on which readers prove quotations', () => {
  test('finds all quotations in a text that has them, offline, and marks them in their surroundings', () =>
    visit(path, {}, async ({ page, complaints }) => {
      await page.waitForSelector('dossier-proof[data-ready]');
      await page.context().setOffline(true);
      await paste(page, text);
      await expect.poll(() => verdicts(page)).toEqual(quotations.map(() => 'Found in your text'));
      expect(await status(page)).toContain(`All ${quotations.length} quotations are in your text.`);
      const marked = await page.locator('.surroundings mark').allTextContents();
      expect(marked.map((words) => segments(words))).toEqual(quotations.map((words) => segments(words)));
      expect(complaints).toEqual([]);
    }));

  test('shows the word that differs', () =>
    visit(path, {}, async ({ page }) => {
      const [words = []] = segments(quotations[0] ?? '');
      const last = words.at(-1) ?? '';
      await paste(page, `Once more: ${words.slice(0, -1).join(' ')} otherwise. And so on.`);
      await expect.poll(async () => (await verdicts(page))[0]).toContain('Not found whole');
      expect(await page.locator('.result').first().textContent()).toContain(
        `The quotation goes on with ${last}, your text with otherwise.`,
      );
    }));

  test('reads a saved page: its words, not its scripts and styles', () =>
    visit(path, {}, async ({ page }) => {
      const folder = mkdtempSync(join(tmpdir(), 'saved-'));
      const [first = '', ...others] = quotations;
      const hidden = others.map((exact) => `<script>${exact}</script><style>${exact}</style>`).join('');
      const half = first.indexOf(' ');
      writeFileSync(
        join(folder, 'saved.html'),
        `<!doctype html><html><body>${hidden}<p>It says here that <em>${first.slice(0, half)}</em>${first.slice(half)}</p></body></html>`,
      );
      await page.waitForSelector('dossier-proof[data-ready]');
      await page.locator('input[type=file]').setInputFiles(join(folder, 'saved.html'));
      await expect.poll(async () => (await verdicts(page)).filter((verdict) => verdict === 'Found in your text').length).toBe(1);
      rmSync(folder, { recursive: true });
    }));

  const saved = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    writeFileSync(join(folder, name), bytes);
    await page.waitForSelector('dossier-proof[data-ready]');
    await page.locator('input[type=file]').setInputFiles(join(folder, name));
    rmSync(folder, { recursive: true });
  };
  const WINDOWS: Record<string, number> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '…': 0x85 };

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows-1252', Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0))],
  ])('reads a file in %s', (_, bytes) =>
    visit(path, {}, async ({ page }) => {
      await saved(page, 'saved.txt', bytes);
      await expect.poll(() => verdicts(page)).toEqual(quotations.map(() => 'Found in your text'));
      expect(await page.locator('textarea').inputValue()).toBe(text);
    }),
  );

  test('says that a file is no text, and asks for nothing that a page in it names', () =>
    visit(path, {}, async ({ page, complaints }) => {
      await saved(page, 'saved.pdf', Buffer.from('%PDF-1.7 and some words of a page'));
      await expect.poll(() => status(page)).toContain('There is no text in this file.');
      expect(await verdicts(page)).toEqual([]);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const links = '<link rel="stylesheet" href="/a.css"><img src="/a.png" onerror="this.remove()"><iframe src="/a/"></iframe>';
      await saved(page, 'saved.html', Buffer.from(`<!doctype html>${links}<p>Some words that are not quoted here</p>`));
      await expect.poll(() => status(page)).toContain('Your text has 7 words');
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
    }));

  test('brings what came of it into view when a text is pasted, and leaves the page where it is while one is typed', () =>
    visit(path, { viewport: { width: 1280, height: 600 } }, async ({ page }) => {
      await page.waitForSelector('dossier-proof[data-ready]');
      const enter = (inputType: string): Promise<void> =>
        page.locator('textarea').evaluate(
          (area: HTMLTextAreaElement, given) => {
            area.value = given.text;
            area.dispatchEvent(new InputEvent('input', { inputType: given.inputType }));
          },
          { text, inputType },
        );
      const isInView = async (): Promise<boolean> => {
        const box = await page.locator('dossier-proof [role="status"]').boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 600;
      };
      await enter('insertText');
      await expect.poll(() => status(page)).toContain('quotations');
      expect(await isInView()).toBe(false);
      await enter('insertFromPaste');
      await expect.poll(isInView).toBe(true);
    }));

  test('takes a file that is dropped anywhere on the page', () =>
    visit(path, {}, async ({ page }) => {
      await page.waitForSelector('dossier-proof[data-ready]');
      const isTaken = await page.locator('h1').evaluate((heading, words) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], 'saved.txt'));
        const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        return !heading.dispatchEvent(drop);
      }, text);
      expect(isTaken).toBe(true);
      await expect.poll(() => verdicts(page)).toEqual(quotations.map(() => 'Found in your text'));
    }));

  test('finds words that hyphens divide at the ends of lines, and shows hashes of both texts', () =>
    visit(path, {}, async ({ page }) => {
      await paste(page, text.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1-\n$2'));
      await expect.poll(() => verdicts(page)).toEqual(quotations.map(() => 'Found in your text'));
      const [own, read] = await page.locator('.hashes code').allTextContents();
      expect(own).toMatch(/^[0-9a-f]{64}$/);
      expect(read).toBe(dossier.fingerprints[source]?.sha256);
    }));

  test('says what is wrong with a text that is too short, and nothing once it is empty', () =>
    visit(path, {}, async ({ page }) => {
      await paste(page, 'two words');
      await expect.poll(() => status(page)).toContain('The text has only 2 words');
      await paste(page, '');
      await expect.poll(() => status(page)).toBe('');
    }));

  test('has the quotations and another way without script', () =>
    visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('dossier-proof li q').allTextContents()).toEqual(quotations.map((exact) => `“${exact}”`));
      expect(await page.locator('textarea').isVisible()).toBe(false);
      expect(await page.locator('.without-script').textContent()).toContain('npm run fingerprint');
    }));

  test('counts the quotations as it compares them: each once, however often it is quoted', async () => {
    const usesOf = (id: string): number => dossier.quotations.filter((quotation) => quotation.source === id).length;
    const id =
      Object.keys(dossier.fingerprints).find((each) => quotedFrom(each).length > 1 && usesOf(each) > quotedFrom(each).length) ?? '';
    const counted = `${quotedFrom(id).length} quotations`;
    const places = `quoted in ${usesOf(id)} places`;
    await visit(`/prove/${id}/`, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain(`${counted} from it, ${places}, found word for word`);
    });
    await visit('/prove/', { javaScriptEnabled: false }, async ({ page }) => {
      const line = page.locator('li', { has: page.locator(`a[href="/prove/${id}/"]`) });
      expect(await line.innerText()).toContain(`: ${counted}, ${places}; `);
    });
  });

  test('is reached from its source and from a quotation', () =>
    visit('/sources/', {}, async ({ page }) => {
      await page.locator(`[id="${source}"]`).getByRole('link', { name: 'Prove it yourself' }).click();
      await page.waitForURL(`**${path}`);
      const claim = Object.values(dossier.claims).find(({ responses }) =>
        responses.some((response) => 'quote' in response && response.quote),
      );
      const quote = claim?.responses.flatMap((response) => ('quote' in response ? (response.quote ?? []) : []))[0];
      await page.goto(new URL(`/claims/${claim?.id ?? ''}/`, page.url()).href);
      const from = `/prove/${quote?.source ?? ''}/#quotation=${encodeURIComponent(quote?.exact ?? '')}`;
      await page.locator(`a[href="${from}"]`).first().click();
      await page.waitForURL(`**${from}`);
      const first = page.locator('dossier-proof li').first();
      await expect.poll(() => first.getAttribute('data-exact')).toBe(quote?.exact);
      expect(await first.innerText()).toContain('The quotation that you came from');
    }));

  test('has the quotation first that an article has it from', () =>
    visit('/', {}, async ({ page }) => {
      const href = await page.locator('a.proof').last().getAttribute('href');
      await page.goto(new URL(href ?? '', page.url()).href);
      await expect.poll(() => page.locator('li:first-child .came-from').count()).toBe(1);
    }));
});
