import { foldHeading, foldText } from '../values/foldText.ts';
import type { TabCandidate } from './inspectSheet.ts';
import type { FoundColumn } from './reading.ts';
import type { SheetSample } from './sheetSample.ts';

/** How pipelines write their two ends; a list of leads that says "Won" is still one of leads. */
const ends = [
  /^(closed|закрыт\p{L}*)\P{L}+(won|успешно|выиграна)$|^успешно реализовано$/u,
  /^(closed|закрыт\p{L}*)\P{L}+(lost|провалена|проиграна)$|^закрыто и не реализовано$/u,
];

/** Whether both take the same column for where a row stands, and nothing else says what became of a lead. */
export function haveOneStage({ reading }: TabCandidate, deals: TabCandidate): boolean {
  const { status, convertedAt, isConverted, dealId } = reading.columns;
  return status !== undefined && !convertedAt && !isConverted && !dealId && status.index === stageOf(deals)?.index;
}

/** Some CRMs say "Lead stage" of a deal. */
export function isHeadedLeads(deals: TabCandidate): boolean {
  return /^lead (stage|status)$/.test(foldHeading(stageOf(deals)?.heading ?? ''));
}

/** Both ends of a pipeline stand among the stages, and beside them what was paid and the day it closed. */
export function areDeals(deals: TabCandidate, { valuesOf }: SheetSample): boolean {
  const stage = stageOf(deals);
  const { closed, amount } = deals.reading.columns;
  if (!stage || !closed || !amount) return false;
  const texts = valuesOf(stage.index).map((cell) => foldText(String(cell)));
  return ends.every((end) => texts.some((text) => end.test(text)));
}

function stageOf({ reading }: TabCandidate): FoundColumn | undefined {
  return reading.columns.stage ?? reading.columns.status;
}
