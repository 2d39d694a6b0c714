import { describe, expect, it } from 'vitest';
import { readSettingsTab } from '../../../src/settings/settingsTab.ts';
import { describeSheets } from '../../../src/summary/understood/describeSheets.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import type { Language } from '../../../src/vocabulary/words.ts';
import { utc } from '../../kpis/ask.ts';

const clock = { localSeconds: (milliseconds: number) => milliseconds / 1000, durationEpoch: Date.UTC(1899, 11, 30) };

type Given = { readonly settings?: readonly (readonly [string, string])[]; readonly language?: Language };

const describeAll = (sheets: Readonly<Record<string, Cell[][]>>, { settings = [], language = 'en' }: Given = {}) =>
  describeSheets(
    Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })),
    {
      settings: readSettingsTab(settings, { ...clock, locale: 'en_GB' }),
      clock,
      locale: 'en_GB',
      language,
      asOf: dayOf(2025, 12, 31),
      zone: utc,
    },
  );

const day = (iso: string) => new Date(`${iso}Z`);

const calls: Cell[][] = [
  ['Agent', 'Call time', 'Call outcome', 'Talk time', 'Note', 'Note'],
  ['Ana', day('2025-01-06T09:30:00'), 'Connected', new Date(Date.UTC(1899, 11, 30, 0, 3, 5)), 'x', ''],
  ['Ben', day('2025-01-07T00:00:00'), 'see notes', '', 'y', ''],
  ['Ana', day('2025-01-07T11:00:00'), ' SEE  NOTES', '', '', ''],
  ['Cleo', day('2025-01-08T12:15:00'), 'busy', '', '', ''],
  ['Dan', day('2025-01-08T12:15:00'), 'Connected', '', '', ''],
  ['Dan', day('2025-01-08T12:16:00'), '—', '', '', ''],
];

const callsIn = (given?: Given, cells = calls) => {
  const tab = describeAll({ Log: cells }, given).tabs[0]!;
  const field = (name: string) => tab.fields.find((one) => one.field === name)!;
  return { tab, field };
};

describe('the description of a tab', () => {
  it('says which sheet, how many rows, and the setting that names the sheet', () => {
    expect(callsIn().tab).toMatchObject({ tab: 'calls', sheet: 'Log', rows: 6, setting: 'Calls tab' });
  });

  it('has every heading once; those that stand twice with their letter', () => {
    expect(callsIn().tab.headings.map(({ value }) => value)).toEqual([
      'Agent',
      'Call time',
      'Call outcome',
      'Talk time',
      'Note (E)',
      'Note (F)',
    ]);
  });

  it('has every field, found or not, and none that only linking fills', () => {
    const names = callsIn().tab.fields.map(({ field }) => field);
    expect(names).toEqual(expect.arrayContaining(['rep', 'at', 'dealId', 'decisionMaker']));
    expect(names).not.toContain('scope');
  });

  it('is plain JSON', () => {
    const { tab } = callsIn();
    expect(JSON.parse(JSON.stringify(tab))).toEqual(tab);
  });
});

describe('the description of a field', () => {
  it('says its column, why, how surely, and three different values', () => {
    expect(callsIn().field('rep')).toMatchObject({
      label: 'Rep',
      setting: 'Calls column: rep',
      chosen: 'Agent',
      reason: '"Agent" is a usual heading for it.',
      confidence: 1,
      samples: ['Ana', 'Ben', 'Cleo'],
    });
  });

  it('says so in Russian', () => {
    expect(callsIn({ language: 'ru' }).field('rep')).toMatchObject({
      label: 'Сотрудник',
      reason: '«Agent» — обычный заголовок для этого.',
    });
  });

  it('shows moments and durations as the sheet does', () => {
    const { field } = callsIn();
    expect(field('at').samples).toEqual(['6 Jan 2025 09:30', '7 Jan 2025', '7 Jan 2025 11:00']);
    expect(field('talk').samples).toEqual(['00:03:05']);
  });

  it('without a column has nothing to say', () => {
    expect(callsIn().field('dealId')).toMatchObject({ chosen: '', reason: '', confidence: null, samples: [] });
  });

  it('whose heading is gone says so, and takes no other', () => {
    const field = callsIn({ settings: [['Calls column: rep', 'Dialled by']] }).field('rep');
    expect(field.chosen).toBe('');
    expect(field.reason).toContain('"Dialled by"');
  });

  it('that the settings say has none is not missed', () => {
    const field = callsIn({ settings: [['Calls column: rep', 'none']] }).field('rep');
    expect(field).toMatchObject({ chosen: '', reason: '' });
  });

  it('names which of two columns headed alike it is', () => {
    const settings = [['Calls column: client', 'note (e)']] as const;
    expect(callsIn({ settings }).field('client').chosen).toBe('Note (E)');
  });

  it('whose lettered heading has moved is gone', () => {
    const settings = [['Calls column: client', 'Note (A)']] as const;
    expect(callsIn({ settings }).field('client').chosen).toBe('');
  });
});

