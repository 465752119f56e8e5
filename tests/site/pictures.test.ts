import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/components/pictures/draw.ts';
import { framesOfEachKind, pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const kinds = framesOfEachKind('dist');
const plain = { viewport: { width: 800, height: 600 } };

describe.each(kinds)('the picture of %s', (path) => {
  test.each(['image', 'image-dark'])('%s.svg holds all that it needs, and its PNG has twice as many pixels', async (name) => {
    const sizes = await visit('/404.html', { ...plain, bypassCSP: true }, async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const size = (ending: string) =>
        page.evaluate(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }, `${path}${name}.${ending}`);
      const [svg, png] = [await size('svg'), await size('png')];
      expect(asked.filter((each) => !each.startsWith(path) && each !== '/favicon.svg')).toEqual([]);
      expect(complaints).toEqual([]);
      return { svg, png };
    });
    expect(sizes.svg[0]).toBeGreaterThan(500);
    expect(sizes.png).toEqual(sizes.svg.map((pixels) => 2 * pixels));
  });

  test('keeps every text within its edges, and no two on each other', async () => {
    const { outside, touching } = await visit(`${path}image.svg`, plain, ({ page }) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const { right, bottom } = document.documentElement.getBoundingClientRect();
        const texts = [...document.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
          leaning: text.closest('[transform^=rotate]') !== null,
        }));
        const straight = texts.filter(({ leaning }) => !leaning);
        return {
          outside: texts
            .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > right + 1 || box.bottom > bottom + 1)
            .map(({ words }) => words),
          touching: straight.flatMap(({ words, box }, index) =>
            straight
              .slice(index + 1)
              .filter(({ box: other }) => {
                const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
                return across > 1 && down > box.height * 0.45;
              })
              .map(({ words: others }) => `${words} / ${others}`),
          ),
        };
      }),
    );
    expect(outside).toEqual([]);
    expect(touching).toEqual([]);
  });

  test('says what it shows to those who do not see it', () => {
    const svg = readFileSync(join('dist', path, 'image.svg'), 'utf8');
    expect(svg).toMatch(/ role="img"><title>[^<]{10,}<\/title><desc>[^<]{10,}<\/desc>/);
  });
});

test('the picture of the timeline stands for every entry that its page lists', async () => {
  const counted = await visit('/embed/timeline/image.svg', plain, ({ page }) =>
    page.evaluate(() => [...document.querySelectorAll('[class^=mark-] > title')].map((title) => title.textContent)),
  );
  const rows = (JSON.parse(readFileSync('dist/embed/timeline/data.json', 'utf8')) as { rows: unknown[] }).rows;
  const marks = counted.map((title) => Number(/^(\d+) /.exec(title)?.[1] ?? 1));
  expect(marks.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(rows.length);
});

test('pictures have the colours of the site', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const values = (block: string | undefined): Record<string, string> =>
    Object.fromEntries([...(block ?? '').matchAll(/--([\w-]+): (#\w{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
  const [light, dark] = css.split('@media (prefers-color-scheme: dark)');
  expect(values(light)).toEqual(THEMES.light);
  expect(values(dark?.split('@media print')[0])).toEqual(THEMES.dark);
});

test('every page that has one is shared with a card of 1200 by 630 pixels', async () => {
  const files = globSync('cards/**/*', { cwd: 'dist' }).filter((file) => file.includes('.'));
  expect(files.filter((file) => !file.endsWith('.png'))).toEqual([]);
  for (const file of files) {
    const png = readFileSync(join('dist', file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  const pages = pagesOf('dist').filter((path) => /^\/(claims\/[^/]+\/|timeline\/|matrix\/)?$/.test(path));
  expect(pages.filter((path) => !existsSync(join('dist/cards', `${path.replace(/^\/|\/$/g, '') || 'index'}.png`)))).toEqual([]);
});
