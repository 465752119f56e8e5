import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { otherLanguages } from '../publish/other-languages.ts';
import { reuseFile, putFile } from '../publish/put-file.ts';
import { takeSpare } from '../publish/spare.ts';
import { digestOf } from './store.ts';

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
  /** Puts bytes with some digest there, which are read only where no file has them already. Whether they could be read. */
  put: (file: string, digest: string, read: () => Uint8Array | null) => boolean;
  /** Leaves what an earlier site has there, if anything, to what will put another file there. */
  leave: (file: string) => void;
  /** Removes what is left of the earlier site. */
  clear: () => void;
}

/** Begins to fill the folder of a site: with the files of an earlier one where there is one to spare. */
export function placesIn({ root, folder, former }: Folders): Places {
  const left = takeSpare(join(root, '.astro'), folder, otherLanguages(root));
  return {
    isFree: (file) => left.has(file) || !existsSync(join(folder, file)),
    put: (file, digest, read) => {
      const [path, served] = [join(folder, file), join(former, file)];
      if (!reuseFile(path, (held) => digestOf(held) === digest, served)) {
        const bytes = read();
        if (!bytes) return false;
        putFile(path, bytes);
      }
      left.delete(file);
      return true;
    },
    leave: (file) => void left.delete(file),
    clear: () => {
      for (const file of left) rmSync(join(folder, file));
    },
  };
}
