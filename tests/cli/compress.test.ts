import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compress } from '../../src/cli/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = '<p>The well is kept below its limit.</p>'.repeat(100);
const write = (name: string, text: string | Buffer): void => writeFileSync(join(folder, name), text);
const read = (name: string): Buffer => readFileSync(join(folder, name));

test('puts copies in brotli and gzip beside the texts of a site, and nothing beside pictures and short files', async () => {
  write('index.html', page);
  write('short.json', '{}');
  write('image.png', Buffer.from(page));
  expect(await compress(folder)).toEqual({ files: 1, before: page.length, after: read('index.html.br').length });
  expect(readdirSync(folder).sort()).toEqual(['image.png', 'index.html', 'index.html.br', 'index.html.gz', 'short.json']);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
});

test('leaves no copy of what a text was before', async () => {
  write('index.html', page.replaceAll('well', 'lake'));
  write('gone.css', page);
  await compress(folder);
  rmSync(join(folder, 'gone.css'));
  write('index.html', 'short');
  await compress(folder);
  expect(readdirSync(folder).sort()).toEqual(['image.png', 'index.html', 'short.json']);
});