describe('the values of a column', () => {
  it('begin with those that are not understood, then by their rows; one spelling each, without blanks', () => {
    const [list] = callsIn().field('outcome').lists;
    expect(list?.values).toEqual([
      { text: 'see notes', setting: 'Calls outcome: see notes', class: 'unknown', rows: 2 },
      { text: 'Connected', setting: 'Calls outcome: Connected', class: 'connected', rows: 2 },
      { text: 'busy', setting: 'Calls outcome: busy', class: 'no answer', rows: 1 },
    ]);
  });

  it('have the classes to choose from in words', () => {
    const { classes } = callsIn({ language: 'ru' }).field('outcome').lists[0]!;
    expect(classes.slice(0, 2)).toEqual([
      { value: 'unknown', text: 'Не распознано' },
      { value: 'connected', text: 'Дозвон' },
    ]);
  });

  it('mean what the settings say', () => {
    const [list] = callsIn({ settings: [['Calls outcome: see notes', 'voicemail']] }).field('outcome').lists;
    expect(list?.values.map(({ class: meant }) => meant)).toEqual(['connected', 'voicemail', 'no answer']);
  });

  it('are at most 40, none of them prose, and the others are counted', () => {
    const many = [
      ...calls,
      ...Array.from({ length: 60 }, (_, i): Cell[] => ['Ana', day('2025-01-06T09:30:00'), `reason ${i}`, '', '', '']),
      ['Ana', day('2025-01-06T09:30:00'), 'long '.repeat(30), '', '', ''],
    ];
    const [list] = callsIn({}, many).field('outcome').lists;
    expect(list?.values).toHaveLength(40);
    expect(list?.more).toBe(63 + 1 - 40);
    expect(list?.values.some(({ text }) => text.startsWith('long'))).toBe(false);
  });

  it('are cut at 60 characters in what people read, never in the setting', () => {
    const text = `${'я'.repeat(58)}😀${'я'.repeat(10)}`;
    const row: Cell[] = ['Ana', day('2025-01-06T09:30:00'), text, '', '', ''];
    const [value] = callsIn({}, [...calls, row])
      .field('outcome')
      .lists[0]!.values.filter(({ text }) => text[0] === 'я');
    expect(value?.text).toBe(`${'я'.repeat(58)}😀…`);
    expect(value?.setting).toBe(`Calls outcome: ${text}`);
  });
});

it('the values of a mixed sheet are asked about in the words of the tab that their rows go to', () => {
  const tasks: Cell[][] = [
    ['Task type', 'Owner', 'Due date', 'Result', 'Status'],
    ['Call', 'Ana', day('2025-01-06T09:30:00'), 'hmm', 'Done'],
    ['Meeting', 'Ana', day('2025-01-06T10:30:00'), 'hmm', 'Done'],
    ['Call', 'Ben', day('2025-01-06T11:30:00'), 'Connected', 'Done'],
    ['Gift', 'Ben', day('2025-01-06T12:30:00'), 'Connected', 'Done'],
  ];
  const { tabs } = describeAll({ Tasks: tasks });
  expect(tabs.map(({ tab }) => tab)).toEqual(['activities']);
  const outcome = tabs[0]!.fields.find(({ field }) => field === 'outcome')!;
  expect(outcome.lists.map(({ tab, values }) => [tab, values.map(({ setting, rows }) => [setting, rows])])).toEqual([
    [
      'calls',
      [
        ['Calls outcome: hmm', 1],
        ['Calls outcome: Connected', 1],
      ],
    ],
    ['meetings', [['Meetings outcome: hmm', 1]]],
  ]);
});

it('every kind of tab can be chosen for a sheet that is none', () => {
  const { kinds, otherSheets } = describeAll({ Prices: [['Product', 'Price']] });
  expect(otherSheets).toHaveLength(1);
  expect(kinds).toContainEqual({ tab: 'stageHistory', setting: 'Stage history tab' });
});

describe('a column that the settings name', () => {
  const settings = [['Calls column: outcome', 'Call outcome']] as const;

  it('keeps the real reason where it would be found anyway, as after the first build', () => {
    expect(callsIn({ settings }).field('outcome')).toMatchObject({
      reason: '"Call outcome" is a usual heading for it.',
      confidence: 1,
    });
  });

  it('has the settings for a reason where another would be found', () => {
    const cells = calls.map((row, i) => [...row, i === 0 ? 'Call result' : 'Voicemail']);
    expect(callsIn({ settings: [['Calls column: outcome', 'Call result']] }, cells).field('outcome').reason).toBe(
      'KPI Settings names "Call result".',
    );
  });
});

