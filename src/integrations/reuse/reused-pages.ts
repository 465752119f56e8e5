import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { beginNotes, type Notes } from '../../model/noted.ts';
import { collectGarbage } from '../../picture/raster/garbage.ts';
import { engineHash } from './engine.ts';
import { keeper, type KeptPage, type Keeper } from './keeper.ts';
import { placesIn, type Places } from './places.ts';
import { readsOf, readsOfPage, type Reads } from './reads.ts';
import { openStore, type Place, type Store } from './store.ts';

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
  /** Finishes a page that was made, given its path below the site's folder and its component. Throws an `Error` where that fails. */
  finish: (html: string, path: string, component: string) => string | Promise<string>;
  /** What else all pages depend on, given the paths of all. */
  given: (paths: Path[]) => unknown;
  /** The files that are made of that of a drawing when all pages are made; nothing where a file is none. */
  picturesOf: (file: string) => string[];
  /** The files that are put when all pages are made. */
  later: () => string[];
  /** Is told each page that was taken from the last build, by its path below the site's folder. */
  onReused: (path: string) => void;
  /** Is given each drawing, as it was made or taken from the last build, with its file: it is not written. */
  onDrawing: (file: string, svg: string) => void;
  log: (text: string) => void;
}

const responseOf = (rendered: Rendered): Response => (rendered instanceof Response ? rendered : rendered.response);

/** The file of a page below the site's folder. */
const fileOf = ({ pathname, route }: Pick<Path, 'pathname' | 'route'>): string => {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path && `${path}/`}index.html` : path;
};

/** The pages of the last build that would be made just so now: takes the path of a file. */
const unchanged = ({ index }: Store, { hashOf }: Reads) => {
  const same = index.reads.map(([name, hash]) => hashOf(name) === hash);
  return (file: string): KeptPage | null => {
    const page = Object.hasOwn(index.pages, file) ? index.pages[file] : undefined;
    if (!page || !page.reads.every((number) => same[number])) return null;
    const files = page.files.flatMap((name): [string, Place][] => {
      const place = index.files[name];
      return place ? [[name, place]] : [];
    });
    return { place: page.place, files, reads: page.reads.flatMap((number) => index.reads[number]?.[0] ?? []) };
  };
};

/** Puts a page of the last build into the site, or its drawing among those to be finished. Gives whether it could: it may be damaged. */
const placePage = (file: string, page: KeptPage, { read }: Store, places: Places, built: Built): boolean => {
  const put = (name: string, place: Place): boolean => !places.isFree(name) || places.put(name, place[2], () => read(place));
  if (!page.files.every(([name, place]) => put(`_astro/${name}`, place))) return false;
  const pictures = built.picturesOf(file);
  if (pictures.length === 0 || !places.isFree(file)) return put(file, page.place);
  const bytes = read(page.place);
  if (!bytes) return false;
  pictures.forEach(places.leave);
  built.onDrawing(file, bytes.toString());
  return true;
};

/** Puts the pages that are as they were into the site, and keeps them. Gives the paths of the others. */
const taken = (paths: Path[], store: Store, reads: Reads, kept: Keeper, built: Built): Path[] => {
  const find = unchanged(store, reads);
  const places = placesIn(built);
  const changed = paths.filter((each) => {
    const file = fileOf(each);
    const page = find(file);
    if (!page || !placePage(file, page, store, places, built)) return true;
    kept.keep(file, page);
    if (each.route.type === 'page') built.onReused(file.replace(/index\.html$/, ''));
    return false;
  });
  built.later().forEach(places.leave);
  // Astro writes into the files that are there, which may be those of the site that is served.
  places.clear();
  return changed;
};

type Finish = (html: string) => string | Promise<string>;

/** What a response holds: of a page what is made of it. */
const bytesOf = async (response: Response, finish: Finish): Promise<Buffer<ArrayBuffer>> =>
  /^text\/html\b/.test(response.headers.get('content-type') ?? '')
    ? Buffer.from(await finish(await response.text()))
    : Buffer.from(await response.arrayBuffer());

/** Makes a page, and says what was read for it; `null` where that is not known. */
const noting = async (
  notes: Notes,
  make: () => Promise<Rendered>,
  finish: Finish,
): Promise<{ response: Response; bytes: Buffer<ArrayBuffer>; reads: string[] | null }> => {
  // Of two that are made at once it could not be told which read what.
  const page: Notes['page'] = notes.page ? null : new Map();
  notes.page = page;
  const response = responseOf(await make());
  // Only when all of it has come, all has been read.
  const bytes = await bytesOf(response, finish);
  const reads = page && notes.page === page ? readsOfPage(page) : null;
  notes.page = null;
  return { response, bytes, reads };
};

/** What Astro is to write: nothing of a drawing, which is handed on, unless `public/` has that file, of which Astro tells. */
const leftToAstro = ({ response, bytes }: Awaited<ReturnType<typeof noting>>, file: string, built: Built): Response => {
  const isDrawing = response.ok && built.picturesOf(file).length > 0 && !existsSync(join(built.folder, file));
  if (!isDrawing) return new Response(bytes, response);
  built.onDrawing(file, bytes.toString());
  return new Response(null, response);
};

/** After so many pages what is new in memory and not needed any more is freed: most of it is text that Node does not count, and so lets grow. */
const BATCH = 50;
/** To compare all that was read takes as much memory as to make so many pages, and to free it before as long. */
const MANY = 1000;

/**
 * Has pages made only where something changed that they were made of; the others are those of the last build, to the byte. What a page is
 * made of is noted while it is made (`src/model/noted.ts`), so nobody has to say it.
 */
export function reusing(prerenderer: AstroPrerenderer, built: Built): AstroPrerenderer {
  const { root, folder, base, given, log } = built;
  const notes = beginNotes();
  const reads = readsOf(notes);
  const assets = join(folder, '_astro');
  const storePath = join(root, '.astro/pages', process.env['SITE_LANGUAGE'] || 'original');
  let [engine, changed, made] = ['', 0, 0];
  let kept: Keeper | undefined;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      engine = engineHash(root, [base, given(paths), readdirSync(assets, { recursive: true }).sort()]);
      const found = openStore(storePath);
      const store = found?.index.engine === engine ? found : null;
      kept = keeper(storePath, assets, reads, store);
      const left = store ? taken(paths, store, reads, kept, built) : paths;
      found?.close();
      changed = left.length;
      if (changed < paths.length) log(`${paths.length - changed} of ${paths.length} pages are unchanged.`);
      return left;
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const finish: Finish = (html) => built.finish(html, path, options.routeData.component);
      const page = await noting(notes, () => prerenderer.render(request, options), finish);
      const file = fileOf({ pathname: path, route: options.routeData });
      if (page.reads && page.response.ok) kept?.add(file, page.bytes, page.reads);
      made += 1;
      if (made % BATCH === 0) collectGarbage({ type: 'minor' });
      return leftToAstro(page, file, built);
    },
    teardown: async () => {
      await prerenderer.teardown?.();
      if (made > MANY) collectGarbage();
      // A build that failed has not made all.
      if (made === changed) kept?.finish(engine);
    },
  };
}
