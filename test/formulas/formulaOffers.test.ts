import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import {
  argumentSeparator,
  formulaOffers,
  groupOfRanges,
  groupOfTables,
  type OfferedSheet,
} from '../../src/formulas/formulaOffers.ts';
import { signatures } from '../../src/formulas/signatures.ts';
import { formulaText } from '../../src/sidebar/formulaText.ts';
import type { FoundTabs } from '../../src/sidebar/server.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { Language } from '../../src/vocabulary/words.ts';
import { formulaHelperWords } from '../../src/words/formulaHelper.ts';
import { valueText } from '../../src/words/number.ts';
import { computeFormulas } from '../../workbench/host/formulas.ts';
import { createHost } from '../../workbench/host/host.ts';
import { emptySheet, emptyWorkbook } from '../../workbench/workbook.ts';

const asOf = '2026-11-21';

const textsOf = (sheets: readonly OfferedSheet[], name: string) =>
  formulaOffers(sheets, 'en')
    .find((offer) => offer.name === name)
    ?.ranges.map((range) => range?.text ?? null);

describe('the functions that are offered', () => {
  const calls: OfferedSheet = { tab: 'calls', sheet: 'Calls', columns: 8 };

  it('are those that the sheets have ranges for', () => {
    const names = formulaOffers([calls], 'en').map(({ name }) => name);
    expect(names).toContain('CALL_CONNECT_RATIO');
    expect(names).not.toContain('WIN_RATE');
    expect(formulaOffers([], 'en')).toEqual([]);
  });

  it('leave the place of a linked tab open that there is none of', () => {
    const leads: OfferedSheet = { tab: 'leads', sheet: 'Leads', columns: 3 };
    expect(textsOf([leads], 'LEAD_OPPORTUNITY_RATIO')).toEqual(['Leads!A:C', null]);
    const deals: OfferedSheet = { tab: 'deals', sheet: 'Deals', columns: 30 };
    expect(textsOf([leads, deals], 'LEAD_OPPORTUNITY_RATIO')).toEqual(['Leads!A:C', 'Deals!A:AD']);
  });

  it.each([
    ['Calls 2025', "'Calls 2025'!A:H"],
    ['Звонки', "'Звонки'!A:H"],
    ["Ann's", "'Ann''s'!A:H"],
    ['Q1', "'Q1'!A:H"],
    ['R1C1', "'R1C1'!A:H"],
    ['2025', "'2025'!A:H"],
    ['Calls_2025', 'Calls_2025!A:H'],
  ])('quote the sheet %s where it has to be', (sheet, text) => {
    expect(textsOf([{ ...calls, sheet }], 'CALL_CONNECT_RATIO')).toEqual([text]);
  });

  it('are the tables too, made of whatever of their tabs there is', () => {
    const named = (sheets: readonly OfferedSheet[]) =>
      formulaOffers(sheets, 'en')
        .filter(({ group }) => group === groupOfTables)
        .map(({ name }) => name);
    expect(named([calls])).toEqual(['KPI_TABLE', 'COACHING_TABLE']);
    const deals: OfferedSheet = { tab: 'deals', sheet: 'Deals', columns: 3 };
    const targets: OfferedSheet = { tab: 'targets', sheet: 'Targets', columns: 4 };
    expect(named([calls, deals, targets])).toEqual([
      'KPI_TABLE',
      'STAGE_LEAKS',
      'GROWTH_TABLE',
      'COACHING_TABLE',
      'PACE',
    ]);
    expect(textsOf([calls, deals], 'STAGE_LEAKS')).toEqual(['Deals!A:C', null]);
  });

  it('are the likely ranges of shares too, and of nothing else', () => {
    const ranges = formulaOffers([calls, { tab: 'deals', sheet: 'Deals', columns: 3 }], 'en').filter(({ of }) => of);
    expect(new Set(ranges.map(({ name }) => name))).toEqual(new Set(['KPI_RANGE']));
    const named = ranges.map(({ of }) => of);
    expect(named).toEqual(expect.arrayContaining(['CALL_CONNECT_RATIO', 'WIN_RATE']));
    for (const none of ['CALLS_MADE', 'WON_AMOUNT', 'AVERAGE_CONVERSATION_MINUTES', 'QUARTERLY_GROWTH'])
      expect(named).not.toContain(none);
  });

  it('read a mixed sheet or a daily tally where the tab itself is not there', () => {
    const mixed: OfferedSheet = { tab: 'activities', sheet: 'Activities', columns: 5 };
    const daily: OfferedSheet = { tab: 'dailyActivity', sheet: 'Daily', columns: 9 };
    expect(textsOf([mixed, daily], 'CALL_CONNECT_RATIO')).toEqual(['Activities!A:E']);
    expect(textsOf([mixed, daily], 'WIN_RATE')).toEqual(['Daily!A:I']);
  });
});

