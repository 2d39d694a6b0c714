import { type CellValue, emptySheet, emptyWorkbook, type Sheet, type Workbook } from '../../workbench/workbook.ts';

export type Language = 'en' | 'ru';

/** Whose sheets they are stands in their metadata, whatever they are called. */
const tagKey = 'insideSalesKpis';

export function roleOf(sheet: Sheet): string | null {
  const tag = sheet.metadata.find(({ key }) => key === tagKey);
  return tag ? (JSON.parse(tag.value) as { role: string }).role : null;
}

/** Sheets that the add-on writes; the sample's are people's from the start. */
export function isOwn(sheet: Sheet): boolean {
  const role = roleOf(sheet);
  return role !== null && role !== 'sample';
}

/** 1 June 2026. */
export const firstDay = 46_174;

function calls(reps: readonly string[], rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, i) => [
    reps[i % reps.length]!,
    firstDay + (i % 160),
    ['Connected', 'No answer', 'Voicemail'][i % 3]!,
    60 + i,
    `L${i % 40}`,
  ]);
}

function deals(reps: readonly string[], rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, i) => [
    `D${i}`,
    reps[i % reps.length]!,
    ['Closed won', 'Closed lost', 'Negotiation'][i % 3]!,
    1000 + i,
    firstDay + i,
    i % 3 === 2 ? '' : firstDay + i + 20,
  ]);
}

function sheetOf(id: number, name: string, rows: CellValue[][], dates: readonly number[]): Sheet {
  const columnStyles = Object.fromEntries(dates.map((column) => [column, { numberFormat: 'yyyy-mm-dd' }]));
  return { ...emptySheet(id, name), rows, columnStyles };
}

/** Two tabs as an English team keeps them, with notes, a validation and a filter of their own. */
function english(rows: number): Workbook {
  const reps = rows > 60 ? ['Ana', 'Ben', 'Chloe'] : ['Ana', 'Ben'];
  const calling = sheetOf(
    1,
    'Calls',
    [['Rep', 'Call date', 'Outcome', 'Seconds', 'Lead ID'], ...calls(reps, rows)],
    [1],
  );
  calling.notes['2,0'] = 'back in July';
  calling.validations = {
    '1,2': {
      criterion: 'VALUE_IN_LIST',
      values: ['Connected'],
      allowInvalid: true,
      showDropdown: true,
      helpText: null,
    },
  };
  calling.filter = { row: 0, column: 0, rows: rows + 1, columns: 5 };
  const heading = ['Deal id', 'Owner', 'Stage', 'Amount', 'Create date', 'Close date'];
  const dealing = sheetOf(2, 'Deals', [heading, ...deals(reps, rows / 2)], [4, 5]);
  dealing.cellStyles['0,0'] = { bold: true, background: '#ffeeaa' };
  const book = emptyWorkbook('Team', { timeZone: 'Europe/Paris' });
  return { ...book, sheets: [calling, dealing, sheetOf(3, 'Notes', [['Things to do'], ['Call Acme']], [])] };
}

/** A daily tally and meetings of a Russian team. */
function russian(rows: number): Workbook {
  const reps = rows > 60 ? ['Анна', 'Борис', 'Вера'] : ['Анна', 'Борис'];
  const day = (i: number): CellValue[] => [firstDay + (i % 160), reps[i % reps.length]!, 20 + (i % 7), 5 + (i % 3)];
  const tally = [['Дата', 'Менеджер', 'Звонки', 'Дозвоны'], ...Array.from({ length: rows }, (_, i) => day(i))];
  const meeting = (i: number): CellValue[] => [
    `Клиент ${i % 20}`,
    reps[i % reps.length]!,
    firstDay + i,
    ['Состоялась', 'Отменена', 'Не пришёл'][i % 3]!,
  ];
  const meetings = [
    ['Клиент', 'Менеджер', 'Дата встречи', 'Результат'],
    ...Array.from({ length: 40 }, (_, i) => meeting(i)),
  ];
  const book = emptyWorkbook('Команда', { timeZone: 'Europe/Moscow', locale: 'ru_RU' });
  return { ...book, sheets: [sheetOf(1, 'Итоги дня', tally, [0]), sheetOf(2, 'Встречи', meetings, [2])] };
}

export const books = { english, russian } as const;
export type BookName = keyof typeof books;

/** What people put around our sheets: rows below, columns beside, a note and a colour. */
export const mark = 'mine';

export function withNeighbours(book: Workbook): Workbook {
  for (const sheet of book.sheets.filter((one) => isOwn(one) && roleOf(one) !== 'rows')) {
    const below = sheet.rows.length + (roleOf(sheet) === 'settings' ? 0 : 1);
    while (sheet.rows.length < below) sheet.rows.push([]);
    if (roleOf(sheet) !== 'settings') sheet.rows.push([`${mark} 1`, '', `${mark} 2`], ['', `${mark} 3`], [`${mark} 4`]);
    sheet.notes[`${below},0`] = `${mark}, a note`;
    sheet.cellStyles[`${below + 1},1`] = { background: '#ffff00' };
    const line = sheet.rows[2]!;
    sheet.rows[2] = [...line, ...new Array<string>(Math.max(0, 18 - line.length)).fill(''), `${mark} beside`];
  }
  return book;
}
