import { defineConfig } from 'vitest/config';
import { googleTests, patience } from './testFiles.ts';

// npm run test:bigquery: what needs Google's executor of GoogleSQL, which test/bigquery/package.json brings.
export default defineConfig({ test: { include: googleTests, ...patience } });
