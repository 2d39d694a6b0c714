import { signatures } from '../../src/formulas/signatures.ts';
import { kpis } from '../../src/kpis/all.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { FormulaAnswer, Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook } from '../../workbench/workbook.ts';
import { sheetOf, wholeSheet } from '../wholeSheet.ts';

export type Tabs = Readonly<Record<string, readonly (readonly CellValue[])[]>>;
type Of = { readonly rep?: string; readonly period?: string };

/** What a manager and a program get of these tabs from the built add-on: the two sheets, the JSON and the functions. */
export type Output = {
  readonly host: Host;
  readonly summary: Summary;
  /** A KPI in the JSON, in a cell, and on a sheet beside its label or the rep's name, which have to agree. */
  readonly everywhere: (name: string, of?: Of) => number | null;
  readonly formula: (name: string, ...after: string[]) => FormulaAnswer;
  readonly row: (sheet: string, label: string | RegExp) => readonly CellValue[];
  readonly texts: (sheet: string) => readonly string[];
};

export function outputOf(tabs: Tabs, asOf: string, settings: readonly CellValue[][] = []): Output {
  const named = Object.entries(tabs);
  const all = settings.length > 0 ? [...named, ['KPI Settings', settings] as const] : named;
  const sheets = all.map(([name, rows], id) => {
    const empty = emptySheet(id + 1, name);
    return { ...empty, rows: rows.map((row) => [...row]), rowCount: Math.max(empty.rowCount, rows.length) };
  });
  const host = installedIn({ ...emptyWorkbook('Team', { timeZone: 'Europe/Paris', locale: 'en_US' }), sheets });
  host.setNow(`${asOf}T12:00:00Z`);
  const summary = host.run('buildSummary', { asOf, everything: true }) as Summary;
  const rowsOf = (name: string) => host.workbook().sheets.find((sheet) => sheet.name === name)?.rows ?? [];

  const formula = (name: string, ...after: string[]): FormulaAnswer => {
    const { parameters } = signatures().find((one) => one.name === name) ?? { parameters: [] };
    const tabs = parameters.filter(({ type }) => type.startsWith('Array'));
    const ranges = tabs.map((parameter) => wholeSheet(host, sheetOf[parameter.name] ?? '') ?? '');
    return host.callCustomFunction(name, [...ranges, ...after]);
  };

  const row = (sheet: string, label: string | RegExp): readonly CellValue[] => {
    const isIt = (cell: CellValue | undefined) =>
      typeof label === 'string' ? cell === label : label.test(String(cell ?? ''));
    const found = rowsOf(sheet).find(([first]) => isIt(first));
    if (!found) throw new Error(`No row of “${sheet}” begins with ${label}.`);
    return found;
  };

  const isNow = (period: string): boolean => period === summary.period?.label;

  const everywhere = (name: string, { rep, period }: Of = {}): number | null => {
    const label = kpis.find((kpi) => kpi.name === name)?.label.en ?? name;
    const told = summary.kpis.find(
      (kpi) => kpi.name === name && kpi.rep === (rep ?? null) && kpi.period === (period ?? null),
    );
    if (!told) throw new Error(`The JSON has no ${name} of ${rep ?? 'the team'} in ${period ?? 'all time'}.`);
    const inCell = formula(name, rep ?? '', period ?? '');
    if (inCell !== (told.value ?? ''))
      throw new Error(`${name}: ${JSON.stringify(inCell)} in a cell, ${told.value} in the JSON.`);
    const shown = rowsOf('KPI Details').filter(([first]) => (rep ? [rep] : [label, 'Team']).includes(String(first)));
    // What a rep has of all time is in no table of the sheets, nor is all of a period before of which only some days compare.
    const isShown = period === undefined ? rep === undefined || summary.periods.length === 1 : isNow(period);
    if (isShown && told.value !== null && !shown.some((cells) => cells.includes(told.value as number)))
      throw new Error(`${name} of ${rep ?? 'the team'}, ${told.value}, stands in no row of “${rep ?? label}”.`);
    return told.value;
  };

  const texts = (sheet: string) => rowsOf(sheet).flatMap((cells) => cells.map(String).filter((text) => text !== ''));
  return { host, summary, everywhere, formula, row, texts };
}

/** So many copies of a row, each made from its number. */
export const times = (count: number, make: (index: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A day of a month as it is typed: `2026-10-05`. */
export const dayIn = (month: string, day: number): string => `${month}-${String(1 + (day % 28)).padStart(2, '0')}`;
