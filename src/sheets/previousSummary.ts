import { packPlan, unpackPlan } from '../report/packPlan.ts';
import type { ReportPlan } from '../report/sheetPlan.ts';
import type { Language } from '../vocabulary/words.ts';
import { errorWords } from '../words/errors.ts';
import { sheetsWords } from '../words/sheets.ts';
import { Refusal } from './call/retry.ts';
import { planPlaces } from './own/keptRows.ts';
import { isKeepable, type Remembered, readRemembered, writeRemembered } from './own/remembered.ts';
import { writeReport } from './writeReport.ts';

/** In place of the name of a place: the summary on the sheet could not be kept, and the one before it is none of its own. */
const tooLarge = 'too large';

/**
 * What is kept once this plan is on the sheet; the same plan again leaves the one before where it is. A plan too large to
 * be kept has no one before it either.
 */
export function keptPlans(remembered: Remembered, plan: ReportPlan): Remembered {
  const text = packPlan(plan);
  const { shown } = remembered;
  if (shown && isSame(remembered[shown], plan)) return { [shown]: text };
  const place = otherThan(shown);
  if (isKeepable(text)) return { [place]: text, shown: place };
  return { shown: tooLarge, ...Object.fromEntries(planPlaces.map((one) => [one, ''])) };
}

/** How the summary on the sheet was built; null where its plan could not be kept. */
export function shownBuild(language: Language): ReportPlan['built'] | null {
  const remembered = readRemembered(language);
  return remembered?.shown ? (unpackPlan(remembered[remembered.shown])?.built ?? null) : null;
}

/** The same sheet built on another day is not another summary. */
function isSame(kept: string | undefined, plan: ReportPlan): boolean {
  const built = unpackPlan(kept)?.built;
  return built !== undefined && packPlan({ ...plan, built }) === kept;
}

function otherThan(shown: string | undefined): (typeof planPlaces)[number] {
  return shown === planPlaces[0] ? planPlaces[1] : planPlaces[0];
}

/** Writes the summary before the present one back into its sheets and keeps the present one, so that twice is as before. */
export function restorePrevious(language: Language): { readonly text: string; readonly isRestored: boolean } {
  const remembered = readRemembered(language);
  if (remembered === null) throw new Refusal(errorWords.sheetsSilent[language]);
  const place = otherThan(remembered.shown);
  if (remembered.shown === tooLarge) return { text: sheetsWords.tooLargeToKeep[language], isRestored: false };
  const plan = remembered.shown ? unpackPlan(remembered[place]) : null;
  if (plan === null) return { text: sheetsWords.noPrevious[language], isRestored: false };
  const { remark } = writeReport(plan, language, { remembered });
  const isNoted = writeRemembered(remembered, { shown: place }, language);
  const text = isNoted ? sheetsWords.restored : sheetsWords.restoredOnce;
  return { text: remark === '' ? text[language] : remark, isRestored: true };
}
