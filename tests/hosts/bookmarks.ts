import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import type { Built } from './built.ts';

/** A page of each kind: the first of those whose addresses differ only in names. One that only leads on to another is none. */
const pagesOfEachKind = (folder: string): string[] => {
  const pages = globSync('**/index.html', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`);
  const kind = (path: string): string => path.replace(/(?<=claims\/|articles\/)[^/]+/, '*').replace(/(?<=\*\/)[^/]+-\d[^/]*/, '*');
  const leadsOn = (path: string): boolean => /<meta http-equiv="refresh"/.test(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const own = pages.filter((path) => !path.startsWith('/pinned/')).sort();
  return Object.values(Object.groupBy(own, kind)).flatMap((all) => all?.find((path) => !leadsOn(path)) ?? []);
};

/** What services that make bookmarks of addresses find. */
export const bookmarks = (built: Built): void => {
  describe('a bookmark of a page of any kind', () => {
    test('has a title, a description and a picture, and where it is no frame an icon, that are there', async () => {
      const pages = pagesOfEachKind(built.folder);
      expect(pages.length).toBeGreaterThan(10);
      for (const path of pages) {
        const html = readFileSync(join(built.folder, path, 'index.html'), 'utf8');
        const { result } = await openGraph({ html });
        const { ogTitle, ogDescription, ogImage } = result;
        const picture = ogImage?.[0]?.url ?? '';
        for (const text of [ogTitle, ogDescription, picture]) expect([path, /\w/.test(text ?? '')]).toEqual([path, true]);
        expect([path, ogDescription]).not.toEqual([path, ogTitle]);
        const [, icon = ''] = /<link rel="icon"[^>]* href="([^"]+)"/.exec(html) ?? [];
        for (const address of [picture, ...(path.startsWith('/embed/') ? [] : [new URL(icon, built.origin).href])]) {
          const answer = await fetch(address);
          expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, expect.stringMatching(/^image\//)]);
        }
      }
    });
  });
};
