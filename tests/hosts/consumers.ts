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
import { discovered } from './wordpress.ts';

const scraped = metascraper([title(), description(), image(), iframe()]);

/** The width and height that a PNG says of itself, in px. */
const sizeOf = async (address: string): Promise<[number, number]> => {
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toBe('image/png');
  const bytes = Buffer.from(await answer.arrayBuffer());
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** What reads pages in order to show them elsewhere. */
export const consumers = (built: Built): void => {
  describe.each(KINDS)('whoever is given the address of a %s', (kind) => {
    const of = () => built.embedded[kind];
    const bare = (html: string | undefined): void => {
      const { frame, page } = of();
      const link = `<blockquote><p><a href="${page}">[^<]+</a></p></blockquote>`;
      expect(html).toMatch(
        new RegExp(`^${link}<iframe src="${frame}\\?fit" title="[^"]+" width="\\d+" height="\\d+" frameborder="0"></iframe>$`),
      );
    };

    test('gets a link and a frame on one line, its size, and a picture by oEmbed (@extractus/oembed-extractor)', async () => {
      for (const address of [of().page, of().frame]) {
        const found = (await extract(address)) as unknown as Awaited<ReturnType<typeof discovered>> & Record<string, unknown>;
        expect(found).toMatchObject({
          type: 'rich',
          version: '1.0',
          title: expect.stringMatching(/\w/) as string,
          method: 'auto-discovery',
        });
        bare(found.html);
        expect(found.html).toContain(` width="${found.width}" height="${found.height}" `);
        expect(await sizeOf(String(found['thumbnail_url']))).toEqual([found['thumbnail_width'], found['thumbnail_height']]);
      }
    });

    test('gets both, and the card of the page (unfurl.js)', async () => {
      const { page } = of();
      const found = await unfurl(page);
      expect(found.oEmbed).toMatchObject({ type: 'rich', version: '1.0', provider_url: `${built.origin}/` });
      bare(found.oEmbed && 'html' in found.oEmbed ? String(found.oEmbed.html) : '');
      const { title: name, description: words, url, images } = found.open_graph;
      expect([name, words, url]).toEqual([found.oEmbed?.title, expect.stringMatching(/\w/), page]);
      const [card] = images ?? [];
      expect([card?.width, card?.height]).toEqual(await sizeOf(card?.url ?? ''));
    });

    test('gets title, description and card (open-graph-scraper)', async () => {
      const { error, result } = await openGraph({ url: of().page });
      expect(error).toBe(false);
      expect(result.ogType).toBe('article');
      expect(result.ogTitle && result.ogDescription && result.ogSiteName).toMatch(/\w/);
      expect(result.twitterCard).toBe('summary_large_image');
      expect(await sizeOf(result.ogImage?.[0]?.url ?? '')).toEqual([1200, 630]);
      expect(result.ogImage?.[0]?.alt).toMatch(/\w/);
    });

    test('gets title, description, card and frame (metascraper)', async () => {
      const { page } = of();
      const found = await scraped({ url: page, html: await (await fetch(page)).text() });
      expect(found.title && found.description).toMatch(/\w/);
      expect(await sizeOf(String(found.image))).toEqual([1200, 630]);
      bare((found as { iframe?: string }).iframe);
    });
  });
};
