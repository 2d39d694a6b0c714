import type { Area } from '../../workbook.ts';
import type { SheetState } from './book.ts';
import { Exception } from './exception.ts';
import { factory } from './factory.ts';
import { ScriptObject } from './scriptObject.ts';

type Gas = GoogleAppsScript.Spreadsheet.Filter;

/** The basic filter of a sheet: where it lies. Criteria and hidden rows are not imitated. */
export class FakeFilter extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Filter';
  readonly sheet_: SheetState;

  constructor(sheet: SheetState) {
    super();
    this.sheet_ = sheet;
  }
  getRange() {
    return factory.range(this.sheet_, this.sheet_.filter as Area);
  }
  remove() {
    delete this.sheet_.filter;
  }
}

export function filterOf(sheet: SheetState): Gas | null {
  return sheet.filter ? new FakeFilter(sheet).as_() : null;
}

/** A sheet has one basic filter at most. */
export function createFilter(sheet: SheetState, area: Area): Gas {
  if (sheet.filter) throw new Exception("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = area;
  return new FakeFilter(sheet).as_();
}
