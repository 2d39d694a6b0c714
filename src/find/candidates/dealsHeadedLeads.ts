import { foldHeading, foldText } from '../../values/foldText.ts';
import type { FoundColumn } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { TabCandidate } from './tryAsTab.ts';

/** How pipelines write their two ends; a list of leads that says "Won" is still one of leads. */
const ends = [
  /^(closed|закрыт\p{L}*)\P{L}+(won|успешно|выиграна)$|^успешно реализовано$/u,
  /^(closed|закрыт\p{L}*)\P{L}+(lost|провалена|проиграна)$|^закрыто и не реализовано$/u,
];

/** Whether both take the same column for where a row stands, and nothing else says what became of a lead. */
export function haveOneStage({ reading }: TabCandidate, deals: TabCandidate): boolean {
  const { status, convertedAt, isConverted, dealId } = reading.columns;
  const isLead = status === undefined || convertedAt !== undefined || isConverted !== undefined || dealId !== undefined;
  return !isLead && stagesOf(deals).some(({ index }) => index === status.index);
}

/**
 * Whether each row has a deal of its own, with its stage and the day it closes: of leads only those that were converted
 * have one, and where they stand is no stage of it.
 */
export function areOwnDeals(leads: TabCandidate, deals: TabCandidate, { cellsOf, valuesOf }: SheetSample): boolean {
  const { dealId, status, convertedAt, isConverted, id: own } = leads.reading.columns;
  const { id, closed, expectedClose } = deals.reading.columns;
  if (!dealId || own || convertedAt || isConverted || id?.index !== dealId.index || !(closed ?? expectedClose))
    return false;
  const ids = valuesOf(dealId.index).map(String);
  const isOnEach = ids.length === cellsOf(dealId.index).length && new Set(ids).size === ids.length;
  return isOnEach && stagesOf(deals).some(({ index }) => index === status?.index);
}

/** Some CRMs say "Lead stage" of a deal. */
export function isHeadedLeads(deals: TabCandidate): boolean {
  return stagesOf(deals).some(({ heading }) => /^lead (stage|status)$/.test(foldHeading(heading)));
}

/** The same, bare: only beside a day on which the deal is expected to close are these not of leads. */
const bareEnds = [/^(won|выигран\p{L}*)$/u, /^(lost|проигран\p{L}*)$/u];

/** Both ends of a pipeline stand among the stages, and beside them what was paid and the day it closed. */
export function areDeals(deals: TabCandidate, { valuesOf }: SheetSample): boolean {
  const { closed, amount, expectedClose } = deals.reading.columns;
  if (!closed || !amount) return false;
  const known = [ends, ...(expectedClose ? [bareEnds] : [])];
  return stagesOf(deals).some(({ index }) => {
    const texts = valuesOf(index).map((cell) => foldText(String(cell)));
    return known.some((both) => both.every((end) => texts.some((text) => end.test(text))));
  });
}

function stagesOf({ reading: { columns } }: TabCandidate): FoundColumn[] {
  return [columns.stage, columns.status].flatMap((column) => column ?? []);
}
