import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { byCodeUnits } from '../model/code-units.ts';
import { cardZoom, isInPng, pngZoom } from '../model/picture.ts';
import { faces, lettersOf, withUsual, type Faces } from '../picture/faces.ts';
import { fallbackRule } from '../picture/faces/fallback.ts';
import { siteFonts } from '../picture/faces/installed.ts';
import { isInFallback } from '../picture/file.ts';
import { png } from '../picture/png.ts';
import { drawAll, type Task } from '../picture/raster/draw.ts';
import { forgetOld } from '../picture/raster/store.ts';
import { putFile } from './publish/put-file.ts';
import { abandonedFolders, removeAtExit, removeFolder, temporaryPath } from './publish/temporary-folders.ts';
import { within } from './publish/within.ts';

/** Lends the face for some drawings, and takes its files away again. */
const withFaces = async <T>(svgs: string[], use: (faces: Faces) => Promise<T>): Promise<T> => {
  for (const left of abandonedFolders(tmpdir(), 'faces')) removeFolder(left);
  const folder = temporaryPath(tmpdir(), 'faces');
  removeAtExit(folder);
  try {
    mkdirSync(folder, { mode: 0o700 });
    return await use(await faces(withUsual(lettersOf(svgs)), folder, siteFonts(process.cwd())));
  } finally {
    removeFolder(folder);
  }
};

/** A drawing with some letters of the face that it is set in, or with what stands in for it. */
const embedded = async (svg: string, letters: string, { rule }: Faces): Promise<string> => {
  const face = isInFallback(svg) ? `${await rule(letters, true)}${fallbackRule}` : await rule(letters);
  return svg.replace('<style>', () => `<style>${face}`);
};

/** To take its letters out of the face takes longer than to make the page of a claim: so many times at most, else they share what is usual. */
const MANY_FACES = 150;

/** Which letters each picture gets: its own, where there are not very many pictures. */
const chosenLetters = (svgs: string[]): string[] => {
  const own = svgs.map((svg) => lettersOf([svg]));
  const embedded = own.filter((_, index) => !isInFallback(svgs[index] ?? ''));
  return new Set(embedded).size > MANY_FACES ? own.map(withUsual) : own;
};

/** Which thing a picture shows, and in which colours, by its path below the folder of the site; `null` where a file is none. */
const shownIn = (file: string): { id: string; theme: 'light' | 'dark' } | null => {
  const [, id, dark] = /^embed\/(.+)\/image(-dark)?\.svg$/.exec(file) ?? [];
  return id ? { id, theme: dark ? 'dark' : 'light' } : null;
};

const pngOf = (file: string): string => file.replace(/svg$/, 'png');

/** The files that are made of a drawing (paths below a site's folder); nothing where a file is none. */
export function picturesOf(file: string): string[] {
  if (shownIn(file)) return [file, pngOf(file)];
  return /^cards\/.+\.svg$/.test(file) ? [pngOf(file)] : [];
}

/** The drawings of a site, as pages have made them: what of the last build is reused, and files, by their paths below the folder of the site. */
const drawn = (folder: string, reused: Map<string, string>): [file: string, svg: string][] => {
  const files = ['embed', 'cards'].flatMap((name) => within(join(folder, name)).files.map((file) => `${name}/${file}`));
  const made = files
    .filter((file) => picturesOf(file).length > 0 && !reused.has(file))
    .map((file): [file: string, svg: string] => [file, readFileSync(join(folder, file), 'utf8')]);
  return [...made, ...reused].sort(([a], [b]) => byCodeUnits(a, b));
};

/** How many pixels the PNG of a drawing has for one of it; `null` where it has none. */
const zoomOf = (file: string, claims: number): number | null => {
  const shown = shownIn(file);
  if (!shown) return cardZoom(file.replace(/^cards\/|\.svg$/g, ''), claims);
  return isInPng(shown.id, shown.theme, claims) ? pngZoom(shown.id) : null;
};

/** Makes pictures of all drawings of a site that is in a folder, and of those that are reused; the former site may have them. */
const made = async (folder: string, former: string, reused: Map<string, string>): Promise<void> => {
  const drawings = drawn(folder, reused);
  const images = drawings.filter(([file]) => shownIn(file));
  const claims = images.filter(([file]) => /^embed\/claims\/[^/]+\/image\.svg$/.test(file)).length;
  const pictures = new Set<string>();
  const put = (file: string, bytes: Uint8Array): void => {
    putFile(join(folder, file), bytes, join(former, file));
    pictures.add(file);
  };
  await withFaces(
    drawings.map(([, svg]) => svg),
    async (face) => {
      const tasks = drawings.flatMap(([file, svg]): Task[] => {
        const zoom = zoomOf(file, claims);
        return zoom ? [{ svg, zoom, file: pngOf(file) }] : [];
      });
      await drawAll(tasks, face, put);
      const letters = chosenLetters(images.map(([, svg]) => svg));
      for (const [index, [file, svg]] of images.entries()) put(file, Buffer.from(await embedded(svg, letters[index] ?? '', face)));
    },
  );
  // The drawings of cards, and what an earlier site has and this one has not.
  for (const file of drawings.flatMap(([each]) => [each, ...picturesOf(each)]))
    if (!pictures.has(file)) rmSync(join(folder, file), { force: true });
  forgetOld();
};

/** Set on requests of our own, for the drawing as its page made it. */
const BARE = 'x-bare-picture';
const ASKED = /^(.*\/(?:embed\/(.+)\/image(?:-dark)?|cards\/.+))\.(svg|png)$/;

/** A picture as the development server answers with it; `null` where it is none. */
const answer = async ({ url = '', headers, socket }: IncomingMessage): Promise<{ type: string; body: Uint8Array | string } | null> => {
  const [, path, id, ending] = ASKED.exec(url.replace(/\?.*/, '')) ?? [];
  if (!path || headers[BARE]) return null;
  const host = socket.localAddress?.includes(':') ? `[${socket.localAddress}]` : socket.localAddress;
  const response = await fetch(`http://${host}:${socket.localPort}${path}.svg`, { headers: { [BARE]: 'yes' } });
  if (!response.ok) return null;
  const svg = await response.text();
  return withFaces([svg], async (face) =>
    ending === 'png'
      ? { type: 'image/png', body: await png(svg, id ? pngZoom(id) : 1, face) }
      : { type: 'image/svg+xml', body: await embedded(svg, lettersOf([svg]), face) },
  );
};

/**
 * Makes the pictures of a site whole, when it is built and where it is developed: each SVG gets the face that it is set in, so that it
 * looks alike everywhere, and a PNG beside it. Cards become PNG of their own size, and their SVG goes. `former` is the folder of the site
 * that is replaced, `reused` what of its drawings is as it was.
 */
export function pictures(former: string, reused: Map<string, string>) {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }): Promise<void> => made(fileURLToPath(dir), resolve(former), reused),
      'astro:server:setup': ({ server }: { server: ViteDevServer }): void => {
        server.middlewares.use((request, response, next) => {
          answer(request).then((found) => {
            if (!found) return next();
            response.setHeader('content-type', found.type);
            response.end(found.body);
          }, next);
        });
      },
    },
  };
}
