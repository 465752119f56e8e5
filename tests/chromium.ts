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
  // Letters as wide as they are drawn, whatever the machine makes of fonts.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that npm brought, unpacked with the libraries that it needs (which it does when it believes to be on a Node 22 Lambda). */
const carried = async (): Promise<string> => {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
};

/** The path of a Chromium: an installed one where there is one, otherwise the one that npm brought. */
export const chromiumPath = async (): Promise<string> => INSTALLED.find((path) => path && existsSync(path)) ?? (await carried());

/** Before all tests: unpacks Chromium once where it must be, so that test files that run side by side find it ready. */
export const setup = async (): Promise<void> => {
  process.env['CHROME_PATH'] = await chromiumPath();
};

/** A real Chromium without window, with switches of its command line. */
export const launched = async (switches: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', ...QUIET, ...switches], headless: true });
