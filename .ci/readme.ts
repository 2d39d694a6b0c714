import { readFileSync, writeFileSync } from 'node:fs';
import { signatures } from '../src/formulas/signatures.ts';
import { withFunctionTable } from './functionTable.ts';

// npx tsx .ci/readme.ts [--check]

const readme = readFileSync('README.md', 'utf8');
const expected = withFunctionTable(readme, signatures());
if (!process.argv.includes('--check')) {
  writeFileSync('README.md', expected);
} else if (expected !== readme) {
  console.error('README.md: the table of functions is out of date; "npx tsx .ci/readme.ts" writes it.');
  process.exitCode = 1;
}
