import { oneToOnePlan } from '../report/oneToOne/oneToOnePlan.ts';
import { writePage } from '../sheets/oneToOne.ts';
import { lookAtSpreadsheet } from '../sheets/read/readSheets.ts';
import { selectedTexts } from '../sheets/read/selectedTexts.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { notify } from '../sheets/user/notify.ts';
import { oneToOneOf } from '../summary/oneToOne/oneToOneOf.ts';
import { summaryOf } from '../summary/summaryOf.ts';
import { clockOf } from '../values/zone.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { oneToOneWords } from '../words/oneToOne.ts';
import { withWholeSheets } from './neededCells.ts';
import { settingsIn } from './settingsIn.ts';
import { dayIn, today } from './today.ts';

export const showOneToOne = (): void => notify(writeOneToOne({}).text);

/**
 * Writes the page for the talk with one rep, and answers in words. Only when it is asked for: it reads every cell. Tabs are
 * there because every answer has some.
 * @param request the rep, by default the one whom the selected cell or its row names, and the day of the page
 */
export function writeOneToOne(request: { readonly rep?: string; readonly asOf?: string } = {}): {
  readonly text: string;
  readonly tabs: readonly never[];
} {
  const language = userLanguage();
  const words = oneToOneWords[language];
  const asked = request.rep === undefined ? selectedTexts(language) : [request.rep];
  const spreadsheet = lookAtSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const asOf = dayOfIso(request.asOf ?? settings.values['As of']) ?? today(spreadsheet.zone);
  // A rep is compared with everybody, whomever the report is about.
  const everybody = { ...settings, values: { ...settings.values, 'Reps shown': [] } };
  const options = { ...spreadsheet, settings: everybody, asOf, language };
  const { summary, counted } = summaryOf(withWholeSheets(spreadsheet.sheets, options), options);
  if (summary.reps.length === 0) return { text: words.noTabs, tabs: [] };
  const rep = asked.map((text) => counted.reps.find(text)).find((number) => number > 0);
  if (rep === undefined) return { text: request.rep ? words.unknownRep(request.rep) : words.selectRep, tabs: [] };
  const clock = clockOf(spreadsheet.zone);
  const sheet = writePage(
    {
      isOfRep: (name) => counted.reps.find(name) === rep,
      planFor: (instants) => {
        const agreed = instants.map((instant) => dayIn(clock.localSeconds(instant)));
        const page = oneToOneOf({ summary, counted }, { rep, asOf, settings: everybody.values, agreed });
        return oneToOnePlan(page, summary, everybody.values);
      },
    },
    language,
  );
  return { text: words.ready(sheet), tabs: [] };
}
