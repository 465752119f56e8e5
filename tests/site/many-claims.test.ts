import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { largeDossier } from '../bench/dossiers.ts';
import { siteInChromium } from './site.ts';
import { sharedSite } from './small-site.ts';

const PICTURE = /\/(?:embed|cards)\/[^"\s<>&#?]*?\.(?:svg|png)/g;
const dist = await sharedSite(
  'many',
  () => largeDossier(150),
  /pages\/(404|embeds|embed\/\[\.\.\.id\]|embed\/claims|claims\/\[id\]|cards)/,
);
const { visit } = siteInChromium(dist);

describe('a site of very many claims', () => {
  test('has each picture that a page names, and none of a single claim for night', () => {
    const pages = globSync('**/*.{html,json}', { cwd: dist });
    const named = new Set(pages.flatMap((page) => readFileSync(join(dist, page), 'utf8').match(PICTURE) ?? []));
    expect([...named].filter((path) => path.startsWith('/embed/claims/')).length).toBeGreaterThan(150);
    expect([...named].filter((path) => path.endsWith('/image-dark.svg')).length).toBeGreaterThan(0);
    expect([...named].filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    expect(globSync('embed/claims/**/image-dark.*', { cwd: dist })).toEqual([]);
  });

  test('has small frames of single responses, of few styles and one script, which work without an origin of their own', async () => {
    const frames = globSync('embed/claims/generated-*/*/index.html', { cwd: dist });
    const texts = frames.map((file) => readFileSync(join(dist, file), 'utf8'));
    const files = new Set(texts.flatMap((text) => text.match(/(?<=(?:href|src)=")\/_astro\/[^"]+/g) ?? []));
    expect(texts.length).toBe(750);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(7000);
    expect([...files].filter((path) => path.endsWith('.js'))).toHaveLength(1);
    expect(files.size).toBeLessThan(8);
    await visit('/404.html', {}, async ({ page, complaints }) => {
      const address = new URL(`/${frames[0]?.replace('index.html', '')}`, page.url()).href;
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
      expect(JSON.stringify(said)).toMatch(/height/);
      const frame = page.frame({ url: address });
      const border = frame?.locator('.statement').evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
      expect(await border).toBe('3px');
      expect(complaints).toEqual([]);
    });
  });
});
