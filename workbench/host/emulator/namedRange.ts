import type { Workbook } from '../../workbook.ts';
import { Exception } from './exception.ts';
import { factory } from './factory.ts';
import type { RangeArea } from './rangeArea.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type Gas = GoogleAppsScript.Spreadsheet.NamedRange;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Entry = Workbook['namedRanges'][number];

function checkedName(name: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name))
    throw new Exception(`Invalid name: ${name}`);
  return name;
}

export class FakeNamedRange extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'NamedRange';
  readonly entry_: Entry;

  constructor(entry: Entry) {
    super();
    this.entry_ = entry;
  }
  getName() {
    return this.entry_.name;
  }
  setName(name: string): Gas {
    this.entry_.name = checkedName(name);
    return this.as_();
  }
  getRange(): GasRange {
    return rangeNamed(this.entry_.name)!;
  }
  remove() {
    session.book.namedRanges = session.book.namedRanges.filter((entry) => entry !== this.entry_);
  }
}

export function rangeNamed(name: string): GasRange | null {
  const entry = session.book.namedRanges.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const sheet = entry && session.book.sheets.find((candidate) => candidate.name === entry.sheet);
  return sheet ? factory.range(sheet, entry.area) : null;
}

export function setNamedRange(name: string, range: GasRange): void {
  const { sheet_, area_ } = range as unknown as RangeArea;
  const { namedRanges } = session.book;
  const existing = namedRanges.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (existing) Object.assign(existing, { sheet: sheet_.name, area: area_ });
  else namedRanges.push({ name: checkedName(name), sheet: sheet_.name, area: area_ });
}
