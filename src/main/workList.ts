import { workListSheet } from '../report/workListSheet.ts';
import { lookAtSpreadsheet } from '../sheets/read/readSheets.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { notify } from '../sheets/user/notify.ts';
import { writeWorkList } from '../sheets/workList.ts';
import { summaryOf } from '../summary/summaryOf.ts';
import { workListOf } from '../summary/workList/workList.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { workListWords } from '../words/workList.ts';
import { withWholeSheets } from './neededCells.ts';
import { settingsIn } from './settingsIn.ts';
import { today } from './today.ts';

export const showWorkList = (): void => notify(listWork({}).text);

/**
 * Lists what is left to do in a tab of its own, and answers in words. Only when it is asked for: it reads every cell.
 * Tabs are there because every answer has some.
 * @param request the day of the list, where it is not that of the settings
 */
export function listWork(request: { readonly asOf?: string } = {}): {
  readonly text: string;
  readonly tabs: readonly never[];
} {
  const language = userLanguage();
  const words = workListWords[language];
  const spreadsheet = lookAtSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const asOf = dayOfIso(request.asOf ?? settings.values['As of']) ?? today(spreadsheet.zone);
  const options = { ...spreadsheet, settings, asOf, language };
  const { summary, counted, shown } = summaryOf(withWholeSheets(spreadsheet.sheets, options), options);
  if (!counted.tabs.some(({ tab }) => tab === 'deals' || tab === 'meetings' || tab === 'leads'))
    return { text: words.noTabs, tabs: [] };
  const list = workListOf(counted, asOf, shown?.reps.size ? shown.reps : null);
  const { sheet, isMoved } = writeWorkList(
    (noted) => workListSheet(list, summary, { settings: settings.values, noted }),
    language,
  );
  return { text: `${words.ready(sheet, list.items.length)}${isMoved ? words.moved(sheet) : ''}`, tabs: [] };
}
