import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFirstIds, type Row } from '../embed/layout/first-ids.ts';
import { nameNow, type FormerName } from '../model/renamed.ts';
import { renamedThings } from './redirects/renamed-things.ts';

/** The hash of each record of a thing's data (`data.json`), by its id: ten digits are enough to see that one has changed. To be renamed is no change. */
export function recordHashes(json: string, renamed: FormerName[]): Record<string, string> {
  const { rows } = JSON.parse(json) as { rows: Row[] };
  const hash = (row: unknown): string => createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 10);
  return Object.fromEntries(rows.map((row) => withFirstIds(row, renamed)).map((row) => [row.id, hash(row)]));
}

const REGISTER = 'content/pinned.json';

/** Writes `records.json` beside the data of each thing that copies are kept of, for them to see what has changed since. */
export function recordFiles() {
  return {
    name: 'record-hashes',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }): void => {
        if (!existsSync(REGISTER)) return;
        const copies = JSON.parse(readFileSync(REGISTER, 'utf8')) as Record<string, { of: string }>;
        const { things: renamed } = renamedThings();
        for (const of of new Set(Object.values(copies).map((copy) => nameNow(copy.of, renamed)))) {
          const folder = join(fileURLToPath(dir), 'embed', of);
          const data = join(folder, 'data.json');
          if (existsSync(data))
            writeFileSync(join(folder, 'records.json'), JSON.stringify(recordHashes(readFileSync(data, 'utf8'), renamed)));
        }
      },
    },
  };
}
