import type { Region } from './files/open.ts';
import { installedIn } from './installed.ts';
import { emptySheet, emptyWorkbook, type Workbook } from './workbook.ts';

/** The sample team's tabs, as the add-on writes them into a new spreadsheet; nothing has been built yet. */
export function sampleTeam(region: Region, asOf: string | null): Workbook {
  const name = region.locale.startsWith('ru') ? 'Команда-пример' : 'Sample team';
  const host = installedIn({ ...emptyWorkbook(name, region), sheets: [emptySheet(1, 'Sheet1')] });
  host.run('addSampleTabs', 'full', ...(asOf === null ? [] : [asOf]));
  const workbook = host.workbook();
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== 'Sheet1');
  return { ...workbook, sheets, activeSheet: 0 };
}
