import { describe, expect, it } from 'vitest';
import { pageBreaks } from '../../../workbench/files/pageBreaks.ts';
import { heightOf, pageHeight } from '../../../workbench/files/printedPages.ts';
import { emptySheet, type Sheet, type Style } from '../../../workbench/workbook.ts';

const tag: Sheet['metadata'] = [{ id: 1, key: 'k', value: 'v', visibility: 'DOCUMENT' }];
const row = (first: string) => [first, ...new Array(9).fill('x')];
const bold = (background = '#ffffff'): Style => ({ bold: true, background });

/** Tables of so many rows, each with a title and headings, a blank row between them. */
function report(tables: readonly number[], changes: Partial<Sheet> = {}): Sheet {
  const rows: Sheet['rows'] = [];
  const cellStyles: Sheet['cellStyles'] = {};
  for (const [i, count] of tables.entries()) {
    cellStyles[`${rows.length},0`] = bold();
    cellStyles[`${rows.length + 1},0`] = bold('#e8f0fe');
    rows.push([`Table ${i}`], row('Rep'), ...Array.from({ length: count }, () => row('Ana')), []);
  }
  return { ...emptySheet(1, 'Report'), metadata: tag, gridlinesHidden: true, rows, cellStyles, ...changes };
}

describe('the pages of a long report', () => {
  // Ten columns of 100 pixels: a page is 686 high, which is 32 rows.
  it('end before a table that would be parted', () => {
    expect(pageBreaks(report([20, 20, 20]))).toEqual([22, 45]);
  });

  it('are filled where a table is longer than they are, and never end below a title or headings', () => {
    const sheet = report([28, 60]);
    const breaks = pageBreaks(sheet);
    expect(breaks).toEqual([30, 62]);
    const starts = [0, ...breaks.map((last) => last + 1), sheet.rows.length];
    const heights = starts.slice(1).map((end, i) => {
      const own = Array.from({ length: end - (starts[i] as number) }, (_, at) => (starts[i] as number) + at);
      return own.reduce((sum, at) => sum + heightOf(sheet, at), 0);
    });
    expect(Math.max(...heights)).toBeLessThanOrEqual(pageHeight(sheet));
  });

  it('do not cut a chart', () => {
    const options = { width: 600, height: 300 };
    const position = { row: 24, column: 0, offsetX: 0, offsetY: 0 };
    const chart = { id: 1, type: 'COMBO', ranges: [], headerRows: 1, options, position };
    const rows = [...report([20]).rows, ...Array.from({ length: 16 }, () => []), row('After'), ...report([20]).rows];
    const breaks = pageBreaks(report([20], { rows, charts: [chart] }));
    expect(breaks.filter((last) => last >= 24 && last < 38)).toEqual([]);
    expect(breaks.length).toBeGreaterThan(0);
  });

  it('are nobody’s business on a sheet of people’s own, or where one page is enough', () => {
    expect(pageBreaks(report([20, 20, 20], { metadata: [] }))).toEqual([]);
    expect(pageBreaks(report([20]))).toEqual([]);
  });
});
