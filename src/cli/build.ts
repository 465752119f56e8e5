import { build } from 'astro';
import { buildProblem } from '../integrations/build-error.ts';
import { siteAddress } from '../integrations/site-address.ts';
import { contentFiles } from './files.ts';
import { endInWords } from './failures.ts';

endInWords();
siteAddress(process.env);
const root = process.cwd();
try {
  await build({ logLevel: 'silent' });
  process.exit(0);
} catch (error) {
  console.error(process.env['DEBUG'] ? error : buildProblem(error, contentFiles(root), root));
  process.exit(1);
}
