import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wholeFrame } from '../../src/integrations/html/whole-frame.ts';
import { cardSize } from '../../src/model/picture.ts';
import { runs } from '../../src/picture/draw.ts';
import { largeDossier } from '../bench/dossiers.ts';
import { siteInChromium } from './site.ts';
import { sharedSite } from './small-site.ts';

const PICTURE = /\/(?:embed|cards)\/[^"\s<>&#?]*?\.(?:svg|png)/g;
/** The claims that were there before there were very many: of those generated, the first two. */
const EARLY = [0, 1];
const grownDossier = (): Record<string, string> => {
  const files = largeDossier(150);
  for (const index of EARLY) {
    const path = `content/claims/generated-${index}.mdx`;
    files[path] = (files[path] ?? '').replace(/^entered: .*/m, 'entered: 2031-06-30');
  }
  return files;
};

const dist = await sharedSite('many', grownDossier, /pages\/(404|embeds|embed\/\[\.\.\.id\]|embed\/claims|claims\/\[id\]|cards)/);
const { visit } = siteInChromium(dist);

/** What a page says to the one around it in a frame without an origin of its own, and how wide the edge of its first statement is. */
const framed = async (page: Page, address: string): Promise<{ said: string; border: string | undefined }> => {
  const said = await page.evaluate(
    (src) =>
      new Promise((heard) => {
        addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));
        const frame = Object.assign(document.createElement('iframe'), { src, width: '640', height: '500' });
        frame.sandbox.add('allow-scripts');
        document.body.append(frame);
      }),
    address,
  );
  const statement = page.frame({ url: address })?.locator('.statement').first();
  const border = await statement?.evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
  return { said: JSON.stringify(said), border };
};

/** That a frame has its styles and its script where it has no origin of its own: that at a path, or there a page that is given. */
const worksInFrame = (path: string, html?: string): Promise<void> =>
  visit('/404.html', {}, async ({ page, complaints }) => {
    const address = new URL(path, page.url()).href;
    if (html !== undefined) await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const { said, border } = await framed(page, address);
    expect(said).toMatch(/height/);
    expect(border).toBe('3px');
    expect(complaints).toEqual([]);
  });