describe('the order of day and month', () => {
  const dated = (...texts: string[]): Cell[][] => [
    ['Agent', 'Call time', 'Call outcome'],
    ...texts.map((text) => ['Ana', text, 'Connected']),
  ];
  const order = (texts: string[], given?: Given) => callsIn(given, dated(...texts)).field('at').order;

  it('is said with the date that tells', () => {
    expect(order(['03/04/2025', '25/04/2025'])).toEqual({
      setting: 'Calls column: at, day first',
      choices: [
        { value: 'yes', text: 'day first: 03/04 is 3 April' },
        { value: 'no', text: 'month first: 03/04 is 4 March' },
      ],
      chosen: 'yes',
      reason: '“25/04/2025” is read as 25 Apr, as the column itself tells.',
      isGuess: false,
    });
    expect(order(['4/25/2025'])).toMatchObject({ chosen: 'no', isGuess: false });
    expect(order(['03.04.2025'])).toMatchObject({ chosen: 'yes', isGuess: false });
  });

  it('is a guess where nothing but the locale tells', () => {
    expect(order(['03/04/2025', '05/06/2025'])).toMatchObject({
      chosen: 'yes',
      reason: "“03/04/2025” is read as 3 Apr: nothing in the column tells, so the spreadsheet's locale decides.",
      isGuess: true,
    });
    expect(order(['03/04/2025'], { language: 'ru' })?.reason).toBe(
      '«03/04/2025» прочитано как 3 апреля: по столбцу не понять, поэтому решают региональные настройки таблицы.',
    );
  });

  it('is no guess once the settings say it, and keeps the real reason where they agree', () => {
    const said = (value: string) => order(['03/04/2025'], { settings: [['Calls column: at, day first', value]] });
    expect(said('yes')).toMatchObject({ chosen: 'yes', isGuess: false });
    expect(said('yes')?.reason).toContain('locale decides');
    expect(said('no')).toMatchObject({
      chosen: 'no',
      reason: '“03/04/2025” is read as 4 Mar: KPI Settings says so.',
      isGuess: false,
    });
  });

  it('is not spoken of where each date can be read in one way only', () => {
    expect(order(['2025-04-03', '3 April 2025'])).toBeUndefined();
    expect(callsIn().field('at').order).toBeUndefined();
    expect(callsIn().field('rep').order).toBeUndefined();
  });
});

describe('a sheet with reps or days across', () => {
  const wide: Record<string, Cell[][]> = {
    Calls: [
      ['Rep', '2025-01-06', '2025-01-13'],
      ['Ana', 40, 50],
      ['Ben', 30, 20],
    ],
    Meetings: [
      ['Rep', '2025-01-06', '2025-01-13'],
      ['Ana', 4, 5],
    ],
  };
  const tabsOf = (settings?: Given['settings']) =>
    describeAll(wide, settings ? { settings } : {}).tabs.map(({ sheet, sheets, fields }) => ({
      sheet,
      sheets,
      fields: fields.filter(({ chosen, reason }) => chosen !== '' || reason !== ''),
    }));

  it('says that its layout tells the day and the rep, and leaves the choice of what its numbers count', () => {
    const [calls] = tabsOf();
    expect(calls?.sheets).toEqual(['Calls', 'Meetings']);
    expect(calls?.fields.map(({ field, chosen, isFixed }) => [field, chosen, isFixed ?? false])).toEqual([
      ['day', 'Date', true],
      ['rep', 'Rep', true],
      ['callsMade', 'Calls', false],
    ]);
    expect(calls?.fields[0]?.reason).toContain('no other column can be chosen here');
  });

  it('counts what is chosen for its numbers, and misses nothing that the other sheet has', () => {
    const tabs = tabsOf([
      ['Daily activity tab', 'Calls; Meetings'],
      ['Daily activity column: calls made', 'none'],
      ['Daily activity column: emails sent', 'Calls'],
      ['Daily activity column: appointments set', 'Meetings'],
    ]);
    expect(tabs.map(({ fields }) => fields.map(({ field, chosen }) => `${field}: ${chosen}`))).toEqual([
      ['day: Date', 'rep: Rep', 'emailsSent: Calls'],
      ['day: Date', 'rep: Rep', 'appointmentsSet: Meetings'],
    ]);
  });

  it('that cannot be turned for sure says why when it is named for a tab', () => {
    const cells: Cell[][] = [
      ['Rep', '2025-01-06', '2025-01-13'],
      ['Ana', 40, 50],
    ];
    const { tabs, questions } = describeAll({ Blatt: cells }, { settings: [['Daily activity tab', 'Blatt']] });
    expect(tabs).toEqual([]);
    expect(questions[0]?.text).toContain('nothing says what the numbers count');
  });
});
