import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../workbench/files/readBook.ts';
import { writeBook } from '../../../workbench/files/writeBook.ts';
import { emptySheet, emptyWorkbook } from '../../../workbench/workbook.ts';
import { sampleBook } from './sampleBook.ts';

const region = { locale: 'en_US', timeZone: 'Europe/Paris' };
const written = await writeBook(sampleBook());
const parts = unzipSync(written);
const part = (path: string) => strFromU8(parts[path]!);
const again = await readBook(written, 'xlsx', 'Sample', region);
const report = again.sheets[0]!;
const original = sampleBook().sheets[0]!;

/** What a cell looks like, wherever the look is written down. */
const look = (row: number, column: number) => ({
  ...report.columnStyles[column],
  ...report.cellStyles[`${row},${column}`],
});

describe('a workbook written as xlsx and read again', () => {
  it.each([
    ['History', 'History (2)'],
    ["Anna's calls'", "Anna's calls "],
    [`${'a'.repeat(30)}'s list`, `${'a'.repeat(30)} `],
    ["'", 'Sheet'],
  ])('has the sheet %j under a name that Excel takes', async (name, called) => {
    const book = await writeBook({ ...emptyWorkbook('Sample'), sheets: [{ ...emptySheet(1, name), rows: [['Rep']] }] });
    const read = await readBook(book, 'xlsx', 'Sample', region);
    expect(read.sheets.map((sheet) => sheet.name)).toEqual([called]);
  });

  it('has the same values, ids as text and dates as days', () => {
    expect(report.rows).toEqual(
      original.rows.map((row) => row.map((value) => (typeof value === 'number' ? expect.closeTo(value, 8) : value))),
    );
  });

  it.each([
    [1, 1, { numberFormat: '"$"#,##0' }],
    [2, 2, { numberFormat: '0%' }],
    [1, 3, { numberFormat: 'yyyy-mm-dd' }],
    [2, 3, { numberFormat: 'yyyy-mm-dd h:mm:ss' }],
    [5, 3, { numberFormat: '[h]:mm:ss', borders: { top: { color: '#ff0000', style: 'SOLID_MEDIUM' } } }],
    [0, 0, original.cellStyles['0,0']],
    [5, 0, original.cellStyles['5,0']],
  ])('shows row %i, column %i as before', (row, column, style) => {
    expect(look(row, column)).toMatchObject(style!);
  });

  it('keeps its layout', () => {
    const { frozenRows, gridlinesHidden, tabColor, merges, hiddenColumns, rowHeights } = original;
    expect(report).toMatchObject({ frozenRows, gridlinesHidden, tabColor, merges, hiddenColumns, rowHeights });
    expect(report.columnWidths).toMatchObject(original.columnWidths);
    expect(again.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['KPI Summary', false],
      ["Rep's data", true],
    ]);
    expect(again.namedRanges).toEqual(sampleBook().namedRanges);
  });

  it('keeps a formula that every program knows, and explains one that only Sheets computes in a note', () => {
    expect(report.formulas).toEqual({ '5,1': '=SUM(B2:B5)' });
    expect(report.notes).toEqual({ '1,1': 'Two deals have no amount.', '5,2': '=QUARTERLY_GROWTH(Deals!A:H)' });
  });

  it('colours the same cells, blank ones and texts left out', () => {
    expect(report.conditionalFormats).toEqual(original.conditionalFormats);
    expect(part('xl/worksheets/sheet1.xml')).toContain('<formula>AND(ISNUMBER(C2),C2&lt;0)</formula>');
  });

  it('offers the same choices', () => {
    expect(report.validations).toEqual(original.validations);
  });

  it('knows its own sheet and its own chart again', () => {
    expect(report.charts).toEqual(original.charts);
    expect(report.id).toBe(original.id);
    expect(report.metadata).toMatchObject([{ key: 'kpi-summary', value: 'ours -- really', visibility: 'PROJECT' }]);
    expect(again.documentProperties).toEqual({ language: 'en' });
  });

  it('is laid out for one page', () => {
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
    );
  });
});

