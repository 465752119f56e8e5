import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { cardZoom, isInPng, pngZoom } from '../model/picture.ts';
import { faces, lettersOf, withUsual, type Faces } from '../picture/faces.ts';
import { siteFonts } from '../picture/faces/installed.ts';
import { png } from '../picture/png.ts';
import { drawAll, type Task } from '../picture/raster/draw.ts';
import { forgetOld } from '../picture/raster/store.ts';
import { replaceFile } from './publish/replace-file.ts';
import { abandonedFolders, removeAtExit, removeFolder, temporaryPath } from './publish/temporary-folders.ts';

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

/** A drawing with some letters of the face that it is set in. */
const embedded = async (svg: string, letters: string, { rule }: Faces): Promise<string> => {
  const face = await rule(letters);
  return svg.replace('<style>', () => `<style>${face}`);
};

/** To take its letters out of the face takes longer than to make the page of a claim: so many times at most, else they share what is usual. */
const MANY_FACES = 150;

/** Which letters each picture gets: its own, where there are not very many pictures. */
const chosenLetters = (svgs: string[]): string[] => {
  const own = svgs.map((svg) => lettersOf([svg]));
  return new Set(own).size > MANY_FACES ? own.map(withUsual) : own;
};

/** Which thing a picture below a folder shows, and in which colours; `null` where it is none. */
const shownIn = (path: string): { id: string; theme: 'light' | 'dark' } | null => {
  const [, id, dark] = /(?:^|\/)embed\/(.+)\/image(-dark)?\.svg$/.exec(path.split(sep).join('/')) ?? [];
  return id ? { id, theme: dark ? 'dark' : 'light' } : null;
};

/** The name of the card that stands in a file below a folder. */
const cardIn = (path: string): string =>
  path
    .split(sep)
    .join('/')
    .replace(/^cards\/|\.svg$/g, '');

const made = async (folder: string): Promise<void> => {
  const read = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((file) => join(folder, file))
      .map((path) => ({ path, svg: readFileSync(path, 'utf8') }));
  const [images, cards] = [read('embed/**/image*.svg'), read('cards/**/*.svg')];
  const svgs = [...images, ...cards].map(({ svg }) => svg);
  const claims = globSync('embed/claims/*/image.svg', { cwd: folder }).length;
  const task = (path: string, zoom: number): Task => ({ from: path, to: path.replace(/svg$/, 'png'), zoom });
  const inPng = images.flatMap(({ path }): Task[] => {
    const shown = shownIn(relative(folder, path));
    return shown && isInPng(shown.id, shown.theme, claims) ? [task(path, pngZoom(shown.id))] : [];
  });
  await withFaces(svgs, async (face) => {
    await drawAll([...inPng, ...cards.map(({ path }) => task(path, cardZoom(cardIn(relative(folder, path)), claims)))], face);
    const letters = chosenLetters(images.map(({ svg }) => svg));
    for (const [index, { path, svg }] of images.entries()) replaceFile(path, await embedded(svg, letters[index] ?? '', face));
    for (const { path } of cards) rmSync(path);
    forgetOld();
  });
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
 * looks alike everywhere, and a PNG beside it. Cards become PNG of their own size, and their SVG goes.
 */
export function pictures() {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }): Promise<void> => made(fileURLToPath(dir)),
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
