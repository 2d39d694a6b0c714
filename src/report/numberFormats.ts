import type { Unit } from '../vocabulary/kpi.ts';
import type { Language } from '../vocabulary/words.ts';
import { moneyText, numberText } from '../words/number.ts';
import { reportWords } from '../words/report.ts';
import { columnWidths, type Format } from './block.ts';
import { pixelsOf } from './textLines.ts';

/** Number formats of one report: numbers stay numbers, and the spreadsheet's locale sets their separators. */
export type NumberFormats = {
  readonly count: string;
  readonly share: string;
  readonly money: Format;
  readonly of: (unit: Unit) => Format;
  /** A difference of two shares, in points: the value is the difference × 100. */
  readonly points: string;
  /** The same for one that would be shown as 0.0. */
  readonly finePoints: string;
  /** A relative difference. */
  readonly change: string;
};

const million = 1_000_000;

/** @param largest the largest amount of the report */
export function numberFormats(currency: string, largest: number, language: Language): NumberFormats {
  const { pointsUnit, unchanged } = reportWords[language];
  const money = moneyFormat(currency, largest, language);
  const inPoints = (digits: string): string =>
    `"▲ "${digits}" ${pointsUnit}";"▼ "${digits}" ${pointsUnit}";"${unchanged}"`;
  const units: Readonly<Record<Unit, Format>> = {
    percent: '0.0%',
    count: '#,##0',
    ratio: '#,##0.0',
    minutes: '#,##0.0',
    money,
  };
  return {
    count: '#,##0',
    share: '0.0%',
    money,
    of: (unit) => units[unit],
    points: inPoints('0.0'),
    finePoints: inPoints('0.00'),
    change: `"▲ "0.0%;"▼ "0.0%;"${unchanged}"`,
  };
}

const narrowest = Math.min(...columnWidths);
/** In pixels: what bold needs more, and a gap that keeps "5" and "3 654 000" beside it two numbers. */
const room = 14;

/**
 * Cents only in a report of small amounts; an amount too long for the narrowest column a little smaller, and from ten
 * millions on in millions, which three digits still tell apart.
 */
function moneyFormat(currency: string, largest: number, language: Language): Format {
  const { millionsUnit, isSignFirst } = reportWords[language];
  const sign = currency.replace(/["\\\s]/g, '').slice(0, 4);
  const isBefore = isSignFirst && sign.length === 1;
  const signed = (digits: string, unit = ''): string => {
    const behind = [unit, isBefore ? '' : sign].filter((part) => part !== '').map((part) => `\u00a0${part}`);
    return `${isBefore ? `"${sign}"` : ''}${digits}${behind.length > 0 ? `"${behind.join('')}"` : ''}`;
  };
  const plain = signed(largest < 1000 ? '#,##0.00' : '#,##0');
  const short = signed('#,##0.0,,', millionsUnit);
  const isLong = (value: number): boolean =>
    Math.abs(value) >= 10 * million && sizeOf(moneyText(value, sign, language)) < 10;
  return (value) => {
    // A chart takes the format of a column from its first cell, be it blank.
    if (value === null) return { format: isLong(largest) ? short : plain };
    const size = sizeOf(moneyText(value, sign, language));
    if (!isLong(value)) return { format: plain, ...sized(size) };
    return { format: short, ...sized(sizeOf(`${numberText(value / million, language, 1)} ${millionsUnit} ${sign}`)) };
  };
}

/** In points: what lets a text stand in the narrowest column. */
function sizeOf(text: string): number {
  return [10, 9].find((points) => pixelsOf(text, points) <= narrowest - room) ?? 8;
}

const sized = (size: number) => (size === 10 ? {} : { size });
