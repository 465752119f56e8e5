import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { basePath } from '../base.ts';
import type { Known } from './own-elements.ts';
import { withPolicyFirst } from './policies-first.ts';
import { bundler, selfContained } from './self-contained.ts';
import type { Styles } from './shared-styles.ts';

/** The scripts that stand in pages for frames as they are. */
const INLINE = ['src/embed/frame-settings.js', 'src/embed/frame-language.js'];

/** Finishes a page (its path from the site’s folder on: `claims/x/`) of a kind of which there are so many below a folder. */
type Finish = (html: string, path: string, ofKind: number) => string | Promise<string>;

/** Whether a page is one of many of its kind: `claims/x/`. Those at the top are few, and a request for styles would keep their readers waiting. */
const isBelowFolder = (path: string): boolean => path.split('/').filter(Boolean).length > 1;

/** What finishes the pages of a site that is built into a folder and served below a base. */
const finisher = (folder: string, base: string): Finish => {
  const styles: Styles = { folder, base, written: new Map() };
  const known: Known = { folder, base, inline: [] };
  const framed: Known = { ...known, inline: INLINE.map((file) => readFileSync(file, 'utf8')) };
  const bundle = bundler();
  return (html, path, ofKind) =>
    path.startsWith('embed/')
      ? selfContained(html, framed, bundle)
      : withPolicyFirst(html, known, isBelowFolder(path) && ofKind > 1 ? styles : null);
};

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;
const responseOf = (rendered: Rendered): Response => (rendered instanceof Response ? rendered : rendered.response);

/** How many pages of each component stand below a folder. */
const countedPages = (paths: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { pathname, route } of paths) if (isBelowFolder(pathname)) counts.set(route.component, (counts.get(route.component) ?? 0) + 1);
  return counts;
};

/** What makes pages, with each of them finished before it is written. Throws an `Error` that names the page where that fails. */
const finishing = (made: AstroPrerenderer, base: string, finish: Finish): AstroPrerenderer => {
  let counts = new Map<string, number>();
  return {
    ...made,
    getStaticPaths: async () => {
      const paths = await made.getStaticPaths();
      counts = countedPages(paths);
      return paths;
    },
    render: async (request, options) => {
      const response = responseOf(await made.render(request, options));
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      if (!/^text\/html\b/.test(response.headers.get('content-type') ?? '')) return response;
      try {
        return new Response(await finish(await response.text(), path, counts.get(options.routeData.component) ?? 0), response);
      } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
      }
    },
  };
};

/**
 * Finishes each page as soon as it is made: those for frames get all that they need into them, and all have their policy before all else.
 * Pages that `public/` holds are left as they are.
 */
export function finishedPages(base: string) {
  let folder = '';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }: { config: { outDir: URL } }): void => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }: { setPrerenderer: (make: (made: AstroPrerenderer) => AstroPrerenderer) => void }): void =>
        setPrerenderer((made) => finishing(made, basePath(base), finisher(folder, basePath(base)))),
    },
  };
}
