import type { DataValidation } from 'hucre/xlsx';
import { a1Of, areaOf, splitSheet } from '../host/emulator/address.ts';
import type { Sheet, Validation } from '../workbook.ts';
import { referenceOf } from './chartSeries.ts';

/** Excel holds a list of choices as one text of at most this length; a longer one is left out. */
const longestList = 255;

const wholeGrid = { rowCount: 1_048_576, columnCount: 16_384 };

/** More cells than this are a whole column of choices, which Sheets would set for its rows only. */
const mostCells = 20_000;

/** The drop-down lists of a sheet; neighbours below one another that offer the same are one entry. */
export function toFileValidations(sheet: Sheet): DataValidation[] {
  const entries = new Map<string, { validation: Validation; ranges: string[] }>();
  for (const [key, validation] of Object.entries(sheet.validations ?? {})) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const same = JSON.stringify(validation);
    const entry = entries.get(same) ?? { validation, ranges: [] };
    entry.ranges.push(a1Of({ row, column, rows: 1, columns: 1 }));
    entries.set(same, entry);
  }
  return [...entries.values()].flatMap(({ validation, ranges }) => {
    const choices = choicesOf(validation);
    if (!choices) return [];
    const help = validation.helpText ? { showInputMessage: true, inputMessage: validation.helpText.slice(0, 255) } : {};
    return [
      {
        type: 'list',
        range: ranges.join(' '),
        allowBlank: true,
        showErrorMessage: !validation.allowInvalid,
        ...choices,
        ...help,
      },
    ];
  });
}

function choicesOf({ criterion, values }: Validation): Pick<DataValidation, 'values' | 'formula1'> | null {
  if (criterion === 'VALUE_IN_LIST') {
    const choices = values.map(String);
    const isWritable = choices.join(',').length <= longestList && choices.every((choice) => !choice.includes(','));
    return isWritable ? { values: choices } : null;
  }
  const [range] = values;
  return criterion === 'VALUE_IN_RANGE' && typeof range === 'object'
    ? { formula1: referenceOf(range.sheet, range) }
    : null;
}

export function fromFileValidations(validations: readonly DataValidation[], sheet: string): Record<string, Validation> {
  const read: Record<string, Validation> = {};
  for (const { type, values, formula1, range, showErrorMessage, inputMessage } of validations) {
    const source = formula1 ? splitSheet(formula1) : null;
    const area = source ? areaOf(source.cells, wholeGrid) : null;
    if (type !== 'list' || !(values || area)) continue;
    const validation: Validation = {
      ...(values
        ? { criterion: 'VALUE_IN_LIST', values }
        : { criterion: 'VALUE_IN_RANGE', values: [{ ...area!, sheet: source?.sheet ?? sheet }] }),
      allowInvalid: !showErrorMessage,
      showDropdown: true,
      helpText: inputMessage ?? null,
    };
    for (const part of range.split(' ')) {
      const cells = areaOf(part, wholeGrid);
      if (!cells || cells.rows * cells.columns > mostCells) continue;
      for (let row = cells.row; row < cells.row + cells.rows; row += 1)
        for (let column = cells.column; column < cells.column + cells.columns; column += 1)
          read[`${row},${column}`] = validation;
    }
  }
  return read;
}
