import type { StageRow } from '../summary/funnel/stageRow.ts';
import type { Language } from '../vocabulary/words.ts';
import { fromToText, percentText } from '../words/number.ts';
import { pageWords } from '../words/page.ts';

/** `12–18%: 4 lost deals name no stage`; `''` where such deals do not move the share lost. */
export function lossBoundsText(row: StageRow, language: Language): string {
  const range = lossRange(row, language);
  return range === '' ? '' : pageWords[language].lossBetween(range, row.lossBounds?.unknown ?? 0);
}

/** What is said of the stage that loses most, with the range where there is one: `▼ most are lost here, 41–46%`. */
export function worstText(row: StageRow, said: string, language: Language): string {
  const range = lossRange(row, language);
  return range === '' ? said : `${said}, ${range}`;
}

function lossRange({ lossBounds }: StageRow, language: Language): string {
  if (!lossBounds) return '';
  return fromToText(percentText(lossBounds.low, language, 0), percentText(lossBounds.high, language, 0));
}
