import { describe, expect, it } from 'vitest';
import type { FormulaArgument, Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import { emptySheet, emptyWorkbook } from '../../workbench/workbook.ts';

const day = (number: number) => ({ date: number });
const calls: FormulaArgument = [
  ['Date', 'Rep', 'Outcome'],
  [day(45_700.4), 'Ana', 'Connected'],
  [day(45_701.5), 'Ana', 'No answer'],
  [day(45_800.6), 'Ben', 'Left voicemail'],
  [day(45_801.7), 'Ben', 'Connected'],
];
const timedCalls: FormulaArgument = [
  ['Date', 'Rep', 'Outcome', 'Talk time'],
  [day(45_700.4), 'Ana', 'Connected', day(216 / 86_400)],
  [day(45_701.4), 'Ben', 'Connected', day(345 / 86_400)],
];

function host(): Host {
  const workbook = emptyWorkbook('Team', { timeZone: 'America/New_York' });
  const settings = emptySheet(1, 'KPI Settings');
  settings.rows = [
    ['Setting', 'Value'],
    ['Calls outcome: Left voicemail', 'connected'],
  ];
  workbook.sheets.push(settings);
  return installedIn(workbook);
}

describe('a cell that is given its range', () => {
  it('asks Google for three things: time zone, locale and settings', () => {
    const own = host();
    expect(own.callCustomFunction('CALL_CONNECT_RATIO', [calls])).toBe(0.75);
    const { dates, properties, reads, calls: all } = own.stats();
    // Time zone and locale come with the spreadsheet, in one read.
    expect([reads, dates, properties]).toEqual([2, 0, 0]);
    // getActive, two getters, and three calls that make the read of the settings.
    expect(all).toBe(6);
  });

  it('makes as many calls for days over many years', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [day(40_000 + i * 20), 'Ana', 'Connected']);
    const own = host();
    own.callCustomFunction('CALL_CONNECT_RATIO', [[(calls as unknown[][])[0], ...rows] as FormulaArgument]);
    expect(own.stats().calls).toBe(6);
  });

  it.each([
    ['a mode that forbids it', 'You do not have permission to call the service'],
    ['a mode that forbids it, in Russian', 'У вас нет разрешения на вызов этой службы'],
    ['a service that is out', 'Service Spreadsheets timed out'],
  ])('outlasts the refusal of any one call: %s', (_, message) => {
    const own = host();
    for (let at = 1; at <= 6; at += 1) {
      own.failNext({ at, when: 'before', repeat: 'forever', message });
      const answer = own.callCustomFunction('CALL_CONNECT_RATIO', [calls, '', '2025 Q1']);
      own.failNext(null);
      // The days of the second quarter are none of the first, whatever the zone; the settings may be unknown.
      expect([at, answer]).toEqual([at, 0.5]);
    }
  });

  it('gives a duration as it is or not at all where the zone or its epoch is refused', () => {
    const own = host();
    const answers = [1, 2, 3, 4, 5, 6, 7].map((at) => {
      own.failNext({ at, when: 'before', repeat: 'once', message: 'You do not have permission to call parseDate' });
      return own.callCustomFunction('AVERAGE_CONVERSATION_MINUTES', [timedCalls]);
    });
    // Without the zone nobody knows from when they count; without the epoch the zone tells.
    expect(answers).toEqual(['', 4.675, '', 4.675, 4.675, 4.675, 4.675]);
  });
});

describe('a cell without a range', () => {
  /** A log of so many rows, of which only the first are ever read. */
  function longLog(rows: number, locale: string): Host {
    const workbook = emptyWorkbook('Team', { timeZone: 'America/New_York', locale });
    const sheet = emptySheet(1, 'Calls');
    const filler = Array.from({ length: 20 }, (_, i) => `Zq ${i + 1}`);
    const [reached, missed] = ['Connected', 'No answer'].map((outcome) => {
      return [45_700.4, 'Ana', outcome, 'Outbound', 90, ...filler.map(() => 'x')];
    }) as [(string | number)[], (string | number)[]];
    const headings = ['Date', 'Rep', 'Outcome', 'Direction', 'Duration (s)', ...filler];
    sheet.rows = [headings, ...Array.from({ length: rows }, (_, i) => (i % 2 === 0 ? reached : missed))];
    [sheet.rowCount, sheet.columnCount] = [rows + 1, headings.length];
    sheet.columnStyles[0] = { numberFormat: 'yyyy-mm-dd hh:mm' };
    workbook.sheets.push(sheet);
    return installedIn(workbook);
  }

  it.each([
    [
      'en_US',
      'Calls: without a range this formula has to read 1,500,005 cells, and Google stops it after 30 seconds, at about 1,200,000. Give it a range with fewer rows, build the KPI summary, or count in BigQuery.',
    ],
    ['ru_RU', /^Calls: без диапазона формуле нужно прочитать ячеек: 1\s500\s005, а Google останавливает/],
  ])('says at once that it could not end in its time, in the language of %s', (locale, sentence) => {
    const own = longLog(300_000, locale);
    expect(own.callCustomFunction('CALL_CONNECT_RATIO', [])).toEqual({ error: expect.stringMatching(sentence) });
    expect(own.stats().cellsRead).toBeLessThan(5000);
  });

  it('reads what it can in its time', () => {
    expect(longLog(5000, 'en_US').callCustomFunction('CALL_CONNECT_RATIO', [])).toBe(0.5);
  });
});
