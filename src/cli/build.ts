import { build } from 'astro';
import { buildProblem } from '../integrations/build-error.ts';
import { contentFiles } from './files.ts';

const root = process.cwd();
try {
  await build({ logLevel: 'silent' });
  process.exit(0);
} catch (error) {
  console.error(process.env['DEBUG'] ? error : buildProblem(error, contentFiles(root), root));
  process.exit(1);
}
