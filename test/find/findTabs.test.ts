import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTabs } from '../../src/find/findTabs.ts';
import { noSettingsTab, readSettingsTab } from '../../src/settings/settingsTab.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { type ExportLayout, exportLayouts } from './exportLayouts.ts';

const settings = noSettingsTab();
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

function read(cells: Cell[][], sheet = 'Sheet1') {
  return findTabs([{ sheet, cells }], settings).readings[0];
}

function settingLines(...lines: [string, string][]) {
  return readSettingsTab([['Setting', 'Value'], ...lines], { locale: 'en_US', localSeconds: (ms) => ms / 1000 });
}

function expectColumns(
  { tab, expected }: ExportLayout,
  cells: Cell[][],
  sameHeading = (heading: string) => heading,
): void {
  const reading = read(cells);
  expect(reading?.tab).toBe(tab);
  const headings = Object.entries(reading?.columns ?? {}).map(([field, { index }]) => [
    field,
    sameHeading(String(cells[reading?.headingRow ?? 0]?.[index])),
  ]);
  expect(Object.fromEntries(headings)).toMatchObject(
    Object.fromEntries(Object.entries(expected).map(([field, heading]) => [field, sameHeading(heading)])),
  );
}

describe.each(exportLayouts)('the columns of $name', (layout) => {
  it('are found', () => {
    expectColumns(layout, [[...layout.headings]]);
  });

  it('are found in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...layout.headings], { minLength: layout.headings.length }), (headings) => {
        expectColumns(layout, [headings]);
      }),
      { numRuns: 15 },
    );
  });

  it('are found below a title and blank rows, among columns that mean nothing', () => {
    const strange = ['Favourite colour', 'Zodiac', 'Любимый цвет', ''];
    expectColumns(layout, [
      ['Report of 3 March'],
      [],
      [...strange.slice(0, 2), ...layout.headings, ...strange.slice(2)],
    ]);
  });

  it('are found whatever the case, spaces and punctuation', () => {
    const spoil = fc.constantFrom<(heading: string) => string>(
      (heading) => heading.toUpperCase(),
      (heading) => heading.toLowerCase(),
      (heading) => ` ${heading}  `,
      (heading) => `\ufeff${heading}`,
      (heading) => heading.replace(/(\p{L}) (\p{L})/gu, '$1\u00a0$2'),
      (heading) => heading.replace(/(\p{L}) (\p{L})/gu, '$1_$2'),
      (heading) => heading.replace(/(\p{L}) (\p{L})/gu, '$1  $2'),
      (heading) => `${heading}:`,
      (heading) => heading.replace(/е/u, 'ё'),
      (heading) => `\u200b${heading}`,
    );
    const bare = (heading: string): string =>
      heading
        .toLowerCase()
        .replace(/ё/g, 'е')
        .replace(/[\s\u00a0_:\ufeff\u200b]+/g, ' ')
        .trim();
    fc.assert(
      fc.property(
        fc.array(spoil, { minLength: layout.headings.length, maxLength: layout.headings.length }),
        (spoilers) => {
          const headings = layout.headings.map((heading, i) => (spoilers[i] as (heading: string) => string)(heading));
          expectColumns(layout, [headings], bare);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a column', () => {
  it('of the owner is not that of the owner’s manager or role', () => {
    const reading = read([['Lead ID', 'Lead Owner: Manager', 'Owner Role', 'Lead Status', 'Create Date']]);
    expect(reading?.tab).toBe('leads');
    expect(reading?.columns.rep).toBeUndefined();
  });

  it('of an owner’s id is used only where no column has the name', () => {
    const headings = ['Call Start Time', 'Call Owner Id', 'Call Type', 'Duration'];
    expect(read([headings])?.columns.rep?.heading).toBe('Call Owner Id');
    expect(read([[...headings, 'Call Owner']])?.columns.rep?.heading).toBe('Call Owner');
  });

  it('of another record is not that of the deal', () => {
    const reading = read([
      ['Deal - Title', 'Deal - Value', 'Deal - Stage', 'Deal - Deal created', 'Organization - Owner'],
    ]);
    expect(reading?.columns.rep).toBeUndefined();
  });

  it('is found with the prefix of a language we do not speak', () => {
    const headings = ['Obchod - ID', 'Obchod - Value', 'Obchod - Stage', 'Obchod - Owner', 'Obchod - Deal created'];
    expect(read([headings, ['1', 100, 'Open', 'Jana', day('2025-01-06')]])?.columns.rep?.heading).toBe(
      'Obchod - Owner',
    );
  });

  it('is found though a letter is wrong', () => {
    expect(read([['Date', 'Rep', 'Call outcme', 'Duratoin', 'Call directon']])?.columns).toMatchObject({
      outcome: { heading: 'Call outcme' },
      talk: { heading: 'Duratoin' },
      direction: { heading: 'Call directon' },
    });
  });

  it('whose heading is another word with nearly the same letters is not', () => {
    const reading = read([
      ['Deal ID', 'Stage', 'Amount', 'Owner', 'Last time', 'Creator'],
      ['D1', 'Won', 100, 'Ana', day('2025-01-06'), 'Bo'],
    ]);
    expect(Object.keys(reading?.columns ?? {}).sort()).toEqual(['amount', 'id', 'rep', 'stage']);
  });

  it('that stands twice is the one with content that fits', () => {
    const headings = ['ID', 'Источник', 'Ответственный', 'Ответственный', 'Статус', 'Дата создания'];
    const reading = read(
      [
        headings,
        ['1', 'Сайт', '', 'Анна', 'В работе', '06.01.2025'],
        ['2', 'Сайт', '', 'Борис', 'Новый', '07.01.2025'],
      ],
      'Лиды',
    );
    expect(reading?.columns.rep?.index).toBe(3);
  });

  it('that holds something else is not the field its heading names', () => {
    const reading = read(
      [
        ['Deal', 'Stage', 'Amount', 'Closed'],
        ['A', 'Won', 100, 'Yes'],
        ['B', 'New', 100, 'No'],
      ],
      'Deals',
    );
    expect(reading?.columns.closed).toBeUndefined();
    expect(reading?.columns.isClosed?.heading).toBe('Closed');
  });

  it.each([
    ['amount', 'Value', 'High'],
    ['closed', 'Close Date', 'Q1'],
    ['rep', 'Owner', day('2025-01-06')],
    ['probability', 'Probability', 'likely'],
    ['stage', 'Sales Stage', day('2025-01-06')],
    ['isWon', 'Is Won', day('2025-01-06')],
  ] as [string, string, Cell][])('is not %s for its heading %s alone, when %s stands there', (field, heading, cell) => {
    const others: [string, Cell][] = [
      ['Deal ID', 'D1'],
      ['Deal Stage', 'Won'],
      ['Created Date', day('2025-01-06')],
    ];
    const row: [string, Cell][] = [...others, [heading, cell]];
    const reading = read([row.map(([name]) => name), row.map(([, value]) => value)], 'Deals');
    expect(reading?.tab).toBe('deals');
    expect(reading?.columns[field]?.heading).not.toBe(heading);
  });

  it('with content goes before a blank one of the same heading', () => {
    const headings = ['ID', 'Ответственный', 'Ответственный', 'Статус', 'Дата создания'];
    const reading = read([headings, ['1', '', 1007, 'В работе', '06.01.2025']], 'Лиды');
    expect(reading?.columns.rep?.index).toBe(2);
  });

  it('whose values are known goes before one whose heading is commoner', () => {
    const headings = ['Activity Date', 'Assigned', 'Type', 'Task Subtype', 'Done'];
    const reading = read([headings, [day('2025-01-06'), 'Ana', 'X', 'Call', 'Yes']], 'Tasks');
    expect(reading?.columns.type?.heading).toBe('Task Subtype');
  });

  it('of a name beside a phone number is the client’s, not the rep’s', () => {
    const headings = ['Type', 'Phone Number', 'Name', 'Date', 'Time', 'Action Result', 'Duration'];
    expect(read([headings])?.columns.rep).toBeUndefined();
    expect(read([[...headings, 'target_kind']])?.columns.rep?.heading).toBe('Name');
  });

  it('of contracts is not one of contacts', () => {
    const reading = read(
      [
        ['Date', 'Rep', 'Contract', 'Call outcome'],
        [day('2025-01-06'), 'Ana', 'C-1', 'Busy'],
      ],
      'Calls',
    );
    expect(reading?.columns.client).toBeUndefined();
  });

  it('of the day is paired with that of the clock, unless it has the clock itself', () => {
    const headings = ['Date', 'Time', 'Agent', 'Answered (Y/N)'];
    const clock = new Date(Date.UTC(1899, 11, 30, 9, 12, 58));
    expect(read([headings, [day('2021-01-01'), clock, 'Diane', 'Y']])?.columns).toMatchObject({
      atDate: { heading: 'Date' },
      atTime: { heading: 'Time' },
    });
    const whole = read([headings, [new Date('2021-01-01T09:12:58Z'), clock, 'Diane', 'Y']]);
    expect(whole?.columns.at?.heading).toBe('Date');
    expect(whole?.columns.atTime).toBeUndefined();
  });

  it('of yes and no is the tick, beside a status and alone', () => {
    const alone = read(
      [
        ['Prospect ID', 'Lead Source', 'Converted'],
        ['a', 'Web', 0],
        ['b', 'Web', 1],
      ],
      'Leads',
    );
    expect(alone?.columns.isConverted?.heading).toBe('Converted');
    expect(alone?.columns.status).toBeUndefined();
    const beside = read(
      [
        ['LEADID', 'Lead Source', 'Lead Status', 'CONVERTED'],
        ['a', 'Web', 'New', 'No'],
      ],
      'Leads',
    );
    expect(beside?.columns).toMatchObject({
      status: { heading: 'Lead Status' },
      isConverted: { heading: 'CONVERTED' },
    });
  });
});

describe('a sheet', () => {
  it.each([
    ['dailyActivity', ['Date', 'Rep', 'Calls made', 'Connected', 'Meetings set'], [day('2025-01-06'), 'Ana', 40, 8, 2]],
    ['dailyActivity', ['Дата', 'Менеджер', 'Звонки', 'Дозвоны', 'Встреч назначено'], ['06.01.2025', 'Анна', 40, 8, 2]],
    ['calls', ['Date', 'Rep', 'Client', 'Result'], [day('2025-01-06'), 'Ana', 'Acme', 'No answer']],
    ['meetings', ['Date', 'Rep', 'Client', 'Result'], [day('2025-01-06'), 'Ana', 'Acme', 'No show']],
    ['leads', ['Date', 'Rep', 'Client', 'Status'], [day('2025-01-06'), 'Ana', 'Acme', 'Contacted']],
    ['deals', ['Date', 'Rep', 'Client', 'Amount', 'Status'], [day('2025-01-06'), 'Ana', 'Acme', 100, 'Won']],
    ['activities', ['Дата', 'Менеджер', 'Тип', 'Результат'], ['06.01.2025', 'Анна', 'Встреча', 'Состоялась']],
    ['targets', ['Quarter', 'Metric', 'Target'], ['2025 Q1', 'Won amount', 300_000]],
    ['reps', ['Name', 'Email', 'Team', 'Role', 'Start date'], ['Ana', 'ana@x.com', 'A', 'SDR', day('2024-02-01')]],
    ['stageHistory', ['Deal ID', 'Changed at', 'From', 'To'], ['D1', day('2025-01-06'), 'New', 'Proposal']],
  ] as [string, string[], Cell[]][])('of %s is known by headings and cells', (tab, headings, row) => {
    expect(read([headings, row])?.tab).toBe(tab);
  });

  it.each([
    [
      ['Date', 'Category', 'Amount', 'Manager'],
      [day('2025-01-06'), 'Rent', 100, 'Ana'],
    ],
    [
      ['Name', 'Email', 'Phone', 'Company', 'Title'],
      ['Ana', 'ana@x.com', '1', 'A', 'CEO'],
    ],
    [
      ['Id', 'Name', 'Active', 'City'],
      ['1', 'Acme', 'Yes', 'Austin'],
    ],
    [
      ['payment_id', 'deal_id', 'payment_date', 'amount', 'status'],
      ['P1', 'D1', '2026-06-03', 60_000, 'paid'],
    ],
  ] as [string[], Cell[]][])('with %j is none of ours', (headings, row) => {
    expect(read([headings, row])).toBeUndefined();
  });

  it('without headings is none of ours, and says why', () => {
    const { others } = findTabs(
      [
        {
          sheet: 'Quota',
          cells: [
            [1, 274, '2011-05-31'],
            [2, 274, '2011-08-31'],
          ],
        },
      ],
      settings,
    );
    expect(others[0]?.reason.en).toBe('No headings were recognised in its first 20 rows.');
  });

  it('that is blank says so', () => {
    expect(findTabs([{ sheet: 'Sheet1', cells: [['']] }], settings).others[0]?.reason.en).toBe('The sheet is blank.');
  });

  it('of ragged rows, one row or one cell is read without a fault', () => {
    expect(
      read([['Date', 'Rep', 'Outcome', 'Duration'], [day('2025-01-06')], [], ['x', 'Ana', 'Busy', 3, 4, 5]], 'Calls')
        ?.tab,
    ).toBe('calls');
    expect(read([['Date']])).toBeUndefined();
    expect(findTabs([{ sheet: '', cells: [] }], settings).readings).toEqual([]);
  });

  it('whose headings are names of properties is read without a fault', () => {
    expect(read([['__proto__', 'constructor', 'toString', 'hasOwnProperty']])).toBeUndefined();
  });

  it('named after a longer word is that: deal history is no deals', () => {
    const history = [['Id', 'OpportunityId', 'CreatedDate', 'StageName', 'Amount', 'CloseDate', 'Probability']];
    expect(read(history, 'OpportunityHistory')?.tab).toBe('stageHistory');
  });
});

describe('of two sheets of calls', () => {
  const headings = ['Date', 'Rep', 'Call outcome', 'Duration'];
  const sheets = ['Calls (old)', 'Calls'].map((sheet) => ({
    sheet,
    cells: [headings, [day('2025-01-06'), 'Ana', 'Busy', 3]],
  }));

  it('the one of that name is read, and the choice is asked about', () => {
    const { readings, others, questions } = findTabs(sheets, settings);
    expect(readings.map(({ sheet }) => sheet)).toEqual(['Calls']);
    expect(others).toMatchObject([
      { sheet: 'Calls (old)', reason: expect.objectContaining({ en: expect.stringContaining('"Calls"') }) },
    ]);
    expect(questions).toMatchObject([
      { setting: 'Calls tab', choices: ['Calls', 'Calls (old)', 'Calls; Calls (old)', 'none'], assumed: 'Calls' },
    ]);
  });

  it('the one that the settings name is read, and nothing is asked', () => {
    const { readings, questions } = findTabs(sheets, settingLines(['Calls tab', 'Calls (old)']));
    expect(readings.map(({ sheet }) => sheet)).toEqual(['Calls (old)']);
    expect(questions).toEqual([]);
  });

  it('none is read when the settings say none', () => {
    expect(findTabs(sheets, settingLines(['calls TAB', 'None'])).readings).toEqual([]);
  });

  it('the choice is asked again when the sheet is gone', () => {
    const { readings, questions } = findTabs(sheets, settingLines(['Calls tab', 'Phone log']));
    expect(readings).toEqual([]);
    expect(questions).toMatchObject([
      { setting: 'Calls tab', choices: ['Calls (old)', 'Calls', 'none'], assumed: 'none' },
    ]);
  });
});

describe('a column that the settings name', () => {
  const cells = [
    ['Date', 'Rep', 'Closer', 'Call outcome', 'Duration'],
    [day('2025-01-06'), 'Ana', 'Bo', 'Busy', 3],
  ];
  const found = (...lines: [string, string][]) => findTabs([{ sheet: 'Calls', cells }], settingLines(...lines));

  it('wins over what would be found', () => {
    expect(found(['Calls column: rep', 'closer']).readings[0]?.columns.rep?.heading).toBe('Closer');
  });

  it('of the day keeps its clock, and no other date takes their place', () => {
    const rows = [
      ['Date', 'Time', 'Agent', 'Call outcome', 'Created time'],
      [day('2025-01-06'), '9:12', 'Ana', 'Busy', day('2025-02-07')],
    ];
    const { readings } = findTabs(
      [{ sheet: 'Calls', cells: rows }],
      settingLines(['Calls column: atDate', 'Date'], ['Calls column: atTime', 'Time']),
    );
    expect(Object.keys(readings[0]?.columns ?? {})).not.toContain('at');
    expect(readings[0]?.columns).toMatchObject({ atDate: { heading: 'Date' }, atTime: { heading: 'Time' } });
  });

  it('is asked about when its heading is gone, and no other column takes its place', () => {
    const { readings, questions } = found(['Calls column: rep', 'Dialled by']);
    expect(readings[0]?.columns.rep).toBeUndefined();
    expect(questions).toMatchObject([{ setting: 'Calls column: rep', assumed: '' }]);
    expect(questions[0]?.choices).toContain('Rep');
    expect(questions[0]?.guess).toBeUndefined();
  });
});

it('offers a heading that is spelled nearly like the one that is gone, and reads nothing under it meanwhile', () => {
  const cells = [
    ['Date', 'Call result', 'Duration', 'Dialled bye', 'Desk'],
    ...['Ana Lee', 'Bo Chan', 'Ana Lee', 'Bo Chan'].map((name) => [day('2025-01-06'), 'Busy', 3, name, 'x']),
  ];
  const named = settingLines(['Calls column: rep', 'Dialled by']);
  const { questions, readings } = findTabs([{ sheet: 'Calls', cells }], named);
  expect(questions).toMatchObject([{ setting: 'Calls column: rep', guess: 'Dialled bye', assumed: '' }]);
  expect(readings[0]?.columns.rep).toBeUndefined();
});

it('asks whose calls these are when an unclaimed column may say', () => {
  const cells = [
    ['Date', 'Call result', 'Duration', 'Dialled from desk of'],
    ...['Ana Lee', 'Bo Chan', 'Ana Lee', 'Bo Chan'].map((name) => [day('2025-01-06'), 'Busy', 3, name]),
  ];
  const { questions } = findTabs([{ sheet: 'Calls', cells }], settings);
  expect(questions).toMatchObject([{ setting: 'Calls column: rep', choices: ['Dialled from desk of'] }]);
});
