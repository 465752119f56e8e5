import { defineConfig } from 'vitest/config';

// Real hosts need packages that npm does not bring, or that are large: no other test waits for them.
export default defineConfig({
  test: {
    include: ['tests/hosts/real/*.test.ts'],
    globalSetup: 'tests/chromium.ts',
    testTimeout: 120_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
