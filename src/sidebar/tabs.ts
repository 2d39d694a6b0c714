import type { TabReceipt } from '../summary/summary.ts';
import { words } from './language.ts';
import { copyOf, element, fill, line, part, write } from './page.ts';

/** A tab as it was found; `counted` is known once its rows were read. */
type FoundTab = Pick<TabReceipt, 'tab' | 'sheet' | 'columns'> & Partial<Pick<TabReceipt, 'rows' | 'counted'>>;

type OtherSheet = { readonly sheet: string; readonly text: string };

export function showTabs(tabs: readonly FoundTab[], otherSheets: readonly OtherSheet[]): void {
  write(element('tabsTitle'), words().tabsTitle);
  fill('tabsPanel', 'tabs', tabs.map(entryOf));
  element<HTMLDetailsElement>('otherSheets').open = tabs.length === 0;
  write(element('otherSheetsTitle'), words().otherSheets(otherSheets.length));
  fill(
    'otherSheets',
    'otherSheetsList',
    otherSheets.map(({ sheet, text }) => line(text.includes(sheet) ? text : `${sheet}: ${text}`)),
  );
}

function entryOf({ tab, sheet, columns, rows, counted }: FoundTab): HTMLElement {
  const entry = copyOf('tabTemplate');
  const headings = Object.values(columns);
  const understood =
    rows !== undefined && counted !== undefined
      ? words().rowsUnderstood(counted, rows)
      : words().columnsUnderstood(headings.length);
  write(part(entry, 'name'), words().tabs[tab]);
  write(part(entry, 'sheet'), words().onSheet(sheet));
  write(part(entry, 'understood'), understood);
  write(part(entry, 'columns'), words().columnList(headings.join(', ')));
  return entry;
}
