import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { byCodeUnits } from '../../model/code-units.ts';
import { areMany } from '../../model/picture.ts';
import { basePath } from '../base.ts';
import { picturesOf } from '../pictures.ts';
import { putRedirects, responseViewAt } from '../redirects/response-views.ts';
import { reusing } from '../reuse/reused-pages.ts';
import type { Known } from './own-elements.ts';
import { withPolicyFirst } from './policies-first.ts';
import { bundler, finishedFrame } from './finished-frame.ts';
import type { SharedFiles } from './shared-files.ts';

/** The scripts that stand in pages for frames as they are. */
const INLINE = ['src/embed/inline/frame-settings.js', 'src/embed/inline/frame-language.js'];

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** What is to be known of all pages of a site before one is finished. */
interface Pages {
  /** The components (their paths) of which several pages stand below a folder. */
  many: Set<string>;
  claims: number;
}

/** Finishes a page, given its path from the site’s folder on (`claims/x/`) and its component. Throws an `Error` that names the page where that fails. */
type Finish = (html: string, path: string, component: string) => Promise<string>;

/** Whether a page is one of many of its kind: `claims/x/`. Those at the top are few, and a request for styles would keep their readers waiting. */
const isBelowFolder = (path: string): boolean => path.split('/').filter(Boolean).length > 1;

/** Whether a page for frames is one of very many of its kind. */
const isOfMany = (path: string, { claims }: Pages): boolean => areMany(claims) && path.startsWith('embed/claims/');

/** Where a site is built into a folder, and the address that it is served at: below a base, on a host where that is known. */
interface Place {
  folder: string;
  base: string;
  site: string | undefined;
}

/** What finishes the pages of a site. */
const finisher = ({ folder, base, site }: Place, pages: Pages): Finish => {
  const sources = ["'self'", ...(site ? [new URL(`${base}_astro/`, site).href] : [])];
  const files: SharedFiles = { folder, base, sources, written: new Map() };
  const known: Known = { folder, base, inline: [] };
  const framed: Known = { ...known, inline: INLINE.map((file) => readFileSync(file, 'utf8')) };
  const bundle = bundler();
  return async (html, path, component) => {
    try {
      return path.startsWith('embed/')
        ? await finishedFrame(html, framed, bundle, isOfMany(path, pages) ? files : null)
        : withPolicyFirst(html, known, isBelowFolder(path) && pages.many.has(component) ? files : null);
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
  };
};

const counted = (paths: Paths): Pages => {
  const below = Map.groupBy(
    paths.filter(({ pathname }) => isBelowFolder(pathname)),
    ({ route }) => route.component,
  );
  const many = [...below].filter(([, pages]) => pages.length > 1).map(([component]) => component);
  return { many: new Set(many), claims: paths.filter(({ pathname }) => /\/embed\/claims\/[^/]+\/$/.test(pathname)).length };
};

/** What of the other pages the finishing of each depends on, as data. */
const dependence = (paths: Paths): unknown => {
  const pages = counted(paths);
  return [[...pages.many].sort(byCodeUnits), areMany(pages.claims)];
};

/**
 * What makes pages, but not those in whose place a view of another is shown, which go into `views`; tells of all before one is made.
 */
const withoutViews = (made: AstroPrerenderer, views: Map<string, string>, onPages: (pages: Pages) => void): AstroPrerenderer => ({
  ...made,
  getStaticPaths: async () => {
    const paths = await made.getStaticPaths();
    const all = counted(paths);
    onPages(all);
    return paths.filter(({ pathname, route }) => {
      const path = pathname.replace(/^\//, '');
      const view = route.type === 'page' ? responseViewAt(path, all.claims) : null;
      if (view) views.set(path, view);
      return !view;
    });
  },
});

/** What is not left to Astro: the addresses of pages that are as in the last build, and all drawings by their files, of which pictures are made. */
interface Apart {
  reused: string[];
  drawings: Map<string, string>;
}

/** What an integration of Astro is told when a build begins; the part of it that is used here. */
interface Start {
  setPrerenderer: (make: (made: AstroPrerenderer) => AstroPrerenderer) => void;
  logger: { info: (text: string) => void };
}

/**
 * Finishes each page as soon as it is made: those for frames get all that they need into them, and all have their policy before all else.
 * Pages that `public/` holds are left as they are. Pages that are as in the last build are not made again; they and drawings go into `apart`.
 * `former` is the folder of that build.
 */
export function finishedPages(site: string | undefined, base: string, former: string, { reused, drawings }: Apart) {
  const place: Place = { folder: '', base: basePath(base), site };
  const views = new Map<string, string>();
  let finish: Finish | undefined;
  let root = '';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }: { config: { root: URL; outDir: URL } }): void => {
        place.folder = fileURLToPath(config.outDir);
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ setPrerenderer, logger }: Start): void =>
        setPrerenderer((made) =>
          reusing(
            withoutViews(made, views, (pages) => (finish = finisher(place, pages))),
            {
              finish: (html, path, component) => finish?.(html, path, component) ?? html,
              ...{ root, folder: place.folder, base: place.base, given: dependence },
              former: resolve(root, former),
              picturesOf,
              later: () => [...views.keys()].map((path) => `${path}index.html`),
              onReused: (path) => site && reused.push(new URL(place.base + path, site).href),
              onDrawing: (file, svg) => drawings.set(file, svg),
              log: (text) => logger.info(text),
            },
          ),
        ),
      'astro:build:done': (): Promise<void> => putRedirects({ ...place, root, former: resolve(root, former) }, views),
    },
  };
}
