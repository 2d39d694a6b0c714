import { configDefaults, defineConfig } from 'vitest/config';
import { googleTests, officeTests, patience, slowTests } from './testFiles.ts';

// npm run test:fast and npm run watch: no browser, no bundle, no sweeps.
// What they share is loaded once: most of them are over before a process of their own would have started. It is a
// process still, since a thread cannot change its time zone.
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, ...officeTests, ...googleTests, ...slowTests],
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    ...patience,
  },
});