it.each([
  ['en_US', ','],
  ['en_GB', ','],
  ['ja_JP', ','],
  ['es_MX', ','],
  ['de_DE', ';'],
  ['ru_RU', ';'],
  ['pt_BR', ';'],
  ['es_ES', ';'],
  ['en_ZA', ';'],
  ['', ';'],
])('arguments in %s are parted by %s', (locale, separator) => {
  expect(argumentSeparator(locale)).toBe(separator);
});

describe('every offered formula, typed into a cell', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundleAddOn();
  });

  it.each(['en_US', 'ru_RU'])('gives what the report says, in a spreadsheet of %s', async (locale) => {
    const workbook = emptyWorkbook('Sample', { locale, timeZone: 'Etc/UTC' });
    const userLocale = locale.slice(0, 2);
    const host = createHost({ code, manifest: {}, workbook, userLocale, now: `${asOf}T12:00:00Z` });
    host.run('addSampleTabs', 'small', asOf);
    const { formulas: offered, separator } = host.run('findTabs') as FoundTabs;
    // Tables and ranges would fill the cells of one another.
    const formulas = offered.filter(({ group }) => group < groupOfTables);
    const summary = host.run('buildSummary', { everything: true }) as Summary;
    const [rep = ''] = summary.reps;
    const period = '2026 Q3';
    const book = host.workbook();
    const sheet = emptySheet(99, 'Tracker');
    formulas.forEach((offer, row) => {
      sheet.formulas[`${row},0`] = formulaText(offer, { rep: { text: '' }, period: { text: period }, separator });
      sheet.formulas[`${row},1`] = formulaText(offer, { rep: { text: rep }, period: { text: '' }, separator });
    });
    book.sheets.push(sheet);
    const { rows } = (await computeFormulas(book, host)).sheets.at(-1)!;
    const told = (name: string, who: string | null, when: string | null) => {
      const kpi = summary.kpis.find((one) => one.name === name && one.rep === who && one.period === when);
      if (kpi?.blankFor) return '#ERROR!';
      return kpi?.value ?? (kpi?.note === 'new' ? 'new' : '');
    };
    expect(formulas.length).toBe(
      signatures().filter(({ name }) => summary.kpis.some((kpi) => kpi.name === name)).length,
    );
    expect(rows.map((row) => [row[0] ?? '', row[1] ?? ''])).toEqual(
      formulas.map(({ name }) => [told(name, null, period), told(name, rep, null)]),
    );
    const words = formulaHelperWords[userLocale as Language];
    const previewOf = ({ name, ranges }: (typeof formulas)[0]) => {
      try {
        const answer = host.run('previewFormula', { name, ranges, rep: { text: rep }, period: { text: '' } });
        return (answer as { text: string }).text;
      } catch {
        return '#ERROR!';
      }
    };
    const shown = ({ name, unit }: (typeof formulas)[0]) => {
      const value = told(name, rep, null);
      if (typeof value === 'number') return words.shows(valueText(value, unit, '', userLocale as Language));
      return value === '#ERROR!' ? value : words.shows(value === '' ? words.blank : value);
    };
    expect(formulas.map(previewOf)).toEqual(formulas.map(shown));
    const nowhere = { name: formulas[0]!.name, ranges: formulas[0]!.ranges, rep: { cell: 'Nowhere!B1' } };
    expect(() => host.run('previewFormula', { ...nowhere, period: { text: '' } })).toThrow(
      words.refused.noSheet('Nowhere'),
    );
  });

  it('gives a table where it is one, whose size is shown before', () => {
    const workbook = emptyWorkbook('Sample', { locale: 'en_US', timeZone: 'Etc/UTC' });
    const host = createHost({ code, manifest: {}, workbook, userLocale: 'en', now: `${asOf}T12:00:00Z` });
    host.run('addSampleTabs', 'small', asOf);
    const tables = (host.run('findTabs') as FoundTabs).formulas.filter(({ group }) => group === groupOfTables);
    expect(tables.map(({ name }) => name)).toEqual([
      'KPI_TABLE',
      'STAGE_LEAKS',
      'GROWTH_TABLE',
      'COACHING_TABLE',
      'PACE',
    ]);
    const nothing = { rep: { text: '' }, period: { text: '' } };
    const ranges = (host.run('findTabs') as FoundTabs).formulas.filter(({ group }) => group === groupOfRanges);
    expect(ranges.length).toBeGreaterThan(10);
    const ofRanges = ranges.map(
      ({ name, of, ranges: own }) =>
        host.run('previewFormula', { name, of, ranges: own, ...nothing }) as { text: string },
    );
    expect(
      ofRanges.filter(({ text }) => !/^It fills 1 × 2 cells, the first with (a blank|[\d.]+%)/.test(text)),
    ).toEqual([]);
    const shown = tables.map(
      ({ name, ranges }) => host.run('previewFormula', { name, ranges, ...nothing }) as { text: string },
    );
    expect(shown.filter(({ text }) => !/\d+.*\d+/.test(text))).toEqual([]);
  });
});
