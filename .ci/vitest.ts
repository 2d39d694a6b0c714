import { configDefaults, defineConfig } from 'vitest/config';
import { googleTests, officeTests } from './testFiles.ts';

// npm test: every test that needs nothing but npm's packages.
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, ...officeTests, ...googleTests],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'], reportsDirectory: 'coverage' },
  },
});
