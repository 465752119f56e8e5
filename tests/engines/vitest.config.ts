import { defineConfig } from 'vitest/config';

// Browsers that npm does not bring: no other test waits for them.
export default defineConfig({
  test: { include: ['tests/engines/*.test.ts'], maxWorkers: 2, retry: 1, testTimeout: 120_000, hookTimeout: 120_000 },
});
