import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 120_000, hookTimeout: 240_000, expect: { poll: { timeout: 10_000 } } };
// Commands and builds are started, and built pages are opened in Chromium.
const site = ['tests/site/**/*.test.ts', 'tests/{cli,integrations,picture}/**/*.test.ts'];
const hosts = ['tests/hosts/*.test.ts'];
// Installed programs are started: `npm run test:hosts:real`.
const real = ['tests/hosts/real/**'];
// Some thousand texts that were made up are put before the check and the build.
// Browsers are started that npm does not bring: `npm run test:engines`.
const engines = ['tests/engines/**'];
const fuzz = ['tests/fuzz/**/*.test.ts', 'tests/content/mutations.test.ts'];
const chromium = 'tests/chromium.ts';
// On a busy machine a browser may be too late once; what fails twice fails, and the report says what was tried again.
const retry = 1;

export default defineConfig({
  test: {
    // On the two processors of a small machine, too, one browser waits while another works.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...site, ...hosts, ...fuzz, ...real, ...engines],
          isolate: false,
          ...limits,
        },
      },
      { test: { name: 'fuzz', include: fuzz, ...limits } },
      { test: { name: 'site', include: site, globalSetup: [chromium, 'tests/site/small-site.ts'], retry, ...limits } },
      { test: { name: 'hosts', include: hosts, globalSetup: chromium, retry, ...limits } },
    ],
  },
});
