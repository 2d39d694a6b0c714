import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../../workbench/files/writeBook.ts';
import { measure } from '../../../workbench/measure.ts';
import { sampleTeam } from '../../../workbench/sampleTeam.ts';
import { emptySheet, emptyWorkbook, type Sheet } from '../../../workbench/workbook.ts';

const rows = (count: number) => Array.from({ length: count }, () => new Array(10).fill('x'));

async function setupOf(changes: Partial<Sheet>): Promise<string> {
  const sheet = { ...emptySheet(1, 'Report'), ...changes };
  return setupIn(
    await writeBook({ ...emptyWorkbook('Book', { locale: 'en_US', timeZone: 'Etc/UTC' }), sheets: [sheet] }),
    1,
  );
}

function setupIn(file: Uint8Array, sheet: number): string {
  return /<pageSetup[^>]*>/.exec(strFromU8(unzipSync(file)[`xl/worksheets/sheet${sheet}.xml`]!))?.[0] ?? '';
}

describe('a printed sheet', () => {
  it('is one page where that is nearly enough, and as many as it takes where it is not', async () => {
    // Ten columns of 100 pixels: a page is 686 high, which is 32 rows.
    expect(await setupOf({ rows: rows(40) })).toContain('fitToHeight="1"');
    expect(await setupOf({ rows: rows(50) })).toContain('fitToHeight="0"');
  });

  it('does without its hidden rows, and with what a chart needs below them', async () => {
    const hiddenRows = Array.from({ length: 20 }, (_, row) => row + 5);
    expect(await setupOf({ rows: rows(50), hiddenRows })).toContain('fitToHeight="1"');
    const chart = { id: 1, type: 'COMBO', ranges: [], headerRows: 1, options: { width: 600, height: 900 } };
    const charts = [{ ...chart, position: { row: 5, column: 0, offsetX: 0, offsetY: 0 } }];
    expect(await setupOf({ rows: rows(50), hiddenRows, charts })).toContain('fitToHeight="0"');
  });

  it.each(['en_US', 'ru_RU'])('of the sample team is one page for what is read first: %s', async (locale) => {
    const { host } = measure(sampleTeam({ locale, timeZone: 'Europe/Paris' }, '2026-11-20'), '2026-11-20');
    const workbook = host.workbook();
    const file = await writeBook(workbook);
    const placeOf = (wanted: string) => workbook.sheets.findIndex(({ name }) => name === wanted) + 1;
    expect(setupIn(file, placeOf('KPI Summary'))).toContain('fitToWidth="1" fitToHeight="1"');
    const chart = strFromU8(unzipSync(file)['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(chart).toContain('<a:bodyPr rot="0"/>');
    expect(chart).toContain('<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker>');
    expect(setupIn(file, placeOf('KPI Details'))).toContain('fitToWidth="1" fitToHeight="0"');
  });
});
