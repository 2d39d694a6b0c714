import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, releasedFiles } from './archive.ts';

// npm run release: dist/inside-sales-kpis-VERSION.zip, for whoever has no Node.

const root = join(import.meta.dirname, '../..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'name' | 'version',
  string
>;

const files = await releasedFiles(null);
const archive = archiveOf(`${name}-${version}`, files);
const path = `dist/${name}-${version}.zip`;
writeFileSync(join(root, path), archive);
console.log(`${path}  ${(archive.length / 1024).toFixed(0)} KB: ${Object.keys(files).join(', ')}`);
