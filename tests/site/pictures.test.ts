import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/picture/draw.ts';
import { serifWidth } from '../../src/text/serif-width.ts';
import { isInPng, pngSize } from '../../src/model/picture.ts';
import { framesOfEachKind, pagesOf, siteInChromium } from './site.ts';

const { visit } = siteInChromium('dist');
const kinds = framesOfEachKind('dist');
const plain = { viewport: { width: 800, height: 600 } };

describe.each(kinds)('the picture of %s', (path) => {
  test.each(['image', 'image-dark'])('%s.svg holds all that it needs, and its PNG has as many pixels as are told', async (name) => {
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
      const id = path.slice('/embed/'.length, -1);
      const [width = 0, height = 0] = await size('svg');
      const due = Object.values(pngSize(id, { width, height }));
      const png = isInPng(id, name === 'image' ? 'light' : 'dark', 1) ? await size('png') : due;
      expect(asked.filter((each) => !each.startsWith(path) && each !== '/favicon.svg')).toEqual([]);
      expect(complaints).toEqual([]);
      return { width, png, due };
    });
    expect(sizes.width).toBeGreaterThan(500);
    expect(sizes.png).toEqual(sizes.due);
  });

  test('keeps heads that lean apart from each other', async () => {
    const touching = await visit(`${path}image.svg`, plain, ({ page }) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const leaning = [...document.querySelectorAll('text')].flatMap((text) => {
          const moved = text.getScreenCTM();
          if (!moved || moved.b === 0) return [];
          const { a, b } = moved;
          const { x, y } = text.getStartPositionOfChar(0).matrixTransform(moved);
          // Along and across the way in which the text runs.
          return [{ words: text.textContent, along: x * a + y * b, across: y * a - x * b, wide: text.getComputedTextLength() }];
        });
        return leaning.flatMap((one, index) =>
          leaning
            .slice(index + 1)
            .filter(
              (other) =>
                Math.abs(one.across - other.across) < 10 && one.along < other.along + other.wide && other.along < one.along + one.wide,
            )
            .map((other) => `${one.words} / ${other.words}`),
        );
      }),
    );
    expect(touching).toEqual([]);
  });

  test('is measured by the face that it is set in', async () => {
    const texts = await visit(`${path}image.svg`, plain, ({ page }) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.querySelectorAll('text')]
          .filter((text) => text.children.length === 0)
          .map((text) => {
            const { fontSize, fontWeight } = getComputedStyle(text);
            return {
              words: text.textContent,
              size: Number.parseFloat(fontSize),
              weight: Number(fontWeight),
              wide: text.getComputedTextLength(),
            };
          });
      }),
    );
    expect(texts.length).toBeGreaterThan(0);
    const off = texts.filter(({ words, size, weight, wide }) => {
      const measured = serifWidth(words, size, weight === 600 ? 600 : 400);
      return wide > measured * 1.01 + 0.5 || wide < measured * 0.95 - 0.5;
    });
    expect(off).toEqual([]);
  });

  test('is small: no SVG of over 64 kB', () => {
    for (const name of ['image', 'image-dark']) expect(readFileSync(join('dist', path, `${name}.svg`)).length).toBeLessThan(64_000);
  });

  test('says what it shows to those who do not see it', () => {
    const svg = readFileSync(join('dist', path, 'image.svg'), 'utf8');
    expect(svg).toMatch(/ role="img"><title>[^<]{10,}<\/title><desc>[^<]{10,}<\/desc>/);
  });
});

test('no picture has a text beyond its edges, or two on each other', async () => {
  const paths = globSync('embed/**/image.svg', { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const wrong = await visit('/404.html', { ...plain, bypassCSP: true }, ({ page }) =>
    page.evaluate(async (files) => {
      const found: string[] = [];
      for (const file of files) {
        document.body.innerHTML = await (await fetch(file)).text();
        await document.fonts.load('600 16px "Source Serif 4"');
        await document.fonts.load('16px "Source Serif 4"');
        const all = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
        const texts = [...document.querySelectorAll('text')].map((text) => ({
          text,
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const out = texts.filter(
          ({ box }) => box.left < all.left || box.top < all.top || box.right > all.right + 0.5 || box.bottom > all.bottom + 0.5,
        );
        const straight = texts.filter(({ text }) => text.getScreenCTM()?.b === 0);
        const touching = straight.flatMap(({ words, box }, index) =>
          straight
            .slice(index + 1)
            .filter(({ box: other }) => {
              const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
              const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
              return across > 1 && down > box.height * 0.45;
            })
            .map((other) => `${file}: ${words} / ${other.words}`),
        );
        found.push(...out.map(({ words }) => `${file}: ${words}`), ...touching);
      }
      return found;
    }, paths),
  );
  expect(paths.length).toBeGreaterThan(kinds.length);
  expect(wrong).toEqual([]);
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
  const css = readFileSync('src/site/styles/tokens.css', 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name = '', light = '', dark = '']) => ({
    name,
    light,
    dark,
  }));
  expect(Object.fromEntries(pairs.map(({ name, light }) => [name, light]))).toEqual(THEMES.light);
  expect(Object.fromEntries(pairs.map(({ name, dark }) => [name, dark]))).toEqual(THEMES.dark);
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

test.each([1280, 768, 390])('where pictures are offered none is cut at its sides, on a screen of %i px', async (width) => {
  await visit('/embeds/', { viewport: { width, height: 900 } }, async ({ page }) => {
    const cut = await page.locator('.embeddable img').evaluateAll((all) =>
      all
        .filter((each): each is HTMLImageElement => each instanceof HTMLImageElement && each.checkVisibility())
        .filter(
          (each) =>
            each.clientWidth / each.clientHeight < (Number(each.getAttribute('width')) / Number(each.getAttribute('height'))) * 0.98,
        )
        .map((each) => each.src),
    );
    expect(cut).toEqual([]);
  });
});
