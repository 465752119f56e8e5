import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { madeOnce } from '../picture/raster/store.ts';

const ENTRY = '\0entry';

const options = (format: 'es' | 'iife', define: Record<string, string>) =>
  ({
    configFile: false,
    define,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      // It needs 4 % fewer bytes than Vite's own, and each page for frames holds what comes of it.
      minify: 'terser',
      terserOptions: {
        // In this process: of each script its worker would stay, with 50 MB, until the end of the build.
        maxWorkers: 0,
        ecma: 2020,
        module: format === 'es',
        safari10: false,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      },
      rolldownOptions: { input: ENTRY, output: { format, codeSplitting: false }, checks: { pluginTimings: false } },
    },
  }) as const;

/**
 * One script without imports that does what some modules do, in their order: an ES module, or `iife` for a plain script. Constants that
 * they declare get the values of `define`, which are code.
 */
export async function bundled(files: string[], format: 'es' | 'iife' = 'es', define: Record<string, string> = {}): Promise<string> {
  const code = files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
  const result = (await build({
    ...options(format, define),
    plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? code : null) }],
  })) as Rolldown.RolldownOutput;
  return result.output[0].code.trim();
}

const IMPORTED = /(["'`])\.\/([\w.-]+\.js)\1/g;

/** The files of a module of the build and of all that it imports, but for those that are known. */
export function modulesOf(file: string, known: Set<string>): string[] {
  if (known.has(file)) return [];
  known.add(file);
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, , name = '']) => join(dirname(file), name));
  return [file, ...imported.flatMap((each) => modulesOf(each, known))];
}

/** A module of the build and all that it imports, with their names, but for those that are known. */
const modules = (file: string, known: Set<string>): string[] =>
  modulesOf(file, known).flatMap((each) => [basename(each), readFileSync(each, 'utf8')]);

/** The script that does what some modules of the build do, as an ES module; from the store where they have not changed. */
export async function bundledOnce(files: string[]): Promise<string> {
  const known = new Set<string>();
  const recipe = JSON.stringify([options('es', {}), files.map((file) => modules(file, known))]);
  return Buffer.from(await madeOnce('scripts', recipe, async () => Buffer.from(await bundled(files)))).toString();
}
