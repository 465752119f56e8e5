import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormerName } from '../../model/renamed.ts';
import { basePath } from '../base.ts';
import { attribute, edited, type Element } from '../html/html.ts';
import { elementsOf } from '../html/read.ts';
import { redirectPage, redirectWords, type Words } from './redirect-page.ts';
import { putFile } from '../publish/put-file.ts';
import { renamedThings } from './renamed-things.ts';

interface Site {
  folder: string;
  base: string;
  /** The address of the site, where it is known. */
  origin: URL | undefined;
  words: Words;
}

/** The folders of a built site that belong to a thing. */
const FOLDERS: Partial<Record<FormerName['noun'], string[]>> = {
  chart: ['embed'],
  claim: ['claims', 'embed/claims'],
  article: ['embed/articles'],
};

/** The pages on which things stand that have none of their own, and what is before their ids there. */
const PLACES: [noun: FormerName['noun'], page: string, before?: string][] = [
  ['event', 'timeline'],
  ['source', 'sources'],
  ['term', 'glossary'],
  ['question', 'claims'],
  ['question', 'vocabulary', 'question-'],
  ['party kind', 'vocabulary', 'party-kind-'],
  ['event kind', 'vocabulary', 'event-kind-'],
  ['power', 'vocabulary', 'power-'],
  ['bearing', 'vocabulary', 'bearing-'],
];

/** Puts a page that leads to a path, both as on the site, where another had been. */
const leadFrom = ({ folder, base, origin, words }: Site, old: string, path: string): void => {
  const to = base + path.slice(1);
  mkdirSync(join(folder, old), { recursive: true });
  writeFileSync(join(folder, old, 'index.html'), redirectPage(to, origin, words));
};

/** Puts into the folders that a thing had a page that leads on for each of its pages, and a copy of each of its other files. */
const leadOn = ({ folder, base, origin, words }: Site, { noun, id, now }: FormerName): void => {
  for (const parent of FOLDERS[noun] ?? [])
    for (const file of globSync('**/*.*', { cwd: join(folder, parent, now) })) {
      const path = join(folder, parent, id, file);
      mkdirSync(dirname(path), { recursive: true });
      const to = `${base}${parent}/${now}/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      if (file.endsWith('.html')) writeFileSync(path, redirectPage(to, origin, words));
      else cpSync(join(folder, parent, now, file), path);
    }
  const card = (name: string): string => join(folder, 'cards/claims', `${name}.png`);
  if (noun === 'claim' && existsSync(card(now))) cpSync(card(now), card(id));
};

/** Marks the place of a thing on a page with the id that it had, too. */
const markPlace = (path: string, old: string, now: string): void => {
  if (!existsSync(path)) return;
  const html = readFileSync(path, 'utf8');
  const found = elementsOf(html).find((element) => attribute(element, 'id') === now);
  // In a list of terms only the terms may hold it.
  const inner = found?.childNodes.find((node): node is Element => node.tagName === 'dt') ?? found;
  const at = inner?.place.opened;
  if (at !== undefined) putFile(path, Buffer.from(edited(html, [{ from: at, to: at, text: `<span id="${old}"></span>` }])));
};

/** Marks every place of a thing so. */
const markPlaces = ({ folder }: Site, { noun, id, now }: FormerName): void => {
  for (const [of, page, before = ''] of PLACES) if (of === noun) markPlace(join(folder, page, 'index.html'), before + id, before + now);
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
        const site = { folder: fileURLToPath(dir), base: basePath(base), origin, words: await redirectWords(root) };
        for (const thing of things) {
          leadOn(site, thing);
          markPlaces(site, thing);
        }
        for (const { path, 'former-paths': former = [] } of articles) for (const old of former) leadFrom(site, old, path);
      },
    },
  };
}
