import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launched } from '../chromium.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, wellProject } from './project.ts';

const { root, write, environment, remove } = wellProject();
const file = 'content/claims/lead-found.mdx';
const good = wellWater()[file] ?? '';
let server: ChildProcess;
let browser: Browser;
let page: Page;
let origin = '';

/** Waits until the development server has printed its address. */
const address = (child: ChildProcess): Promise<string> =>
  new Promise((done, failed) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (found) done(found);
    });
    child.once('exit', () => failed(new Error(printed)));
  });

beforeAll(async () => {
  server = spawn(process.execPath, astro('dev', '--host', '127.0.0.1', '--port', '0'), {
    cwd: root,
    env: { ...environment, NODE_ENV: 'development', LAUNCH_EDITOR: 'true' },
  });
  origin = await address(server);
  browser = await launched();
  page = await browser.newPage();
  await page.goto(`${origin}/claims/lead-found/`);
});
afterAll(async () => {
  await browser.close();
  server.kill();
  remove();
});

const overlay = (): Promise<string> =>
  page
    .waitForFunction(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')
    .then((found) => found.jsonValue());

const status = async (path: string): Promise<number> => (await fetch(origin + path)).status;

test('a saved change is seen without reloading', async () => {
  write({ [file]: good.replace('lead was found in two wells', 'lead was found in the two wells') });
  await page.getByText('lead was found in the two wells').first().waitFor();
});

test('pictures and cards are there while one writes, each with its face', async () => {
  const svg = await (await fetch(`${origin}/embed/timeline/image.svg`)).text();
  expect(svg).toContain('@font-face');
  for (const path of ['/embed/timeline/image-dark.png', '/cards/claims/lead-found.png']) {
    const response = await fetch(origin + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  }
  expect(await status('/embed/nothing/image.png')).toBe(404);
});

test('all mistakes show in the browser, with their places and what to do, and go when they are mended', async () => {
  write({ [file]: good.replace('by: gazette', 'by: gazete').replace('asks: safety', 'asks: safty') });
  const told = await overlay();
  expect(told).toContain(`${file}:3:5`);
  expect(told).toContain('fix: write "gazette"');
  expect(told).toContain(`${file}:6:7`);
  expect(told).toContain('fix: write "safety"');
  const opened = page.waitForRequest((request) => request.url().includes('/__open-in-editor'));
  await page.getByRole('link', { name: `${file}:6:7` }).click();
  expect(decodeURIComponent((await opened).url())).toContain(`${join(root, file)}:6:7`);
  write({ [file]: good });
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
  await page.locator('main h1').waitFor();
});

test('a file that is added or removed is noticed, and the server survives its loss', async () => {
  const added = 'content/claims/another.mdx';
  write({ [added]: good.replace('lead was found in two wells', 'iron was found in one well') });
  await expect.poll(() => status('/claims/another/'), { timeout: 20_000 }).toBe(200);
  rmSync(join(root, added));
  await expect.poll(() => status('/claims/another/'), { timeout: 20_000 }).toBe(404);
  rmSync(join(root, 'content/glossary.yaml'));
  await expect.poll(() => status('/glossary/'), { timeout: 20_000 }).toBe(500);
  expect(await overlay()).toContain('content/glossary.yaml:1:1');
  write({ 'content/glossary.yaml': wellWater()['content/glossary.yaml'] ?? '' });
  await expect.poll(() => status('/glossary/'), { timeout: 20_000 }).toBe(200);
  expect(server.exitCode).toBeNull();
});
