import { writeFileSync } from 'node:fs';
import { featurePage } from './featureTable.ts';

// npx tsx .ci/features.ts

writeFileSync('docs/features.md', featurePage());
