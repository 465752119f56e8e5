import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readings } from '../integrations/readings.ts';
import { pagesOf } from './site.ts';

test('every page is read as a browser reads it', () => {
  // Copies that were kept are as they were.
  for (const path of pagesOf('dist').filter((each) => !each.startsWith('/pinned/'))) {
    const { engine, browser } = readings(readFileSync(join('dist', path.replace(/\/$/, '/index.html')), 'utf8'));
    expect([path, engine]).toEqual([path, browser]);
  }
});
