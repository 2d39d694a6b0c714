import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { featurePage } from '../../.ci/featureTable.ts';

describe('the list of what the add-on answers', () => {
  let page = '';
  beforeAll(() => {
    page = featurePage();
  });

  it('is what it says of the sample team; npx tsx .ci/features.ts writes it', () => {
    expect(readFileSync('docs/features.md', 'utf8')).toBe(page);
  });

  it('has nothing that shows nothing', () => {
    const rows = page.split('\n').filter((line) => /^\| (?!what|-)/.test(line));
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((line) => /\|\s*\|$/.test(line) || /undefined|NaN|null/.test(line))).toEqual([]);
  });
});
