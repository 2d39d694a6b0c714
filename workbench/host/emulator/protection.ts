import type { Area } from '../../workbook.ts';
import { overlaps } from './areas.ts';
import type { SheetState } from './book.ts';
import { Exception } from './exception.ts';
import { factory } from './factory.ts';
import { ScriptObject } from './scriptObject.ts';

type Gas = GoogleAppsScript.Spreadsheet.Protection;
type Entry = SheetState['protections'][number];

export class FakeProtection extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Protection';
  readonly sheet_: SheetState;
  readonly entry_: Entry;

  constructor(sheet: SheetState, entry: Entry) {
    super();
    this.sheet_ = sheet;
    this.entry_ = entry;
  }
  setDescription(description: string): Gas {
    this.entry_.description = description;
    return this.as_();
  }
  isWarningOnly() {
    return this.entry_.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Gas {
    this.entry_.warningOnly = warningOnly;
    return this.as_();
  }
  canEdit() {
    return this.entry_.canEdit ?? true;
  }
  getRange() {
    const { rowCount: rows, columnCount: columns } = this.sheet_;
    return factory.range(this.sheet_, this.entry_.area ?? { row: 0, column: 0, rows, columns });
  }
  remove() {
    this.sheet_.protections = this.sheet_.protections.filter((entry) => entry !== this.entry_);
  }
}

/** A sheet is protected once, a range as often as one asks. */
export function protect(sheet: SheetState, area: Area | null): Gas {
  const entry: Entry = { description: '', warningOnly: false, ...(area ? { area } : {}) };
  const existing = area ? undefined : sheet.protections.find((candidate) => !candidate.area);
  if (!existing) sheet.protections.push(entry);
  return new FakeProtection(sheet, existing ?? entry).as_();
}

export function protectionsOf(sheet: SheetState, ofRanges: boolean): Gas[] {
  return sheet.protections
    .filter((entry) => Boolean(entry.area) === ofRanges)
    .map((entry) => new FakeProtection(sheet, entry).as_<Gas>());
}

/** Whether nobody else's protection covers any cell of the area. */
export function mayEdit(sheet: SheetState, area: Area | null): boolean {
  return !sheet.protections.some(
    (entry) =>
      entry.canEdit === false && !entry.warningOnly && (!entry.area || (area !== null && overlaps(entry.area, area))),
  );
}

/**
 * Throws where somebody else's protection covers the area. Of the sheet itself, when the area is null, only a protection
 * of the whole sheet: that of a range is about its cells.
 */
export function refuseProtected(sheet: SheetState, area: Area | null): void {
  if (!mayEdit(sheet, area))
    throw new Exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}
