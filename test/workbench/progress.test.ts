import { describe, expect, it } from 'vitest';
import { progressOn } from '../../workbench/progress.ts';

function written(stream: { isTTY?: boolean; columns?: number }, page: { isTTY?: boolean }): string[] {
  const parts: string[] = [];
  const progress = progressOn({ ...stream, write: (text) => parts.push(text) }, page);
  progress.now('Reading a long name.csv … 1,200 rows read');
  progress.done();
  return parts;
}

describe('progress', () => {
  it('is one line that never breaks, and is gone in the end', () => {
    const parts = written({ isTTY: true, columns: 20 }, { isTTY: true });
    expect(parts).toEqual(['\r\u001b[2KReading a long name', '\r\u001b[2K']);
  });

  it.each([
    ['the page goes into a pipe', { isTTY: true }, {}],
    ['complaints go into a file', {}, { isTTY: true }],
  ])('is not shown where %s', (_, stream, page) => {
    expect(written(stream, page)).toEqual([]);
  });
});