describe('the chart of a written workbook', () => {
  const xml = part('xl/charts/chart1.xml');

  it('is columns and a line on a second axis of its own, with straight lines and gaps for blanks', () => {
    expect(xml).toMatch(/<c:barChart>.*<c:axId val="10"\/><c:axId val="20"\/><\/c:barChart>/);
    expect(xml).toMatch(/<c:lineChart>.*<c:smooth val="0"\/>.*<c:axId val="11"\/><c:axId val="21"\/><\/c:lineChart>/);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('has the titles, the formats and the colours of the options', () => {
    for (const text of ['Quarterly growth', 'Won amount', 'Growth on the quarter before'])
      expect(xml).toContain(`<a:t>${text}</a:t>`);
    expect(xml).toMatch(/<c:axId val="21"\/>.*<c:numFmt formatCode="0%" sourceLinked="0"\/>/);
    expect(xml).toContain('<a:srgbClr val="EA4335"/>');
  });

  it('refers to the cells and carries what they held, a blank one left out', () => {
    expect(xml).toContain("<c:f>'KPI Summary'!$C$2:$C$5</c:f>");
    expect(xml).toMatch(/<c:ptCount val="4"\/><c:pt idx="1"><c:v>0.25<\/c:v>/);
  });

  it('never cuts what it draws, though an axis is to begin at zero', async () => {
    const book = sampleBook();
    const options = book.sheets[0]!.charts[0]!.options as { vAxes: Record<number, object> };
    options.vAxes = { 0: { minValue: 0 }, 1: { minValue: 0 } };
    const drawn = strFromU8(unzipSync(await writeBook(book))['xl/charts/chart1.xml']!);
    expect(drawn).toMatch(/<c:axId val="20"\/><c:scaling><c:orientation val="minMax"\/><c:min val="0"\/>/);
    expect(drawn).toMatch(/<c:axId val="21"\/><c:scaling><c:orientation val="minMax"\/><\/c:scaling>/);
  });

  it('names a series as the legend is to name it', async () => {
    const book = sampleBook();
    book.sheets[0]!.charts[0]!.options['series.1.labelInLegend'] = 'Growth & decline';
    const drawn = strFromU8(unzipSync(await writeBook(book))['xl/charts/chart1.xml']!);
    expect(drawn).toContain('<c:tx><c:v>Growth &amp; decline</c:v></c:tx>');
  });

  it('hangs where it hung, as large as it was', () => {
    expect(part('xl/drawings/drawing1.xml')).toContain(
      '<xdr:col>0</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>8</xdr:row>',
    );
    expect(part('xl/drawings/drawing1.xml')).toContain('<xdr:ext cx="6096000" cy="3429000"/>');
  });
});

describe("a chart of the user's own", () => {
  it('is written back as it was drawn, of whatever kind', async () => {
    const pie =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart>' +
      "<c:ser><c:cat><c:strRef><c:f>'KPI Summary'!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef>" +
      "<c:f>'KPI Summary'!$B$2:$B$5</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>";
    const book = sampleBook();
    book.sheets[0]!.charts[0]!.options = { drawingML: pie, width: 300, height: 200 };
    const opened = await readBook(await writeBook(book), 'xlsx', 'Sample', region);
    expect(opened.sheets[0]!.charts[0]).toMatchObject({
      type: 'PIE',
      ranges: [
        { sheet: 'KPI Summary', row: 1, column: 0, rows: 4, columns: 1 },
        { sheet: 'KPI Summary', row: 1, column: 1, rows: 4, columns: 1 },
      ],
      options: { width: 300, height: 200, drawingML: pie },
    });
  });
});

describe('names of sheets', () => {
  it('are cut to what Excel takes, and formulas follow', async () => {
    const workbook = emptyWorkbook('Long');
    const first = emptySheet(1, 'Opportunities of the northern region 2025');
    const second = emptySheet(2, 'Opportunities of the northern region 2026');
    second.rows = [[3]];
    second.formulas = { '0,0': "=SUM('Opportunities of the northern region 2025'!A1:A2)" };
    workbook.sheets = [first, second];
    const opened = await readBook(await writeBook(workbook), 'xlsx', 'Long', region);
    expect(opened.sheets.map(({ name }) => name)).toEqual([
      'Opportunities of the northern r',
      'Opportunities of the northe (2)',
    ]);
    expect(opened.sheets[1]!.formulas['0,0']).toBe("=SUM('Opportunities of the northern r'!A1:A2)");
  });
});
