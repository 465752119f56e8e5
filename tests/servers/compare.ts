import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressesOf } from '../../src/integrations/headers-written.ts';
import { headerRules } from '../../src/integrations/headers.ts';
import { differences } from './answers.ts';
import { SERVERS } from './servers.ts';

/** `npm run servers`: serves the built site with each server there is, and asks each for every file. */
const { SITE_OUT = './dist', SITE_BASE = '/' } = process.env;
const folder = resolve(SITE_OUT);
const base = `/${SITE_BASE}/`.replace(/\/+/g, '/');
const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
// Cloudflare has 404.html under another address.
const addresses = addressesOf(folder)
  .filter((path) => path !== '/404.html')
  .map((path) => base.slice(0, -1) + path);

for (const [name, serve] of Object.entries(SERVERS)) {
  try {
    const { origin, stop } = await serve({ folder, base });
    const found = await differences(origin, addresses, rules, base).finally(stop);
    console.log(`${name}: ${addresses.length} addresses, ${found.length === 0 ? 'all with the headers of the rules' : 'which differ:'}`);
    for (const line of found) console.log(`  ${line}`);
    if (found.length > 0) process.exitCode = 1;
  } catch (error) {
    console.log(`${name}: not compared, it could not be started (${(error as Error).message})`);
  }
}
