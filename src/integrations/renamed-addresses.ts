import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Language from '#words/language';
import type * as Publication from '#words/publication';
import type { Renamed } from '../model/renamed.ts';
import { basePath } from './base.ts';
import { attribute, edited, elementsOf, type Element } from './html/html.ts';
import { putFile } from './publish/put-file.ts';
import { renamedThings } from './renamed-things.ts';
import { siteLanguage, wordsIn } from './words.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What such a page says, and in which language. */
interface Words {
  tag: string;
  direction: string;
  movedTitle: string;
  moved: (link: string) => string;
}

/**
 * A page that leads on to another: by script where there is one, which takes the reader's choices behind `?` and `#` along, by itself
 * without, and by a link where even that is switched off.
 */
function redirect(to: string, canonical: string, { tag, direction, movedTitle, moved }: Words): string {
  const script = `location.replace(${JSON.stringify(to)}+location.search+location.hash)`;
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    `<!doctype html><html lang="${escaped(tag)}"${direction === 'rtl' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'">`,
    '<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">',
    `<title>${escaped(movedTitle)}</title><link rel="canonical" href="${escaped(canonical)}">`,
    `<script>${script}</script><meta http-equiv="refresh" content="0; url=${escaped(to)}">`,
    `</head><body><p>${moved(`<a href="${escaped(to)}">${escaped(canonical)}</a>`)}</p></body></html>\n`,
  ].join('');
}

interface Site {
  folder: string;
  base: string;
  /** The address of the site, where it is known. */
  origin: URL | undefined;
  words: Words;
}

/** The folders of a built site that belong to a thing. */
const FOLDERS: Partial<Record<Renamed['noun'], string[]>> = { claim: ['claims', 'embed/claims'], article: ['embed/articles'] };

/** The pages on which things stand that have none of their own. */
const PAGES: Partial<Record<Renamed['noun'], string>> = { event: 'timeline', source: 'sources', term: 'glossary', question: 'claims' };

/** Puts a page that leads to a path, both as on the site, where another had been. */
const leadFrom = ({ folder, base, origin, words }: Site, old: string, path: string): void => {
  const to = base + path.slice(1);
  mkdirSync(join(folder, old), { recursive: true });
  writeFileSync(join(folder, old, 'index.html'), redirect(to, origin ? new URL(to, origin).href : to, words));
};

/** Puts into the folders that a thing had a page that leads on for each of its pages, and a copy of each of its other files. */
const leadOn = ({ folder, base, origin, words }: Site, { noun, id, now }: Renamed): void => {
  for (const parent of FOLDERS[noun] ?? [])
    for (const file of globSync('**/*.*', { cwd: join(folder, parent, now) })) {
      const path = join(folder, parent, id, file);
      mkdirSync(dirname(path), { recursive: true });
      const to = `${base}${parent}/${now}/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const whole = origin ? new URL(to, origin).href : to;
      if (file.endsWith('.html')) writeFileSync(path, redirect(to, whole, words));
      else cpSync(join(folder, parent, now, file), path);
    }
  const card = (name: string): string => join(folder, 'cards/claims', `${name}.png`);
  if (noun === 'claim' && existsSync(card(now))) cpSync(card(now), card(id));
};

/** Marks the place of a thing on a page with the id that it had, too. */
const markPlace = ({ folder }: Site, { noun, id, now }: Renamed): void => {
  const path = join(folder, PAGES[noun] ?? '', 'index.html');
  if (!PAGES[noun] || !existsSync(path)) return;
  const html = readFileSync(path, 'utf8');
  const found = elementsOf(html).find((element) => attribute(element, 'id') === now);
  // In a list of terms only the terms may hold it.
  const inner = found?.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'dt') ?? found;
  const at = inner?.sourceCodeLocation?.startTag?.endOffset;
  if (at !== undefined) putFile(path, Buffer.from(edited(html, [{ from: at, to: at, text: `<span id="${id}"></span>` }])));
};

/** Leads from the addresses of things that were renamed (content/renamed.json) to those that they have now. */
export function renamedAddresses(base: string) {
  let origin: URL | undefined;
  let root = '.';
  return {
    name: 'renamed-addresses',
    hooks: {
      'astro:config:done': ({ config }: { config: { site?: string | undefined; root: URL } }): void => {
        root = fileURLToPath(config.root);
        origin = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
        const { things, articles } = renamedThings();
        const tag = siteLanguage(root);
        const { direction } = await wordsIn<typeof Language>(root, tag, 'language');
        const { movedTitle, moved } = await wordsIn<typeof Publication>(root, tag, 'publication');
        const words = { tag, direction, movedTitle, moved };
        const site = { folder: fileURLToPath(dir), base: basePath(base), origin, words };
        for (const thing of things) {
          leadOn(site, thing);
          markPlace(site, thing);
        }
        for (const { path, 'former-paths': former = [] } of articles) for (const old of former) leadFrom(site, old, path);
      },
    },
  };
}
