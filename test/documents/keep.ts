import { readFileSync } from 'node:fs';
import { keepDocuments } from './documents.ts';

// npx tsx test/documents/keep.ts: before a release, the documents that it leaves, for every later version to read.

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
keepDocuments(version);
