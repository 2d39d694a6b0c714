import { type FormulaAnswer, kpiFormula } from '../formulas/formula.ts';
import type { OfferedRange } from '../formulas/formulaOffers.ts';
import { rangeFunction, tables } from '../formulas/signatures.ts';
import { tableFormula } from '../formulas/tableFormula.ts';
import { rangeFormula } from '../formulas/tables/rangeFormula.ts';
import { kpis } from '../kpis/all.ts';
import { readCells } from '../sheets/read/readCells.ts';
import { readNamed } from '../sheets/read/readSheets.ts';
import { userLanguage } from '../sheets/user/language.ts';
import type { Cell, Cells } from '../vocabulary/cell.ts';
import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import { formulaHelperWords } from '../words/formulaHelper.ts';
import { typedNumber, valueText } from '../words/number.ts';
import { surroundings } from './surroundings.ts';

/** A rep or a period of a formula: words, or the address of cells that hold them. */
export type AskedPlace = { readonly text: string } | { readonly cell: string };

export type PreviewRequest = {
  readonly name: string;
  /** The KPI that is the first argument, where the function takes one. */
  readonly of?: string;
  readonly ranges: readonly (OfferedRange | null)[];
  readonly rep: AskedPlace;
  readonly period: AskedPlace;
};

/** What the formula would show, computed as its cell would compute it; the sentence of its error is thrown. */
export function previewFormula({ name, of, ranges, rep, period }: PreviewRequest): { readonly text: string } {
  const language = userLanguage();
  const given = [...ranges.map(cellsOf), argumentOf(rep, language), argumentOf(period, language)];
  const table = tables.find((one) => one.name === name);
  if (table) return { text: answerText(tableFormula(table.name, given, surroundings()), 'count', language) };
  if (name === rangeFunction.name && of !== undefined)
    return { text: answerText(rangeFormula([of, ...given], surroundings()), 'percent', language) };
  const kpi = kpis.find((one) => one.name === name);
  if (!kpi) throw new Error(formulaHelperWords[language].refused.notOurs);
  return { text: answerText(kpiFormula(name, given, surroundings()), kpi.unit, language) };
}

/** The columns of the range, as a custom function is given them; a place that is left empty is a blank. */
function cellsOf(range: OfferedRange | null): Cells | string {
  if (!range) return '';
  const [sheet] = readNamed([range.sheet]);
  return (sheet?.cells ?? []).map((row) => row.slice(0, range.columns)) as Cells;
}

function argumentOf(place: AskedPlace, language: Language): Cell | Cells {
  return 'text' in place ? place.text : readCells(place.cell, language);
}

function answerText(answer: FormulaAnswer, unit: Unit, language: Language): string {
  const words = formulaHelperWords[language];
  const textOf = (cell: Cell): string => {
    if (typeof cell === 'number') return valueText(cell, unit, '', language).trim() || typedNumber(cell, language);
    return cell === '' ? words.blank : String(cell);
  };
  if (!Array.isArray(answer)) return words.shows(textOf(answer));
  const [first = []] = answer;
  return words.fills(answer.length, first.length, textOf(first[0] ?? ''));
}
