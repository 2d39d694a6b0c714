import type { ConditionalRule } from 'hucre/xlsx';
import { a1Of, areaOf } from '../host/emulator/address.ts';
import type { CellValue, ConditionalFormat } from '../workbook.ts';
import { excelFormula, sheetsFormula } from './excelFormula.ts';
import { fromFileStyle, rgbOf, toFileStyle } from './xlsxStyle.ts';

const wholeGrid = { rowCount: 1_048_576, columnCount: 16_384 };

const comparisons: Record<string, string> = {
  EQUAL_TO: '=',
  NOT_EQUAL_TO: '<>',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL_TO: '<=',
  BEFORE: '<',
  AFTER: '>',
};

const operators = {
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
} as const;

const kindNames: Record<string, 'min' | 'max' | 'num' | 'percent' | 'percentile'> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/**
 * As formulas, because Excel's own rules count a blank cell as 0 and a text as more than any number, and Sheets' do
 * not. Rules that have no counterpart, such as dates relative to today, are left out.
 */
export function toFileRules(formats: readonly ConditionalFormat[], locale: string): ConditionalRule[] {
  return formats.flatMap((format, index): ConditionalRule[] => {
    const area = format.areas[0];
    if (!area) return [];
    const range = format.areas.map(a1Of).join(' ');
    if (format.criterion === 'GRADIENT')
      return [{ type: 'colorScale', priority: index + 1, range, colorScale: scaleOf(format.values) }];
    const cell = a1Of({ ...area, rows: 1, columns: 1 });
    const formula = formulaOf(format.criterion, format.values, cell, locale);
    if (formula === null) return [];
    const { numFmt: _, ...style } = toFileStyle(format.style);
    const background = rgbOf(format.style.background);
    // Rules fill with the other of the two colours.
    if (background) style.fill = { type: 'pattern', pattern: 'solid', bgColor: { rgb: background } };
    const color = rgbOf(format.style.fontColor);
    if (style.font)
      style.font = { ...(format.style.bold ? { bold: true } : {}), ...(color ? { color: { rgb: color } } : {}) };
    return [{ type: 'expression', priority: index + 1, range, formula, style }];
  });
}

type Scale = NonNullable<ConditionalRule['colorScale']>;

/** Colour, kind and value of the lowest, the middle and the highest point; a gradient of two has no middle. */
function scaleOf(values: readonly CellValue[]): Scale {
  const points = [0, 3, 6].map((at) => values.slice(at, at + 3).map(String)).filter(([color]) => color);
  return {
    cfvo: points.map(([, kind = 'MIN', value]) => ({ type: kindNames[kind] ?? 'num', ...(value ? { value } : {}) })),
    colors: points.map(([color]) => `FF${rgbOf(color) ?? 'FFFFFF'}`),
  };
}

function gradientOf({ cfvo, colors }: Scale): CellValue[] {
  const points = cfvo.map(({ type, value = '' }, index): CellValue[] => {
    const kind = Object.entries(kindNames).find(([, name]) => name === type)?.[0] ?? 'NUMBER';
    return [`#${colors[index]?.slice(-6).toLowerCase() ?? 'ffffff'}`, kind, value];
  });
  return points.length === 2 ? [...points[0]!, '', '', '', ...points[1]!] : points.flat();
}

function formulaOf(criterion: string, values: readonly CellValue[], cell: string, locale: string): string | null {
  const [first = '', second = ''] = values.map(literal);
  if (criterion === 'CUSTOM_FORMULA') return excelFormula(String(values[0] ?? ''), locale);
  if (criterion === 'CELL_EMPTY') return `LEN(${cell})=0`;
  if (criterion === 'CELL_NOT_EMPTY') return `LEN(${cell})>0`;
  if (criterion === 'NUMBER_BETWEEN') return `AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second})`;
  if (criterion === 'NUMBER_NOT_BETWEEN') return `AND(ISNUMBER(${cell}),OR(${cell}<${first},${cell}>${second}))`;
  if (criterion === 'TEXT_EQUAL_TO') return `${cell}=${first}`;
  if (criterion === 'TEXT_CONTAINS') return `ISNUMBER(SEARCH(${first},${cell}))`;
  if (criterion === 'TEXT_DOES_NOT_CONTAIN') return `ISERROR(SEARCH(${first},${cell}))`;
  if (criterion === 'TEXT_STARTS_WITH') return `LEFT(${cell},LEN(${first}))=${first}`;
  if (criterion === 'TEXT_ENDS_WITH') return `RIGHT(${cell},LEN(${first}))=${first}`;
  const sign = comparisons[criterion.replace(/^(NUMBER|DATE)_/, '')];
  return sign && typeof values[0] === 'number' ? `AND(ISNUMBER(${cell}),${cell}${sign}${first})` : null;
}

function literal(value: CellValue): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The rules that Sheets has as well; data bars, icon sets and the like it would drop too. */
export function fromFileRules(rules: readonly ConditionalRule[], theme: string[]): ConditionalFormat[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule): ConditionalFormat[] => {
      const areas = rule.range.split(' ').flatMap((text) => areaOf(text, wholeGrid) ?? []);
      const formulas = [rule.formula ?? []].flat();
      const fill = rule.style?.fill;
      const style = fromFileStyle(
        fill?.type === 'pattern'
          ? { ...rule.style, fill: { ...fill, pattern: 'solid', ...(fill.bgColor ? { fgColor: fill.bgColor } : {}) } }
          : { ...rule.style },
        theme,
      );
      if (rule.type === 'expression' && formulas[0]) return [{ areas, ...conditionOf(formulas[0]), style }];
      if (rule.type === 'cellIs' && rule.operator && formulas.every((text) => !Number.isNaN(Number(text))))
        return [{ areas, criterion: operators[rule.operator], values: formulas.map(Number), style }];
      if (rule.type === 'colorScale' && rule.colorScale)
        return [{ areas, criterion: 'GRADIENT', values: gradientOf(rule.colorScale), style: {} }];
      if (rule.type === 'containsText' && rule.text !== undefined)
        return [{ areas, criterion: 'TEXT_CONTAINS', values: [rule.text], style }];
      return [];
    });
}

/** A comparison of numbers as `formulaOf` writes it is one again; everything else is a formula of the user's. */
function conditionOf(formula: string): Pick<ConditionalFormat, 'criterion' | 'values'> {
  const [, , sign, number] = /^AND\(ISNUMBER\(([A-Z]+\d+)\),\1(=|<>|>=?|<=?)(-?[\d.]+)\)$/.exec(formula) ?? [];
  const name = Object.keys(comparisons).find((one) => comparisons[one] === sign);
  if (!name || number === undefined) return { criterion: 'CUSTOM_FORMULA', values: [sheetsFormula(formula)] };
  return { criterion: `NUMBER_${name}`, values: [Number(number)] };
}
