import { extract } from '@extractus/oembed-extractor';
import metascraper from 'metascraper';
import description from 'metascraper-description';
import iframe from 'metascraper-iframe';
import image from 'metascraper-image';
import title from 'metascraper-title';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';
import { KINDS } from './embedded.ts';

/** What reads pages to show them elsewhere. */
export const consumers = (built: Built): void => {
  describe.each(KINDS)('whoever is given the address of a %s', (kind) => {
    test('tries', async () => {
      const { page } = built.embedded[kind];
      console.log(await extract(page).catch((e) => e));
      console.log(JSON.stringify(await unfurl(page).catch((e) => e), null, 1));
      console.log(JSON.stringify(await openGraph({ url: page }).then((r) => r.result, (e) => e), null, 1));
      const html = await (await fetch(page)).text();
      console.log(JSON.stringify(await metascraper([title(), description(), image(), iframe()])({ url: page, html }).catch((e: Error) => e.message)));
      expect(1).toBe(1);
    });
  });
};
