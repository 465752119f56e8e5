import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { exchange } from '../../src/exchange/layout/exchange.ts';
import { siteInChromium } from './site.ts';

const dossier = read(contentFiles(process.cwd()));
const { visit } = siteInChromium('dist');
const lead = dossier.claims[dossier.site.lead ?? ''];

describe.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('at $width × $height, without script', (viewport) => {
  test('the first screen has the headline and the whole exchange over the lead claim', async () => {
    await visit('/', { viewport, javaScriptEnabled: false }, async ({ page }) => {
      const rows = page.locator('.story-opening .row');
      expect(await rows.count()).toBe(lead ? exchange(lead, 'first').rows.length : 0);
      const { bottom, headline } = await page.evaluate(() => ({
        bottom: Math.max(...[...document.querySelectorAll('.story-opening .row')].map((row) => row.getBoundingClientRect().bottom)),
        headline: document.querySelector('h1')?.getBoundingClientRect().top ?? Infinity,
      }));
      expect(headline).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(viewport.height);
    });
  });
});

test('what was asked and what was answered instead stand over one another from headline to answer', async () => {
  await visit('/', { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false }, async ({ page }) => {
    const left = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return range.getBoundingClientRect().left;
        });
    const head = await left('.story-opening .instead-head');
    for (const each of ['.story-opening h1 > :last-child', '.story-opening .standfirst > :last-child'])
      expect(Math.abs((await left(each)) - head)).toBeLessThan(4);
  });
});

describe('an exchange, read aloud', () => {
  test('says of each response whether it answers the question that is asked, and which one it answers instead', async () => {
    await visit(`/claims/${lead?.id}/`, {}, async ({ page }) => {
      const text = await page.locator('.exchange .rows').innerText();
      const plain = text.replace(/\s+/g, ' ');
      for (const { place, response } of lead ? exchange(lead).rows : []) {
        const name = dossier.parties[response.by]?.name;
        expect(plain).toContain(name);
        if (place === 'beside') expect(plain).toMatch(new RegExp(`${name} [^“]*does not answer “[^”]+”; answers “`));
        if (place === 'on') expect(plain).toMatch(new RegExp(`${name} [^“]*answers “[^”]+”:`));
      }
    });
  });
});

test.each([
  [640, 135],
  [360, 170],
])('a claim in a frame of %i px takes at most %i px for each response, all in all', async (width, most) => {
  await visit(`/embed/claims/${lead?.id}/`, { viewport: { width, height: 700 } }, async ({ page }) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / (lead?.responses.length ?? 1)).toBeLessThan(most);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const proof = page.locator('.compact .row .proof').first();
    expect(await proof.locator('.statement').isVisible()).toBe(false);
    await proof.locator('summary').click();
    expect(await proof.locator('.statement').isVisible()).toBe(true);
  });
});

test('an address of a response opens its record in the frame of its claim', async () => {
  const response = lead?.responses[0]?.address.split('#')[1] ?? '';
  await visit(`/embed/claims/${lead?.id}/#${response}`, {}, async ({ page }) => {
    await expect.poll(() => page.locator(`[id="${response}"]`).isVisible()).toBe(true);
  });
});

test('the menu opens from a button on a phone, without script, and all pages stand in it', async () => {
  await visit('/', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }, async ({ page }) => {
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await links.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await links.filter({ visible: true }).count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    expect(await links.filter({ visible: true }).count()).toBe(0);
  });
});

test('what stands after the scenes can be reached from the opening', async () => {
  expect(dossier.story.after.length).toBeGreaterThan(0);
  await visit('/', { javaScriptEnabled: false }, async ({ page }) => {
    for (const { text } of dossier.story.after) {
      await page.locator('.story-opening').getByRole('link', { name: text, exact: true }).click();
      const top = () =>
        page.getByRole('heading', { name: text, exact: true }).evaluate((heading) => heading.getBoundingClientRect().top / innerHeight);
      await expect.poll(top).toBeLessThan(0.5);
    }
  });
});

/** The claims of which no exact words are known. */
const reported = Object.values(dossier.claims).filter(({ quote }) => !quote);

test.each(reported.map(({ id, claim }) => [id, claim]))('the page of %s says the claim once before the answers', async (id, claim) => {
  await visit(`/claims/${id}/`, { javaScriptEnabled: false }, async ({ page }) => {
    const said = page.locator(':is(h1, .exchange .claimed)').filter({ visible: true });
    expect((await said.allInnerTexts()).join(' ').split(claim)).toHaveLength(2);
  });
});
