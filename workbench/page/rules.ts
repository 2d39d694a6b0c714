import type { IStyleBase } from '@univerjs/core';
import type { ConditionalFormat, Style } from '../workbook.ts';
import { styleToGrid } from './style.ts';

/** A rule in the grid's words; the package has the type but does not hand it out. */
export type GridRule = {
  cfId: string;
  ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
};

const numberRules: Record<string, string> = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  DATE_BEFORE: 'lessThan',
  DATE_AFTER: 'greaterThan',
  DATE_EQUAL_TO: 'equal',
};

const textRules: Record<string, string> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'equal',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

const pointKinds: Record<string, string> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/** The rules that the grid can show, the first of which wins; `asEngine` puts a formula into the engine's words. */
export function rulesToGrid(formats: readonly ConditionalFormat[], asEngine: (formula: string) => string): GridRule[] {
  return formats.flatMap((format, index) => {
    const rule = ruleOf(format, asEngine);
    if (!rule) return [];
    const ranges = format.areas.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    }));
    return [{ cfId: `rule-${index}`, ranges, stopIfTrue: false, rule }];
  });
}

/** Criteria that the grid does not know, such as dates relative to today. */
export function unknownRules(formats: readonly ConditionalFormat[]): string[] {
  return formats.filter((format) => !ruleOf(format, String)).map(({ criterion }) => criterion);
}

function ruleOf({ criterion, values, style }: ConditionalFormat, asEngine: (formula: string) => string) {
  if (criterion === 'GRADIENT') return { type: 'colorScale', config: pointsOf(values) };
  const look = { type: 'highlightCell', style: lookOf(style) };
  if (criterion === 'CUSTOM_FORMULA') return { ...look, subType: 'formula', value: asEngine(String(values[0] ?? '')) };
  const operator = numberRules[criterion];
  if (operator && typeof values[0] === 'number')
    return {
      ...look,
      subType: 'number',
      operator,
      value: operator.toLowerCase().endsWith('between') ? values : values[0],
    };
  const text = textRules[criterion];
  return text ? { ...look, subType: 'text', operator: text, value: String(values[0] ?? '') } : null;
}

function lookOf(style: Style): IStyleBase {
  const { bl, it, cl, bg } = styleToGrid(style);
  return { ...(bl ? { bl } : {}), ...(it ? { it } : {}), ...(cl ? { cl } : {}), ...(bg ? { bg } : {}) };
}

function pointsOf(values: ConditionalFormat['values']) {
  return [0, 3, 6]
    .map((at) => values.slice(at, at + 3).map(String))
    .filter(([color]) => color)
    .map(([color, kind = 'MIN', value], index) => ({
      index,
      color,
      value: { type: pointKinds[kind] ?? 'num', ...(value ? { value: Number(value) } : {}) },
    }));
}
