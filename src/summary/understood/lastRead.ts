import type { Reading } from '../../find/reading.ts';
import { repsIn } from '../../rows/people/teams.ts';
import { settingKeyOf } from '../../settings/settingKey.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { classKey } from '../../settings/stageMeaning.ts';
import { foldText } from '../../values/foldText.ts';
import type { Language } from '../../vocabulary/words.ts';
import { asOfBuild } from '../../words/tabLine.ts';
import type { Question, TabReceipt } from './receipt.ts';

/** What the last build read of the sheets that are too long to be read whenever the sidebar opens. */
export type LastRead = {
  readonly language: Language;
  /** Its day, `2025-03-31`. */
  readonly day: string;
  readonly receipts: readonly TabReceipt[];
  readonly questions: readonly Question[];
  readonly reps: readonly string[];
};

/** What a build said of the sheets it read. */
type Said = {
  readonly language: Language;
  readonly tabs: readonly TabReceipt[];
  readonly questions: readonly Question[];
};

/**
 * The text to be kept; `''` where no sheet is long.
 * @param long names of sheets
 */
export function packLastRead(said: Said, readings: readonly Reading[], long: readonly string[], day: string): string {
  const own = readings.filter(({ sheet }) => long.includes(sheet));
  if (own.length === 0) return '';
  const lastRead: LastRead = {
    language: said.language,
    day,
    receipts: said.tabs.filter(({ sheet }) => long.includes(sheet)),
    questions: said.questions.filter(({ values }) => values !== undefined),
    reps: repsIn(own),
  };
  return JSON.stringify(lastRead);
}

/** Null where nothing is kept, or by a version that kept it otherwise. */
export function unpackLastRead(text: string | undefined): LastRead | null {
  try {
    const kept = JSON.parse(text || 'null') as Partial<LastRead> | null;
    const isWhole =
      kept && [kept.receipts, kept.questions, kept.reps].every(Array.isArray) && kept.day && kept.language;
    return isWhole ? (kept as LastRead) : null;
  } catch {
    return null;
  }
}

/** What is known of a long sheet's rows, with its date; none of one that is another tab or has other columns by now. */
export function receiptsBefore(
  before: LastRead | null,
  readings: readonly Reading[],
  language: Language,
): TabReceipt[] {
  if (before?.language !== language) return [];
  const columnsOf = ({ columns }: Reading): string =>
    Object.values(columns)
      .map(({ heading }) => heading)
      .sort()
      .join('\n');
  const isSame = (receipt: TabReceipt): boolean =>
    readings.some(
      (reading) =>
        reading.sheet === receipt.sheet &&
        (reading.tab === 'activities' || columnsOf(reading) === Object.values(receipt.columns).sort().join('\n')),
    );
  return before.receipts
    .filter(isSame)
    .map((receipt) => ({ ...receipt, line: asOfBuild(receipt.line, before.day, language) }));
}

/** The questions about values of long sheets that nobody has answered since. */
export function questionsBefore(
  before: LastRead | null,
  readings: readonly Reading[],
  settings: SettingsTab,
  language: Language,
): Question[] {
  if (before?.language !== language) return [];
  return before.questions.flatMap((question): Question[] => {
    const key = settingKeyOf(question.setting);
    if (key?.kind !== 'class' || !readings.some(({ tab }) => tab === key.tab || tab === 'activities')) return [];
    const said = settings.classes[classKey(key.tab, key.field)];
    const values = (question.values ?? []).filter(({ text }) => !said?.has(foldText(text)));
    return values.length > 0 ? [{ ...question, values }] : [];
  });
}
