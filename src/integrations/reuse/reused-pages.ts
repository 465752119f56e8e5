import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { beginNotes, type Notes } from '../../model/noted.ts';
import { collectGarbage } from '../../picture/raster/garbage.ts';
import { engineHash } from './engine.ts';
import { keeper, type Keeper } from './keeper.ts';
import { placesIn, type Places } from './places.ts';
import { readsOf, readsOfPage, type Reads } from './reads.ts';
import { openStore, type Store } from './store.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Where a site is built, and who is told of it. */
export interface Built {
  /** The project's folder, that of the site, and the path that it is served at: `/` or `/x/`. */
  root: string;
  folder: string;
  base: string;
  /** The folder of the site that this one will replace. */
  former: string;
  /** What else all pages depend on, given the paths of all. */
  given: (paths: Path[]) => unknown;
  /** The files that are made of that of a drawing when all pages are made; nothing where a file is none. */
  picturesOf: (file: string) => string[];
  /** Is told each page that was taken from the last build, by its path below the site's folder. */
  onReused: (path: string) => void;
  /** Is given each drawing that was taken from it, with its file: it is not written. */
  onDrawing: (file: string, svg: string) => void;
  log: (text: string) => void;
}

const responseOf = (rendered: Rendered): Response => (rendered instanceof Response ? rendered : rendered.response);

/** The file of a page below the site's folder; `null` for one that is not kept: only pages of one kind are many. */
const fileOf = ({ pathname, route }: Pick<Path, 'pathname' | 'route'>): string | null => {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.params.length === 0 || !path) return null;
  return route.type === 'page' ? `${path}/index.html` : path;
};

/** The pages of the last build that would be made just so now, each with what it was made of: takes the path of a file. */
const unchanged = ({ index, read }: Store, { hashOf }: Reads) => {
  const same = index.reads.map(([name, hash]) => hashOf(name) === hash);
  return (file: string) => {
    const page = Object.hasOwn(index.pages, file) ? index.pages[file] : undefined;
    if (!page || !page.reads.every((number) => same[number])) return null;
    const bytes = read(page.place);
    const files = page.files.flatMap((name): [string, Buffer][] => {
      const content = index.files[name] && read(index.files[name]);
      return content ? [[name, content]] : [];
    });
    if (!bytes || files.length < page.files.length) return null;
    return { bytes, files, reads: page.reads.flatMap((number) => index.reads[number]?.[0] ?? []) };
  };
};

/** Puts a page of the last build into the site. A drawing is not one before it is finished. */
const place = (
  file: string,
  { bytes, files }: { bytes: Buffer; files: [name: string, bytes: Buffer][] },
  places: Places,
  built: Built,
): void => {
  for (const [name, content] of files) if (places.isFree(`_astro/${name}`)) places.put(`_astro/${name}`, content);
  if (!places.isFree(file)) return;
  const pictures = built.picturesOf(file);
  if (pictures.length === 0) return places.put(file, bytes);
  pictures.forEach(places.leave);
  built.onDrawing(file, bytes.toString());
};

/** Puts the pages that are as they were into the site, and keeps them. Gives the paths of the others. */
const taken = (paths: Path[], store: Store, reads: Reads, kept: Keeper, built: Built): Path[] => {
  const find = unchanged(store, reads);
  const places = placesIn(built);
  const changed = paths.filter((each) => {
    const file = fileOf(each);
    const page = file === null ? null : find(file);
    if (!file || !page) return true;
    place(file, page, places, built);
    kept.keep(file, page.bytes, page.reads);
    if (each.route.type === 'page') built.onReused(file.replace(/index\.html$/, ''));
    return false;
  });
  // Astro writes into the files that are there, which may be those of the site that is served.
  places.clear();
  return changed;
};

/** Makes a page, and says what was read for it; `null` where that is not known. */
const noting = async (
  notes: Notes,
  make: () => Promise<Rendered>,
): Promise<{ response: Response; bytes: Buffer<ArrayBuffer>; reads: string[] | null }> => {
  // Of two that are made at once it could not be told which read what.
  const page: Notes['page'] = notes.page ? null : new Map();
  notes.page = page;
  const response = responseOf(await make());
  // Only when all of it has come, all has been read.
  const bytes = Buffer.from(await response.arrayBuffer());
  const reads = page && notes.page === page ? readsOfPage(page) : null;
  notes.page = null;
  return { response, bytes, reads };
};

/**
 * Has pages made only where something changed that they were made of; the others are those of the last build, to the byte. What a page is
 * made of is noted while it is made (`src/model/noted.ts`), so nobody has to say it.
 */
export function reusing(made: AstroPrerenderer, built: Built): AstroPrerenderer {
  const { root, folder, base, given, log } = built;
  const notes = beginNotes();
  const reads = readsOf(notes);
  const assets = join(folder, '_astro');
  const path = join(root, '.astro/pages', process.env['SITE_LANGUAGE'] || 'original');
  let [engine, left] = ['', 0];
  let kept: Keeper | undefined;
  return {
    ...made,
    getStaticPaths: async () => {
      const paths = await made.getStaticPaths();
      engine = engineHash(root, [base, given(paths), readdirSync(assets, { recursive: true }).sort()]);
      const store = openStore(path);
      kept = keeper(path, assets, reads);
      const changed = store?.index.engine === engine ? taken(paths, store, reads, kept, built) : paths;
      store?.close();
      left = changed.length;
      if (changed.length < paths.length) log(`${paths.length - changed.length} of ${paths.length} pages are as they were.`);
      return changed;
    },
    render: async (request, options) => {
      const page = await noting(notes, () => made.render(request, options));
      const file = fileOf({ pathname: decodeURI(new URL(request.url).pathname).slice(base.length), route: options.routeData });
      if (file && page.reads && page.response.ok) kept?.keep(file, page.bytes, page.reads);
      left -= 1;
      return new Response(page.bytes, page.response);
    },
    teardown: async () => {
      await made.teardown?.();
      // To compare everything takes as much memory as to make the pages.
      collectGarbage();
      // A build that failed has not made all.
      if (left === 0) kept?.finish(engine);
    },
  };
}
