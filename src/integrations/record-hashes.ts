import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFiles } from '../cli/files.ts';
import { dossier } from '../content/dossier.ts';
import { withFirstIds, type Row } from '../embed/layout/first-ids.ts';
import type { Renamed } from '../model/renamed.ts';

/** The hash of each record of a thing's data (`data.json`), by its id: ten digits are enough to see that one has changed. To be renamed is no change. */
function recordHashes(json: string, renamed: Renamed[]): Record<string, string> {
  const { rows } = JSON.parse(json) as { rows: Row[] };
  const hash = (row: unknown): string => createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 10);
  return Object.fromEntries(rows.map((row) => withFirstIds(row, renamed)).map((row) => [row.id, hash(row)]));
}

/** Writes `records.json` beside the data of each thing, for copies that are kept to see what has changed since. */
export function recordFiles() {
  return {
    name: 'record-hashes',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }): void => {
        const folder = fileURLToPath(dir);
        const renamed = Object.values(dossier(contentFiles(process.cwd())).renamed);
        for (const file of globSync('embed/**/data.json', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(join(dirname(path), 'records.json'), JSON.stringify(recordHashes(readFileSync(path, 'utf8'), renamed)));
        }
      },
    },
  };
}
