import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import { reportWords } from '../words/report.ts';

/** Number formats of one report: numbers stay numbers, and the spreadsheet's locale sets their separators. */
export type NumberFormats = {
  readonly count: string;
  readonly share: string;
  readonly money: string;
  readonly of: (unit: Unit) => string;
  /** A difference of two shares, in points: the value is the difference × 100. */
  readonly points: string;
  /** A relative difference. */
  readonly change: string;
};

const million = 1_000_000;

/** @param largest the largest amount that a column has to hold */
export function numberFormats(currency: string, largest: number, language: Language): NumberFormats {
  const { pointsUnit, unchanged } = reportWords[language];
  const money = moneyFormat(currency, largest, language);
  const units: Readonly<Record<Unit, string>> = {
    percent: '0.0%',
    count: '#,##0',
    ratio: '#,##0.0',
    minutes: '#,##0.0',
    money,
  };
  return {
    count: units.count,
    share: units.percent,
    money,
    of: (unit) => units[unit],
    points: `"▲ "0.0" ${pointsUnit}";"▼ "0.0" ${pointsUnit}";"${unchanged}"`,
    change: `"▲ "0.0%;"▼ "0.0%;"${unchanged}"`,
  };
}

/** Cents below a thousand; above a hundred millions, millions: a column is ten digits wide. */
function moneyFormat(currency: string, largest: number, language: Language): string {
  const { millionsUnit } = reportWords[language];
  const sign = currency.replace(/["\\\s]/g, '').slice(0, 4);
  const digits = largest >= 100 * million ? `#,##0.0,,"\u00a0${millionsUnit}"` : largest < 1000 ? '#,##0.00' : '#,##0';
  if (sign === '') return digits;
  return language === 'en' && sign.length === 1 ? `"${sign}"${digits}` : `${digits}"\u00a0${sign}"`;
}
