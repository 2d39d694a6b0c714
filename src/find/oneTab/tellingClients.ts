import type { SettingsTab } from '../../settings/settingsTab.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { columnReason } from '../../words/tabFinding.ts';
import type { Reading } from '../reading.ts';

const ofClients: readonly TabName[] = ['meetings', 'calls'];

const company =
  /^(company|company name|account|account name|organi[sz]ation|organi[sz]ation name|business|business name|firm|компания|название компании|организация|фирма|контрагент)$/;

/** One of them may have changed the company. */
const fewest = 2;
/** As many rows tell as well as all. */
const mostRows = 500;

/**
 * "Mike" of one company and "Mike" of another are two clients: where names come back beside other companies, the company
 * is the client, on all sheets of the tab.
 */
export function withTellingClients(readings: readonly Reading[], settings: Pick<SettingsTab, 'columns'>): Reading[] {
  const shared = ofClients.filter((tab) => {
    const own = readings.filter((one) => one.tab === tab && settings.columns[tab]?.client === undefined);
    return own.length > 0 && own.every((one) => companyOf(one) >= 0) && areShared(own);
  });
  return readings.map((reading) => {
    const { client } = reading.columns;
    if (!client || !shared.includes(reading.tab)) return reading;
    const index = companyOf(reading);
    const heading = String(reading.cells[reading.headingRow]?.[index]).trim();
    const reason = columnReason(heading, 'values');
    return { ...reading, columns: { ...reading.columns, client: { ...client, index, heading, reason } } };
  });
}

/** The one column of companies beside that of the clients; −1 where there is none. */
function companyOf({ cells, headingRow, columns }: Reading): number {
  const { client } = columns;
  if (!client || company.test(foldHeading(client.heading))) return -1;
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const found = (cells[headingRow] ?? []).flatMap((cell, column) =>
    typeof cell === 'string' && !taken.has(column) && company.test(foldHeading(cell)) ? [column] : [],
  );
  return found.length === 1 ? (found[0] as number) : -1;
}

/** Whether names without a digit or an @ stand beside more than one company each. */
function areShared(readings: readonly Reading[]): boolean {
  const beside = new Map<string, string>();
  const shared = new Set<string>();
  for (const reading of readings) {
    const [names, companies] = [reading.columns.client?.index as number, companyOf(reading)];
    const end = Math.min(reading.cells.length, reading.headingRow + 1 + mostRows);
    for (let row = reading.headingRow + 1; row < end && shared.size < fewest; row += 1) {
      const name = reading.cells[row]?.[names] ?? '';
      const firm: Cell = reading.cells[row]?.[companies] ?? '';
      if (typeof name !== 'string' || isBlank(name) || isBlank(firm) || /[\d@]/.test(name)) continue;
      const [own, other] = [foldText(name), foldText(String(firm))];
      const before = beside.get(own);
      if (before === undefined) beside.set(own, other);
      else if (before !== other) shared.add(own);
    }
  }
  return shared.size >= fewest;
}
