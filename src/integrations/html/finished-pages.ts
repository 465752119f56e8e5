import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { basePath } from '../base.ts';
import type { Known } from './own-elements.ts';
import { withPolicyFirst } from './policies-first.ts';
import { keeper, keptIn, type Keeper } from '../kept/kept-pages.ts';
import { bundler, selfContained } from './self-contained.ts';
import type { Styles } from './shared-styles.ts';

/** The scripts that stand in pages for frames as they are. */
const INLINE = ['src/embed/frame-settings.js', 'src/embed/frame-language.js'];

/** Finishes a page (its path from the site’s folder on: `claims/x/`), which may be one of several below a folder. */
type Finish = (html: string, path: string, several: boolean) => string | Promise<string>;

/** Whether a page is one of many of its kind: `claims/x/`. Those at the top are few, and a request for styles would keep their readers waiting. */
const isBelowFolder = (path: string): boolean => path.split('/').filter(Boolean).length > 1;

/** What finishes the pages of a site. */
const finisher = (styles: Styles): Finish => {
  const known: Known = { folder: styles.folder, base: styles.base, inline: [] };
  const framed: Known = { ...known, inline: INLINE.map((file) => readFileSync(file, 'utf8')) };
  const bundle = bundler();
  return (html, path, several) =>
    path.startsWith('embed/') ? selfContained(html, framed, bundle) : withPolicyFirst(html, known, several ? styles : null);
};

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;
const responseOf = (rendered: Rendered): Response => (rendered instanceof Response ? rendered : rendered.response);

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** The components that make several pages below a folder. */
const makersOfSeveral = (paths: Paths): Set<string> => {
  const makers = paths.filter(({ pathname }) => isBelowFolder(pathname)).map(({ route }) => route.component);
  return new Set(makers.filter((maker, index) => makers.indexOf(maker) < index));
};

const isHtml = (type: string): boolean => /^text\/html\b/.test(type);

/** What makes pages, with each of them finished before it is written, and kept. Throws an `Error` that names the page where that fails. */
const finishing = (made: AstroPrerenderer, base: string, finish: Finish, begun: () => Keeper): AstroPrerenderer => {
  let several = new Set<string>();
  let keeper: Keeper | undefined;
  return {
    ...made,
    getStaticPaths: async () => {
      const paths = await made.getStaticPaths();
      several = makersOfSeveral(paths);
      return paths;
    },
    render: async (request, options) => {
      keeper ??= begun();
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const isOfSeveral = isBelowFolder(path) && several.has(options.routeData.component);
      keeper.begin(path, String(isOfSeveral));
      const response = responseOf(await made.render(request, options));
      const type = response.headers.get('content-type') ?? '';
      let body = Buffer.from(await response.arrayBuffer());
      try {
        if (isHtml(type) && !keeper.isKept()) body = Buffer.from(await finish(body.toString(), path, isOfSeveral));
      } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
      }
      keeper.end(body, type);
      return new Response(body.length > 0 ? body : null, response);
    },
  };
};

interface Config {
  root: URL;
  outDir: URL;
  site?: string | undefined;
}

type Setter = (make: (made: AstroPrerenderer) => AstroPrerenderer) => void;

/**
 * Finishes each page as soon as it is made: those for frames get all that they need into them, and all have their policy before all else.
 * Pages that `public/` holds are left as they are. Of many pages those are made again of which something that they read has changed since
 * the build before.
 */
export function finishedPages(base: string) {
  let config: Config = { root: new URL('file:///'), outDir: new URL('file:///') };
  let keeping: Keeper | undefined;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config: { root, outDir, site } }: { config: Config }): void => void (config = { root, outDir, site }),
      'astro:build:start': ({ setPrerenderer }: { setPrerenderer: Setter }): void => {
        const [root, folder] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
        const styles: Styles = { folder, base: basePath(base), written: new Map() };
        setPrerenderer((made) =>
          finishing(made, styles.base, finisher(styles), () => (keeping = keeper(keptIn(root, folder, config.site ?? '', base), styles))),
        );
      },
      'astro:build:done': (): void => keeping?.finish(),
    },
  };
}