describe('a site of very many claims', () => {
  test('has each picture that a page names, and none of a single claim for night', () => {
    const pages = globSync('**/*.{html,json}', { cwd: dist });
    const named = new Set(pages.flatMap((page) => readFileSync(join(dist, page), 'utf8').match(PICTURE) ?? []));
    expect([...named].filter((path) => path.startsWith('/embed/claims/')).length).toBeGreaterThan(150);
    expect([...named].filter((path) => path.endsWith('/image-dark.svg')).length).toBeGreaterThan(0);
    expect([...named].filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    expect(globSync('embed/claims/**/image-dark.*', { cwd: dist })).toEqual([]);
  });

  test('has pictures of single claims without a face, with the fallback of pages for it, and charts with theirs', () => {
    const read = (pattern: string): string[] => globSync(pattern, { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
    const claims = read('embed/claims/*/image.svg');
    const sources = new Set(claims.flatMap((svg) => svg.match(/src:[^;]+/g) ?? []));
    expect(claims.length).toBeGreaterThan(150);
    expect([...sources].filter((source) => !/^src:(local\('[\w -]+'\),?)+$/.test(source))).toEqual([]);
    expect(sources.size).toBe(2);
    expect(Math.max(...claims.map(({ length }) => length))).toBeLessThan(12_000);
    for (const svg of read('embed/{timeline,matrix,ledger,answers}/image.svg')) expect(svg).toContain('src:url(data:font/woff2;');
  });

  test.each(['serif', 'monospace'])('has pictures of single claims whose lines are in %s as wide as in the face', async (family) => {
    const svg = readFileSync(join(dist, 'embed/claims/generated-1/image.svg'), 'utf8');
    const texts = await visit('/404.html', { bypassCSP: true }, ({ page }) =>
      page.evaluate(
        (markup) => {
          document.body.innerHTML = markup;
          return [...document.querySelectorAll('text')].map((text) => ({
            wide: text.getBBox().width,
            runs: [...text.childNodes].map((run) => {
              const { fontSize, fontWeight } = getComputedStyle(run instanceof Element ? run : text);
              return { words: run.textContent ?? '', size: Number.parseFloat(fontSize), bold: fontWeight === '600' };
            }),
          }));
        },
        svg.replace(/text\{font-family:[^}]+/, `text{font-family:${family}`),
      ),
    );
    const due = texts.map(({ runs: all }) => all.reduce((sum, { words, size, bold }) => sum + runs(words, { size, bold }), 0));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ wide }, index) => Math.abs(wide - (due[index] ?? 0)) > 2)).toEqual([]);
  });

  test('has each file of data that a page names, and the responses of the chart of answers only in that of the matrix', () => {
    const pages = globSync('**/*.html', { cwd: dist }).map((page) => readFileSync(join(dist, page), 'utf8'));
    const named = new Set(pages.flatMap((page) => page.match(/\/embed\/[^"\s<>&#?]*?\/data\.(?:csv|json)/g) ?? []));
    expect(named.size).toBeGreaterThan(150);
    expect([...named].filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    expect(globSync('embed/answers/*', { cwd: dist }).filter((file) => file.includes('data'))).toEqual([]);
    const said = JSON.parse(readFileSync(join(dist, 'embed/matrix/data.json'), 'utf8')) as { rows: { noun: string }[] };
    expect(said.rows.filter(({ noun }) => noun === 'response').length).toBeGreaterThan(750);
  });

  test('has smaller cards of single claims, as large as its pages say', () => {
    const cards = globSync('cards/**/*.png', { cwd: dist });
    const sizes = cards.map((file) => {
      const png = readFileSync(join(dist, file));
      return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    });
    const names = cards.map((file) => file.replaceAll('\\', '/').replace(/^cards\/|\.png$/g, ''));
    expect(sizes).toEqual(names.map((name) => cardSize(name, 151)));
    expect(sizes[names.indexOf('claims/generated-1')]).toEqual({ width: 600, height: 315 });
    expect(sizes[names.indexOf('index')]).toEqual({ width: 1200, height: 630 });
  });

  test('cites each response in words and in the one format that all programs for references read, its page also in that of LaTeX', () => {
    const html = readFileSync(join(dist, 'claims/generated-1/index.html'), 'utf8');
    const offered = [...html.matchAll(/<details class="cite">.*?<\/details>/gs)].map(([cite]) => ({
      styles: cite.match(/(?<=<dt>)\w+/g),
      files: cite.match(/(?<=" download="[^"]*\.)\w+(?=")/g),
    }));
    const styles = ['APA', 'Chicago', 'MLA'];
    expect(offered.map((each) => each.styles)).toEqual(offered.map(() => styles));
    expect(offered.map(({ files }) => files?.join(' '))).toEqual(['ris', 'ris', 'ris', 'ris', 'ris', 'bib ris']);
  });

  test('has on pages of claims the codes that most need, and the others on that of everything that can be embedded', async () => {
    const names = (page: Page): Promise<string[]> => page.locator('embed-panel').first().locator('.code b').allTextContents();
    const common = ['Frame.', 'Auto-height frame.', 'Picture, SVG.', 'Text.', 'WordPress.'];
    await visit('/claims/generated-1/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await names(page)).toEqual(common);
      expect(await page.locator('embed-panel :is(.view, [data-leads])').count()).toBe(0);
      expect(await page.locator('embed-panel .policy code').allTextContents()).toEqual([
        expect.stringMatching(/^frame-src (\S+); script-src \1; img-src \1$/),
      ]);
      await page.getByText('Embed', { exact: true }).click();
      await page.getByRole('link', { name: 'Other embed codes, and display options' }).click();
      expect(new Set(await names(page))).toEqual(new Set([...common, 'Custom element.', 'AMP.']));
      const id = await page.locator('.embeds:not(.manual) .measure code').textContent();
      expect(await page.locator('embed-panel .paste code').first().textContent()).toContain(`/embed/claims/${id}/`);
    });
  });

  test('has small frames of claims, of few styles and one script, which work without an origin of their own', async () => {
    const frames = globSync('embed/claims/generated-*/index.html', { cwd: dist });
    const texts = frames.map((file) => readFileSync(join(dist, file), 'utf8'));
    const files = new Set(texts.flatMap((text) => text.match(/(?<=(?:href|src)=")\/_astro\/[^"]+/g) ?? []));
    expect(texts.length).toBe(150);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(12_500);
    expect([...files].filter((path) => path.endsWith('.js'))).toHaveLength(1);
    expect(files.size).toBeLessThan(4);
    await worksInFrame(`/${frames[0]?.replace('index.html', '')}`);
  });

  test('leads from the address that the frame of a single response had to a view of its claim’s, without script, too', async () => {
    const frames = globSync('embed/claims/generated-*/*/index.html', { cwd: dist });
    expect(new Set(frames.map((file) => Number(/generated-(\d+)/.exec(file)?.[1])))).toEqual(new Set(EARLY));
    expect(frames.length).toBe(5 * EARLY.length);
    expect(Math.max(...frames.map((file) => statSync(join(dist, file)).size))).toBeLessThan(1000);
    const path = frames[0]?.replace('index.html', '') ?? '';
    const [, claim, key] = /(.+\/)(.+)\/$/.exec(path) ?? [];
    expect(readFileSync(join(dist, 'embeds/index.html'), 'utf8')).toContain(`href="/${claim}#response=${key}"`);
    for (const [javaScriptEnabled, look] of [
      [true, '?theme=dark'],
      [false, ''],
    ] as const)
      await visit('/404.html', { javaScriptEnabled }, async ({ page }) => {
        await page.goto(new URL(`/${path}?theme=dark`, page.url()).href);
        await page.waitForURL(new URL(`/${claim}${look}#response=${key}`, page.url()).href);
        expect(await page.locator('.compact .row:visible').count()).toBe(1);
        expect(await page.locator(`[id="response=${key}"] .statement`).isVisible()).toBe(true);
      });
  });

  test('has frames of claims of which a copy can be kept that needs no file besides', async () => {
    const [file = ''] = globSync('embed/claims/generated-*/index.html', { cwd: dist });
    const html = readFileSync(join(dist, file), 'utf8');
    expect(html).toContain('/_astro/');
    const whole = wholeFrame(html, dist, '/');
    expect(whole).not.toContain('/_astro/');
    expect(wholeFrame(whole, dist, '/')).toBe(whole);
    await worksInFrame('/copy/', whole);
  });

  test('prints the frame of a single response as the picture of its claim, and asks for none that is not there', async () => {
    const [file = ''] = globSync('embed/claims/generated-*/*/index.html', { cwd: dist });
    const path = file.replace('index.html', '');
    await visit('/404.html', {}, async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const host = `<!doctype html><title>Host</title><iframe src="/${path}" title="A"></iframe><script src="/embed.js"></script>`;
      await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
      await page.goto(new URL('/host.html', page.url()).href);
      await expect.poll(() => asked.filter((address) => address.endsWith('.svg'))).toHaveLength(1);
      const picture = `/${path.replace(/[^/]+\/$/, '')}image.svg`;
      await expect
        .poll(() => page.evaluate((name) => performance.getEntriesByName(location.origin + name).length, picture))
        .toBeGreaterThan(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator(`img[src$="${picture}"]`).isVisible()).toBe(true);
      expect(await page.locator('iframe').isVisible()).toBe(false);
      expect(asked.filter((address) => address.endsWith('.svg'))).toEqual([picture]);
      expect(complaints).toEqual([]);
    });
  });
});
