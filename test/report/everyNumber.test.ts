import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf, numberOf } from '../../src/report/meaningText.ts';
import { titleOf } from '../../src/report/meaningTitle.ts';
import { reportPlan } from '../../src/report/reportPlan.ts';
import type { SheetPlan } from '../../src/report/sheetPlan.ts';
import { sampleTabs } from '../../src/sample/sampleTabs.ts';
import type { Meaning } from '../../src/summary/behind/meaning.ts';
import { rowsBehind } from '../../src/summary/behind/rowsBehind.ts';
import { reportSource } from '../../src/summary/summarise.ts';
import { type Built, summaryOf } from '../../src/summary/summaryOf.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

const asOf = dayOf(2026, 11, 20);
const settings = settingsOf([]);

type Shown = { readonly place: string; readonly value: string | number; readonly meaning: Meaning | undefined };

/** Every number of a sheet with what it says it is. */
function numbersOf({ name, rows, meanings }: SheetPlan): Shown[] {
  const known = new Map(meanings.map(({ row, column, meaning }) => [`${row} ${column}`, meaning]));
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column): Shown[] =>
      typeof value === 'number'
        ? [{ place: `${name} ${cells[0]} ${row}:${column}`, value, meaning: known.get(`${row} ${column}`) }]
        : [],
    ),
  );
}

/** A number that follows from another; of all others the rows add up to what is shown. */
const isMade = ({ meaning }: Shown): boolean => meaning?.of === 'made';

describe('every number of the sample team’s report', () => {
  let built: Built;
  let shown: Shown[];
  const sumsOf = (meaning: Meaning) => {
    const { counted } = built;
    const { source } = reportSource(counted, { settings: settings.values, asOf, language: 'en', shown: null });
    return rowsBehind(meaning, { counted, source, settings, shown: null });
  };

  beforeAll(() => {
    const sheets = sampleTabs({ size: 'small', asOf, language: 'en' }).map(({ name, cells }) => ({
      sheet: name,
      cells,
    }));
    const options = { settings, zone: utc, timeZone: 'Etc/UTC', locale: 'en_US', language: 'en', asOf } as const;
    built = summaryOf(sheets, options);
    shown = reportPlan(built.summary, settings.values).sheets.flatMap(numbersOf);
  });

  it('says which number it is', () => {
    expect(shown.length).toBeGreaterThan(800);
    expect(shown.filter(({ meaning }) => !meaning).map(({ place }) => place)).toEqual([]);
  });

  it('is what the rows behind it add up to', () => {
    const wrong = shown
      .filter((one) => one.meaning && !isMade(one))
      .flatMap(({ place, value, meaning }) => {
        const { numerator, denominator } = sumsOf(meaning as Meaning);
        const sum = numberOf(factsOf(meaning as Meaning), numerator, denominator);
        const isSame = sum !== null && Math.abs(sum - (value as number)) <= 1e-9 * Math.max(1, Math.abs(sum));
        return isSame ? [] : [{ place, value, sum, meaning: JSON.stringify(meaning) }];
      });
    expect(wrong).toEqual([]);
  });

  it('follows from one whose rows are listed where it has none of its own', () => {
    const made = new Map(shown.filter(isMade).map((one) => [JSON.stringify(one.meaning), one]));
    expect(made.size).toBeGreaterThan(30);
    const empty = [...made.values()].filter(({ meaning }) => sumsOf(meaning as Meaning).tabs.length === 0);
    // Nothing is made of no rows but nothing.
    expect(empty.filter(({ value }) => value !== 0).map(({ place, meaning }) => [place, meaning])).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = new Set(shown.map(({ meaning }) => titleOf(meaning as Meaning, built.summary)));
    expect([...titles].filter((title) => title.includes('undefined') || title.includes(' · ·'))).toEqual([]);
    expect(titles.size).toBeGreaterThan(500);
  });
});
