import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };
// Commands and builds are started, and built pages are opened in Chromium.
const site = ['tests/site/**/*.test.ts', 'tests/{cli,integrations,picture}/**/*.test.ts'];
const hosts = ['tests/hosts/**/*.test.ts'];
const chromium = 'tests/chromium.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...site, ...hosts], ...limits } },
      { test: { name: 'site', include: site, globalSetup: chromium, ...limits } },
      { test: { name: 'hosts', include: hosts, globalSetup: chromium, ...limits } },
    ],
  },
});
