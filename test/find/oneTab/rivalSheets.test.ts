import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../../kpis/ask.ts';

const dialler = (from: number, to: number): Cell[][] => [
  ['Call ID', 'Call time', 'Agent', 'Disposition', 'Talk time'],
  ...Array.from({ length: to - from }, (_, i): Cell[] => [
    `c-${from + i}`,
    `2025-02-${10 + ((from + i) % 18)} 10:0${(from + i) % 10}`,
    ['Ann Lee', 'Bo Dahl'][(from + i) % 2] as string,
    'Connected',
    90,
  ]),
];

/** The same team's calls as a CRM lists them: other ids, other headings, and nobody knows whether they are the same calls. */
const crm = (count: number): Cell[][] => [
  ['Activity ID', 'Date', 'Rep', 'Call outcome', 'Company'],
  ...Array.from({ length: count }, (_, i): Cell[] => [
    `a-${i}`,
    `2025-02-${10 + (i % 18)}`,
    ['Ann Lee', 'Bo Dahl'][i % 2] as string,
    ['No answer', 'Connected'][i % 2] as string,
    `Company ${i}`,
  ]),
];

function found(sheets: Readonly<Record<string, Cell[][]>>, ...lines: [string, string][]) {
  const all = Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells }));
  const { readings, others, questions } = findTabs(all, settingsOf(lines));
  return {
    read: readings.map(({ tab, sheet }) => `${tab} ${sheet}`),
    others: others.map(({ sheet, reason }) => `${sheet}: ${reason.en}`),
    asked: questions.map(({ setting, choices, assumed }) => [setting, choices, assumed]),
    texts: questions.map(({ text }) => text),
  };
}

describe('two sheets that may each be the calls', () => {
  const both = { Dialler: dialler(0, 40), 'CRM calls': crm(40) };

  it('are both in no number where each has a fifth of its own, by their ids or by whom and when', () => {
    const renamed = (cells: Cell[][]): Cell[][] =>
      cells.map((row, i) => (i === 0 ? ['Call ID', 'Date', 'Rep', 'Call outcome', 'Duration'] : row));
    expect(found({ Dialler: dialler(0, 40), 'CRM calls': renamed(dialler(15, 55)) }).read).toEqual([]);
    expect(found({ Dialler: dialler(0, 40), 'CRM calls': renamed(dialler(0, 42)) }).read).toHaveLength(1);
  });

  it('and hold other rows are both in no number until somebody says which of them counts', () => {
    const { read, asked, others, texts } = found(both);
    expect(read).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe('Calls tab');
    expect(new Set(asked[0]?.[1])).toEqual(
      new Set(['Dialler', 'CRM calls', expect.stringMatching(/^(Dialler; CRM calls|CRM calls; Dialler)$/), 'none']),
    );
    expect(asked[0]?.[2]).toBe('none');
    expect(texts[0]?.en).toMatch(/Until you say, none of them is counted\.$/);
    expect(texts[0]?.ru).toMatch(/Пока не скажете, ни один не учтён\.$/);
    expect(others.sort()).toEqual([
      'CRM calls: It may be the tab Calls, and so may "Dialler". Say in the sidebar which one counts.',
      'Dialler: It may be the tab Calls, and so may "CRM calls". Say in the sidebar which one counts.',
    ]);
  });

  it.each([
    ['Dialler', ['calls Dialler']],
    ['CRM calls', ['calls CRM calls']],
    ['Dialler; CRM calls', ['calls Dialler', 'calls CRM calls']],
  ])('are read as it was said: %s', (answer, read) => {
    expect(found(both, ['Calls tab', answer])).toMatchObject({ read, asked: [] });
  });

  it('keep their tab out only: deals beside them are read', () => {
    const deals: Cell[][] = [
      ['Deal ID', 'Create date', 'Deal owner', 'Deal stage', 'Amount'],
      ...Array.from({ length: 8 }, (_, i): Cell[] => [`d-${i}`, '2025-02-10', 'Ann Lee', 'Closed Won', 100]),
    ];
    expect(found({ ...both, Deals: deals }).read).toEqual(['deals Deals']);
  });

  it('keep the calls of a sheet of activities out as well', () => {
    const activities: Cell[][] = [
      ['Date', 'Rep', 'Activity type'],
      ...Array.from({ length: 8 }, (_, i): Cell[] => ['2025-02-10', 'Ann Lee', ['Call', 'Email'][i % 2] as string]),
    ];
    const sumOf = (sheets: Readonly<Record<string, Cell[][]>>, measure: string): number | null => {
      const settings = settingsOf([]);
      const cells = Object.entries(sheets).map(([sheet, own]) => ({ sheet, cells: own }));
      const options = { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 12, 31) };
      const { tally } = tallyOf(findTabs(cells, settings).readings, options);
      const { count, width, values } = tally.slots;
      const place = tally.measures.indexOf(measure);
      if (place < 0) return null;
      return Array.from({ length: count }, (_, slot) => values[slot * width + place] as number).reduce(
        (a, b) => a + b,
        0,
      );
    };
    expect(sumOf({ Activities: activities }, 'callsMade')).toBe(4);
    expect(sumOf({ Activities: activities, ...both }, 'callsMade')).toBeNull();
    expect(sumOf({ Activities: activities, ...both }, 'emailsSent')).toBe(4);
  });

  it.each<[string, Readonly<Record<string, Cell[][]>>, string]>([
    ['holds most rows of the other', { Calls: dialler(0, 40), 'Calls 2': dialler(30, 45).slice(0, 9) }, 'calls Calls'],
    ['is the newer one by the name of the other', { Calls: dialler(0, 40), 'Calls old': crm(40) }, 'calls Calls'],
    ['stands beside an archive', { Звонки: dialler(0, 40), 'Звонки архив': crm(40) }, 'calls Звонки'],
  ])('are read from the one that %s, and asked about', (_, sheets, read) => {
    const { read: own, asked } = found(sheets);
    expect(own).toEqual([read]);
    expect(asked[0]?.[2]).toBe(read.replace('calls ', ''));
  });
});

it('two logs of activities of different kinds are both in no number until somebody says which holds', () => {
  const log = (kinds: readonly string[], first: string, shift: number): Cell[][] => [
    [first, 'Type', 'Owner', 'Due date', 'Status'],
    ...Array.from({ length: 12 }, (_, i): Cell[] => [
      `${first} ${i}`,
      kinds[i % 2] as string,
      ['Ann Lee', 'Bo Dahl'][i % 2] as string,
      `2025-02-${10 + shift + i}`,
      'Completed',
    ]),
  ];
  const both = found({
    'Activities A': log(['Call', 'Email'], 'Subject', 0),
    'Activities B': log(['Meeting', 'Call'], 'Title', 5),
  });
  expect(both.read).toEqual([]);
  expect(both.asked.map(([setting]) => setting)).toContain('Activities tab');
});
