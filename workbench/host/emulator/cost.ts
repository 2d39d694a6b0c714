import type { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type Kind = 'free' | 'builder' | 'read' | 'write' | 'flush' | 'chart' | 'date' | 'property';

const local =
  /^(getRange|getRangeList|getDataRange|getCell|offset|getA1Notation|getRow|getRowIndex|getColumn|getNumRows|getNumColumns|getSheet|getParent|getActive|getActiveSpreadsheet|activate|setActiveRange|setActiveSheet|setCurrentCell|newChart|createTextFinder|createDeveloperMetadataFinder|getId)$/;
const chart = /^(insertChart|updateChart|removeChart|setConditionalFormatRules|autoResize)/;
const document =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Banding|Filter|DeveloperMetadata|TextFinder|DeveloperMetadataFinder|Selection)$/;
const builders = /(Builder|RichTextValue|ConditionalFormatRule|EmbeddedChart|DataValidation|TextStyle)$/;
const reading = /^(get|is|has|can|find)/;
/**
 * What comes with the spreadsheet itself, whichever is asked for first: its place in the world and the list of its
 * sheets. The cost model calls getters uncached reads after a write, and names `getSheets` among them at any time;
 * so the first of these counts as one read, and the others are there until something is written.
 */
const described =
  /^(getSheets|getSheetByName|getSheetById|getName|getSheetName|getSheetId|getIndex|isSheetHidden|getNumSheets|getSpreadsheetTimeZone|getSpreadsheetLocale)$/;

/**
 * What each call counts as in the run-time model, whose uncached reads are: values, last rows, sheets, charts, and
 * getters after a write. A read asked for again is cached until something is written, whatever it was. Where the model
 * names nothing, the call counts as a read: searches for tags and texts, sizes of grids, merged areas, rules.
 * `getDataRange().getValues()` is the one read per tab that the budget speaks of; ranges, builders and what is selected
 * are made or moved without asking, and yet each of their calls leaves the script.
 */
function kindOf(className: string, member: string): Kind {
  if (className === 'SpreadsheetApp') return member === 'flush' ? 'flush' : /^new/.test(member) ? 'builder' : 'free';
  if (className === 'Utilities') return /^(formatDate|parseDate)$/.test(member) ? 'date' : 'free';
  if (className === 'Properties' || className === 'Cache') return 'property';
  if (builders.test(className)) return 'builder';
  if (!document.test(className)) return 'free';
  if (local.test(member)) return 'builder';
  if (chart.test(member)) return 'chart';
  // Its value and place come with what found it.
  if (className === 'DeveloperMetadata' && reading.test(member)) return 'free';
  if (className === 'DeveloperMetadataFinder' || className === 'TextFinder')
    return /^find/.test(member) ? 'read' : /^replace/.test(member) ? 'write' : 'free';
  return reading.test(member) ? 'read' : 'write';
}

function countRead(key: string, cells: number): void {
  const { stats, cachedReads } = session;
  stats.cellsRead += cells;
  if (session.dirty) {
    stats.turns++;
    session.dirty = false;
    cachedReads.clear();
  }
  if (cachedReads.has(key)) return;
  cachedReads.add(key);
  stats.reads++;
}

function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
}

/** Before the call: what it is, judged by its name alone. */
export function countCall(
  { className_: className, identity_: identity, reach_: reach }: ScriptObject,
  member: string,
  args: readonly unknown[],
): Kind {
  const { stats } = session;
  stats.calls++;
  const kind = kindOf(className, member);
  if (kind === 'date') stats.dates++;
  if (kind === 'property') stats.properties++;
  if (kind === 'builder') stats.builders++;
  if (kind === 'read') countRead(described.test(member) ? 'spreadsheet' : `${identity}.${member}(${args.join()})`, 0);
  if (kind === 'flush') stats.flushes++;
  if (kind === 'flush' || kind === 'write' || kind === 'chart') session.cachedReads.clear();
  if (kind === 'flush') session.dirty = false;
  if (kind === 'write' || kind === 'chart') session.dirty = true;
  if (kind === 'chart') stats.charts++;
  if (kind !== 'write') return kind;
  stats.writes++;
  stats.cellsWritten += cellsIn(args[0]) || reach;
  return kind;
}

/** After the call: how many cells came back. */
export function countResult(className: string, result: unknown): void {
  if (className === 'Range') session.stats.cellsRead += cellsIn(result);
}
