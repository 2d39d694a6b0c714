import { tabNamed } from '../tabs/all.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { rawColumn } from './column.ts';
import type { ColumnOptions } from './columnOptions.ts';
import { bigQuery } from './dialect.ts';
import type { Source } from './source.ts';
import type { SqlOptions, SqlRequest } from './tallyText.ts';

/** The text of each table, under the tab that its answer is pasted into. */
export function valuesTexts(
  sources: readonly Source[],
  { types }: Pick<SqlRequest, 'types'>,
  { timeZone }: Pick<SqlOptions, 'timeZone'>,
): { readonly tab: TabName; readonly text: string }[] {
  const options = { dialect: bigQuery, timeZone, types, aliases: new Map(), units: {}, refuse: () => {} };
  const firstOfTable = sources.filter(({ table }, i) => i === sources.findIndex((one) => one.table === table));
  return firstOfTable.flatMap((source) => {
    const text = valuesText(source, options);
    return text === null ? [] : [{ tab: source.share ? 'activities' : source.tab, text }];
  });
}

/**
 * Every distinct outcome, status, stage and type of a table, as rows under its own headings: pasted as the tab's sample
 * they are asked about as any value is. Each row has one such value and how often it occurs; the other cells are
 * examples. Null where nothing of the table is told by values.
 */
export function valuesText(source: Source, options: ColumnOptions): string | null {
  const { dialect } = options;
  const share = source.share ?? source;
  const read = { ...source, ...share, definition: source.share ? tabNamed('activities') : source.definition };
  const fields = Object.keys(read.typed.columns).filter((field) => read.reading.columns[field]);
  const told = fields.filter((field) => isTold(read, field));
  const raw = new Map(fields.map((field) => [field, rawColumn(read, field, options)]));
  const columns = [...new Set(raw.values())];
  const groups = [...new Set(told.map((field) => raw.get(field) as string))].map((own) => {
    const cells = columns.map((column) => (column === own ? column : `MAX(${column}) AS ${column}`));
    return `SELECT ${cells.join(', ')}, COUNT(*) AS ${dialect.name('rows_of_value')}\nFROM ${dialect.name(source.table)}\nGROUP BY ${own}`;
  });
  return groups.length === 0 ? null : `${groups.join('\nUNION ALL\n')}\n`;
}

/** A text without classes, such as a reason, may be different in every row. */
function isTold({ definition, share, typed }: Source, field: string): boolean {
  const kind = definition.fields[field]?.kind;
  return typed.columns[field]?.kind === 'class' && (kind === 'class' || kind === 'stage' || share !== null);
}
