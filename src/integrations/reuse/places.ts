import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { putFile } from '../publish/put-file.ts';
import { takeSpare } from '../publish/spare.ts';

/** The folders of a project, of the site that is built, and of the one that it will replace. */
interface Folders {
  root: string;
  folder: string;
  former: string;
}

/** The places of files in the folder of a site, by their paths below it. */
export interface Places {
  /** Whether no other file is there: those of `public/` come before pages of the same name. */
  isFree: (file: string) => boolean;
  put: (file: string, bytes: Uint8Array) => void;
  /** Leaves what an earlier site has there, if anything, to what will put another file there. */
  leave: (file: string) => void;
  /** Removes what is left of the earlier site. */
  clear: () => void;
}

/** Begins to fill the folder of a site: with the files of an earlier one where there is one to spare. */
export function placesIn({ root, folder, former }: Folders): Places {
  const left = takeSpare(join(root, '.astro'), folder);
  return {
    isFree: (file) => left.has(file) || !existsSync(join(folder, file)),
    put: (file, bytes) => {
      putFile(join(folder, file), bytes, join(former, file));
      left.delete(file);
    },
    leave: (file) => void left.delete(file),
    clear: () => {
      for (const file of left) rmSync(join(folder, file));
    },
  };
}
