import { configDefaults, defineConfig } from 'vitest/config';
import { browserTests, googleTests, officeTests, patience, slowTests } from './testFiles.ts';

const others = [...configDefaults.exclude, ...officeTests, ...googleTests];

// npm test: every test that needs nothing but npm's packages, one kind after the other.
export default defineConfig({
  test: {
    projects: [
      // As npm run test:fast runs them: what they share is loaded once.
      { test: { name: 'quick', exclude: [...others, ...slowTests], ...inTurn(0, '100%'), isolate: false } },
      { test: { name: 'slow', include: withoutBrowser(), exclude: others, ...inTurn(1, '100%') } },
      { test: { name: 'browser', include: browserTests, exclude: others, ...inTurn(2, 1) } },
    ],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'], reportsDirectory: 'coverage' },
  },
});

/** A process for each worker, since a thread cannot change its time zone. */
function inTurn(groupOrder: number, maxWorkers: number | string) {
  return { pool: 'forks', sequence: { groupOrder }, maxWorkers, ...patience } as const;
}

function withoutBrowser(): string[] {
  return slowTests.filter((pattern) => !browserTests.includes(pattern));
}
