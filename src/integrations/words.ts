import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const NAME = /^#words\/(\w+)$/;

/**
 * The language of a build: that of a translation where one is built (`SITE_LANGUAGE`), else the one that `content/site.yaml` of the project
 * names; English where it cannot be read, which the check reports.
 */
export function siteLanguage(root: string): string {
  if (process.env['SITE_LANGUAGE']) return process.env['SITE_LANGUAGE'];
  try {
    const { language } = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as { language?: unknown };
    return typeof language === 'string' ? language : 'en';
  } catch {
    return 'en';
  }
}

/** The tags whose words a language has, the most general first: `pt`, `pt-BR`. */
export function tagsFor(language: string): string[] {
  return language.split('-').map((_, index, parts) => parts.slice(0, index + 1).join('-'));
}

/** The files of a room's messages for a language: of English first, then of the language, then of its region. */
function wordFiles(root: string, language: string, room: string): string[] {
  const folders = ['en', ...tagsFor(language).filter((tag) => tag !== 'en')];
  return folders.map((folder) => join(root, 'src/language', folder, `${room}.ts`)).filter((file) => existsSync(file));
}

/** The messages of a room in a language, for what is written without Vite; what the language leaves out is English. */
export async function wordsIn<Words>(root: string, language: string, room: string): Promise<Words> {
  const files = wordFiles(root, language, room);
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href) as Promise<object>));
  return Object.assign({}, ...modules) as Words;
}

/** A module of the messages of some files; those of a later file stand for those of an earlier one. */
const joined = async (files: string[], own: string): Promise<string> => {
  const names = await Promise.all(files.map(async (file) => Object.keys((await import(pathToFileURL(file).href)) as object)));
  return files
    .map((file, index) => {
      const later = new Set(names.slice(index + 1).flat());
      const kept = (names[index] ?? []).filter((name) => !later.has(name));
      return `export { ${kept.join(', ')} } from ${JSON.stringify(file + own)};`;
    })
    .join('\n');
};

/** Ends the id of a copy that belongs to one script. */
const OWN = /\?for=.*$/;

/** Rooms of which every script has its words from the file that all share (astro.config.mjs). */
const SHARED = /^(language|model|time)$/;

/** Rooms with one script: its modules share their copies. */
const WITH_ONE_SCRIPT = /^\/src\/(timeline|matrix|story|proof)\//;

/** For whom a copy is that a module asks for. */
const ownerOf = (module: string): string => WITH_ONE_SCRIPT.exec(module)?.[1] ?? module;

/**
 * Gives pages and scripts the engine's words (`#words/<room>`) in the language of the site. In the browser each script has a copy of its
 * own, of which only what it uses is kept, but for the rooms that all share: else two scripts would share a file of words, and ask for one
 * more.
 */
export function words(): Plugin {
  let root = '';
  let language = 'en';
  return {
    name: 'words',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
      language = siteLanguage(root);
    },
    resolveId(id, importer = '') {
      const [own = ''] = OWN.exec(importer) ?? [];
      if (own && id.startsWith('.')) {
        const file = join(dirname(importer.replace(OWN, '')), id);
        return SHARED.test(basename(file, '.ts')) ? file : file + own;
      }
      if (OWN.test(id)) return id;
      const room = NAME.exec(id)?.[1];
      if (!room) return undefined;
      const copy = this.environment.name === 'client' && !SHARED.test(room) ? `?for=${ownerOf(importer.slice(root.length))}` : '';
      const [only = '', ...more] = wordFiles(root, language, room);
      return (more.length > 0 ? `\0words:${room}` : only) + copy;
    },
    load: (id) => {
      const [own = ''] = OWN.exec(id) ?? [];
      const file = id.replace(OWN, '');
      if (file.startsWith('\0words:')) return joined(wordFiles(root, language, file.slice('\0words:'.length)), own);
      return own ? readFileSync(file, 'utf8') : undefined;
    },
  };
}
