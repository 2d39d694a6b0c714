import { kpis } from '../kpis/all.ts';
import { columnLetter } from '../values/columnLetter.ts';
import type { Unit } from '../vocabulary/kpi.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { tableOffers } from '../words/tableOffers.ts';
import { hasRange, linkedTabsOf, rangeFunction, tables, tabsOf } from './signatures.ts';

/** A sheet that was understood, and how many columns it has. */
export type OfferedSheet = { readonly tab: TabName; readonly sheet: string; readonly columns: number };

/** A function that the sheets have the ranges for. */
export type FormulaOffer = {
  readonly name: string;
  /** The KPI whose name is the first argument; only of the function that gives ranges. */
  readonly of?: string;
  readonly label: string;
  readonly description: string;
  readonly group: number;
  readonly unit: Unit;
  /** In the function's order; null leaves the place of a tab empty that there is none of. */
  readonly ranges: readonly (OfferedRange | null)[];
};

export type OfferedRange = { readonly sheet: string; readonly columns: number; readonly text: string };

/** A mixed sheet stands for the tabs it is shared out to, a daily tally for every one. */
const standIns: readonly { readonly tab: TabName; readonly for: readonly TabName[] | null }[] = [
  { tab: 'activities', for: ['calls', 'emails', 'meetings'] },
  { tab: 'dailyActivity', for: null },
];

/** The functions that can be written on these sheets, with their ranges: KPIs in the order of the report, then tables. */
export function formulaOffers(sheets: readonly OfferedSheet[], language: Language): FormulaOffer[] {
  const ofKpis = kpiOffers(sheets, language);
  return [...ofKpis, ...tableFunctions(sheets, language), ...rangeOffers(ofKpis, language)];
}

/** Behind the six KPIs. */
export const groupOfTables = 7;
/** Behind these, where the shares of before stand once more. */
export const groupOfRanges = 8;

/** From where to where each share likely lies. */
function rangeOffers(ofKpis: readonly FormulaOffer[], language: Language): FormulaOffer[] {
  const shares: readonly string[] = kpis.filter(hasRange).map(({ name }) => name);
  return ofKpis
    .filter(({ name }) => shares.includes(name))
    .map((offer) => ({
      ...offer,
      name: rangeFunction.name,
      of: offer.name,
      description: tableOffers[rangeFunction.name].description[language],
      group: groupOfRanges,
    }));
}

/** A table is made of whatever of its tabs there is; some tell nothing without one of them. */
function tableFunctions(sheets: readonly OfferedSheet[], language: Language): FormulaOffer[] {
  return tables.flatMap(({ name, tabs }): FormulaOffer[] => {
    const ranges = tabs.map((tab) => rangeOf(tab, sheets));
    const needed = name === 'STAGE_LEAKS' ? 'deals' : name === 'PACE' ? 'targets' : null;
    const hasNeeded = needed === null || ranges[(tabs as readonly TabName[]).indexOf(needed)] !== null;
    if (!hasNeeded || ranges.every((range) => range === null)) return [];
    const { label, description } = tableOffers[name];
    const offer = { name, label: label[language], description: description[language] };
    return [{ ...offer, group: groupOfTables, unit: 'count', ranges }];
  });
}

function kpiOffers(sheets: readonly OfferedSheet[], language: Language): FormulaOffer[] {
  return kpis.flatMap((kpi): FormulaOffer[] => {
    const own = tabsOf(kpi).map((tab) => rangeOf(tab, sheets));
    if (own.includes(null)) return [];
    const linked = linkedTabsOf(kpi).map((tab) => exactRange(tab, sheets));
    return [
      {
        name: kpi.name,
        label: kpi.label[language],
        description: kpi.description[language],
        group: kpi.group,
        unit: kpi.unit,
        ranges: [...own, ...linked],
      },
    ];
  });
}

function rangeOf(tab: TabName, sheets: readonly OfferedSheet[]): OfferedRange | null {
  const exact = exactRange(tab, sheets);
  if (exact || tab === 'targets') return exact;
  const standIn = standIns.find((one) => (one.for?.includes(tab) ?? true) && exactRange(one.tab, sheets));
  return standIn ? exactRange(standIn.tab, sheets) : null;
}

/** Whole columns, so that new rows count. One sheet of several would be a part of the truth: it is not offered. */
function exactRange(tab: TabName, sheets: readonly OfferedSheet[]): OfferedRange | null {
  const [found, another] = sheets.filter((one) => one.tab === tab);
  if (!found || found.columns === 0 || (another && tab !== 'dailyActivity')) return null;
  const { sheet, columns } = found;
  return { sheet, columns, text: `${quoted(sheet)}!A:${columnLetter(columns - 1)}` };
}

/** A name that is more than a Latin word, or that might be a cell, stands in quotes. */
function quoted(sheet: string): string {
  const isPlain = /^[A-Za-z_]\w*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(sheet);
  return isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** Where numbers are written with a decimal point, as in English: there commas part the arguments. */
const decimalPoints =
  /^(en|ja|zh|ko|th|he|iw|hi|bn|ta|te|ml|mr|gu|kn|pa|fil|tl|my|cy|ga|es_(MX|US|DO|GT|HN|NI|PA|PR|SV))(_|$)/;

/** What parts the arguments of a formula in a spreadsheet of this locale. Where it is not known, `;` is taken by all. */
export function argumentSeparator(locale: string): ',' | ';' {
  return decimalPoints.test(locale) && !/^en_ZA/.test(locale) ? ',' : ';';
}
