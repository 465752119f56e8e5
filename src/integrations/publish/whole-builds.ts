import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { finishBuild } from './build-id.ts';
import { publish, recover } from './publish.ts';
import { keepSpare } from './spare.ts';
import { abandonedFolders, removeAtExit, removeFolder, temporaryPath } from './temporary-folders.ts';

/** What an integration of Astro is told when its configuration is read; the part of it that is used here. */
interface Setup {
  command: string;
  config: { root: URL; outDir: URL };
  updateConfig: (changes: { outDir: URL; cacheDir: URL }) => void;
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Has a build that is ended by a signal exit, so that what is to be done at its exit is done. */
const exitAtSignals = (): void => {
  for (const [signal, number] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(128 + number));
};

/** Throws an `Error` where a folder is none that a site may replace: everything in it would be gone. */
const refuse = (out: string, root: string): void => {
  const within = relative(out, root);
  if (!within.startsWith('..') && within !== root)
    throw new Error(`The site would replace ${out}, which contains the project itself. Give SITE_OUT a folder of its own, such as ./dist.`);
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Error(`The site cannot be written to ${out}, which is a file. Give SITE_OUT the path of a folder, such as ./dist.`);
};

/**
 * Has every build of the site written to a folder of its own within the project, where it finds its packages, and put in the place of the
 * one before when it is whole. Must be the last of the integrations, since those before write into the build. An integration, not a
 * command, so that it holds however a build is started.
 */
export function wholeBuilds() {
  let [out, home, folder] = ['', '', ''];
  const within = (part: string): string => join(folder, part);
  return {
    name: 'whole-builds',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }: Setup): void => {
        if (command !== 'build') return;
        // Without the slash at its end, which would hide that it is a file.
        out = resolve(fileURLToPath(config.outDir));
        home = join(fileURLToPath(config.root), '.astro');
        refuse(out, fileURLToPath(config.root));
        folder = temporaryPath(home, 'build');
        // What Astro keeps between builds it would publish even where a killed build left half of it.
        updateConfig({ outDir: pathToFileURL(within('site/')), cacheDir: pathToFileURL(within('cache/')) });
      },
      'astro:build:start': (): void => {
        // What is published, and the folders above it, must be open to a web server of another user.
        process.umask(0o022);
        for (const left of abandonedFolders(home, 'build')) removeFolder(left);
        recover(out);
        removeAtExit(folder);
        exitAtSignals();
      },
      'astro:build:done': (): void => {
        finishBuild(within('site'));
        publish(within('site'), out, (former) => keepSpare(former, home));
      },
    },
  };
}
