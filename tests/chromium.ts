import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that npm brought, unpacked with the libraries that it needs (which it does when it believes to be on a Node 22 Lambda). */
const carried = async (): Promise<{ executablePath: string; args: string[] }> => {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args };
};

/** A real Chromium without window: an installed one where there is one, otherwise the one that npm brought. */
export const launched = async (): Promise<Browser> => {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  const { executablePath, args } = installed ? { executablePath: installed, args: ['--no-sandbox'] } : await carried();
  return chromium.launch({ executablePath, args: [...args, ...QUIET], headless: true });
};
