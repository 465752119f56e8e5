import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

// Files that take longer than their size tells.
const LONG = /(hosts|accessible|killed-build|hostile-text|hostile-addresses|without-script|small-dossiers|old-browsers)\.test\.ts$/;

/** The longest first, so that in the end no worker waits for another. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): number => Number(LONG.test(moduleId));
    return (await super.sort(files)).toSorted((one, other) => isLong(other) - isLong(one));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
