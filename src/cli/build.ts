import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildProblem } from '../integrations/build-error.ts';
import { siteAddress } from '../integrations/site-address.ts';
import { contentFiles } from './files.ts';
import { endInWords } from './failures.ts';

endInWords();
siteAddress(process.env);
const root = process.cwd();
// Node keeps what it compiles the packages to, which takes a tenth of a build that changes little.
enableCompileCache(join(root, 'node_modules/.cache/compiled'));
// Its bundler has an allocator of its own (mimalloc), which by itself keeps what it does not need any more: some 200 MB.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
// V8 would keep what is read of a page as long-lived objects (pretenuring), though nothing needs it after that page: some 200 MB.
setFlagsFromString('--no-allocation-site-pretenuring');
const { build } = await import('astro');
try {
  await build({ logLevel: 'silent' });
  process.exit(0);
} catch (error) {
  console.error(process.env['DEBUG'] ? error : buildProblem(error, contentFiles(root), root));
  process.exit(1);
}
