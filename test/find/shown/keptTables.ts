import fc from 'fast-check';
import type { Cell } from '../../../src/vocabulary/cell.ts';

/** A sheet as a team keeps it: a row of headings and what stands below. */
export type KeptTable = {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns whose texts are classes. */
  readonly classes: readonly number[];
};

type Column = {
  readonly en: string;
  readonly ru: string;
  readonly isClass?: true;
  /**
   * @param chance 0 to 96, another in each row and column
   * @param truth 0 to 96, another in each row: the columns of a row tell of one thing
   */
  readonly cell: (row: number, chance: number, isRussian: boolean, truth: number) => Cell;
};

const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const oneOf = (chance: number, ...texts: readonly Cell[]): Cell => texts[chance % texts.length] as Cell;
const inWords =
  (en: readonly Cell[], ru: readonly Cell[]) =>
  (_: number, chance: number, isRussian: boolean): Cell =>
    oneOf(chance, ...(isRussian ? ru : en));
const rep: Column['cell'] = inWords(['Ann Lee', 'Bob Moss', 'Cy Dent'], ['Анна Ли', 'Борис Мох', 'Вера Дант']);
const client: Column['cell'] = (_, chance, isRussian) => `${isRussian ? 'ООО Ромашка' : 'Company'} ${chance % 40}`;
const on =
  (from: string, span = 80): Column['cell'] =>
  (row, chance) =>
    day(from, (row * 7 + chance) % span);
const yesOrNo = (is: boolean, isRussian: boolean): Cell => (isRussian ? (is ? 'Да' : 'Нет') : is ? 'Yes' : 'No');
/** Blank in some rows, as people leave cells. */
const often =
  (cell: Column['cell']): Column['cell'] =>
  (row, chance, isRussian, truth) =>
    chance % 5 === 0 ? '' : cell(row, chance, isRussian, truth);
/** What became of the row, in the words of either language. */
const asIs =
  (en: readonly Cell[], ru: readonly Cell[]): Column['cell'] =>
  (_, __, isRussian, truth) =>
    oneOf(truth, ...(isRussian ? ru : en));

const calls: readonly Column[] = [
  { en: 'Call date', ru: 'Дата звонка', cell: on('2025-01-06') },
  { en: 'Rep', ru: 'Менеджер', cell: rep },
  { en: 'Client', ru: 'Клиент', cell: client },
  {
    en: 'Call outcome',
    ru: 'Результат звонка',
    isClass: true,
    cell: asIs(
      ['Connected', 'No answer', 'Left voicemail', 'Meeting booked', 'Interested', 'Gatekeeper', 'Connected'],
      ['Дозвон', 'Не ответил', 'Автоответчик', 'Назначена встреча', 'Заинтересован', 'Секретарь', 'Дозвон'],
    ),
  },
  {
    en: 'Duration',
    ru: 'Длительность',
    cell: (_, chance, __, truth) =>
      truth % 7 === 1 ? 0 : (oneOf(truth, 300, 0, 20, 240, 130, 15, 40) as number) + (chance % 10),
  },
  {
    en: 'Direction',
    ru: 'Направление',
    isClass: true,
    cell: inWords(['Outbound', 'Outbound', 'Inbound'], ['Исходящий', 'Исходящий', 'Входящий']),
  },
  { en: 'Decision maker', ru: 'ЛПР', isClass: true, cell: often(inWords(['Yes', 'No'], ['Да', 'Нет'])) },
  {
    en: 'Productive',
    ru: 'Продуктивный',
    isClass: true,
    cell: (_, __, isRussian, truth) => yesOrNo([0, 3, 4].includes(truth % 7), isRussian),
  },
  {
    en: 'Meeting booked?',
    ru: 'Встреча назначена',
    isClass: true,
    cell: (_, __, ___, truth) => truth % 7 === 3,
  },
  {
    en: 'Answered',
    ru: 'Отвечен',
    isClass: true,
    cell: (_, __, isRussian, truth) => yesOrNo(![1, 2].includes(truth % 7), isRussian),
  },
  { en: 'Call ID', ru: 'ID звонка', cell: (row) => `C-${1000 + row}` },
  { en: 'Notes', ru: 'Примечание', cell: (row) => (row % 3 === 0 ? 'said to try again later' : '') },
];

const meetings: readonly Column[] = [
  { en: 'Meeting date', ru: 'Дата встречи', cell: on('2025-01-13') },
  { en: 'Booked on', ru: 'Дата назначения', cell: on('2025-01-02', 70) },
  { en: 'Rep', ru: 'Менеджер', cell: rep },
  { en: 'Company', ru: 'Компания', cell: client },
  {
    en: 'Meeting outcome',
    ru: 'Результат встречи',
    isClass: true,
    cell: inWords(
      ['Completed', 'No show', 'Cancelled', 'Rescheduled', 'Completed', 'Scheduled'],
      ['Состоялась', 'Неявка', 'Отменена', 'Перенесена', 'Состоялась', 'Запланирована'],
    ),
  },
  { en: 'Meeting ID', ru: 'ID встречи', cell: (row) => `M-${row}` },
];

const leads: readonly Column[] = [
  { en: 'Lead ID', ru: 'ID лида', cell: (row) => `L-${row}` },
  { en: 'Created date', ru: 'Дата создания', cell: on('2025-01-02') },
  { en: 'Lead owner', ru: 'Ответственный', cell: rep },
  { en: 'Company', ru: 'Компания', cell: client },
  {
    en: 'Lead status',
    ru: 'Статус лида',
    isClass: true,
    cell: asIs(
      ['Open', 'Working', 'Qualified', 'Unqualified', 'Closed - Converted'],
      ['Новый', 'В работе', 'Качественный лид', 'Некачественный лид', 'Сконвертирован'],
    ),
  },
  {
    en: 'Converted date',
    ru: 'Дата конвертации',
    cell: (row, _, __, truth) => ([2, 4].includes(truth % 5) ? day('2025-03-20', row % 20) : ''),
  },
  { en: 'Lead source', ru: 'Источник', cell: inWords(['Web', 'Referral'], ['Сайт', 'Рекомендация']) },
];

const deals: readonly Column[] = [
  { en: 'Deal ID', ru: 'ID сделки', cell: (row) => `D-${row}` },
  { en: 'Deal name', ru: 'Название сделки', cell: (row) => `Deal ${row}` },
  { en: 'Create date', ru: 'Дата создания сделки', cell: on('2025-01-02', 60) },
  { en: 'Close date', ru: 'Дата закрытия', cell: on('2025-03-02', 28) },
  { en: 'Deal owner', ru: 'Ответственный', cell: rep },
  {
    en: 'Deal stage',
    ru: 'Этап сделки',
    isClass: true,
    cell: asIs(
      ['Proposal', 'Negotiation', 'Closed Won', 'Closed Lost', 'Closed Won'],
      ['Переговоры', 'Принимают решение', 'Успешно реализовано', 'Закрыто и не реализовано', 'Успешно реализовано'],
    ),
  },
  { en: 'Amount', ru: 'Бюджет', cell: (row, chance) => 1000 + row * 10 + chance },
  { en: 'Currency', ru: 'Валюта', cell: () => 'EUR' },
  {
    en: 'Lost reason',
    ru: 'Причина отказа',
    cell: (row, chance, isRussian, truth) =>
      truth % 5 === 3 ? inWords(['Price', 'Timing'], ['Дорого', 'Не сейчас'])(row, chance, isRussian) : '',
  },
];

const emails: readonly Column[] = [
  { en: 'Sent at', ru: 'Дата отправки', cell: on('2025-01-06') },
  { en: 'From', ru: 'Менеджер', cell: rep },
  { en: 'Recipient', ru: 'Получатель', cell: (_, chance) => `someone${chance}@example.com` },
  { en: 'Subject', ru: 'Тема', cell: (row) => `Offer ${row}` },
  {
    en: 'Status',
    ru: 'Статус',
    isClass: true,
    cell: inWords(['Sent', 'Replied', 'Opened', 'Bounced'], ['Отправлено', 'Ответил', 'Открыто', 'Отправлено']),
  },
];

const activities: readonly Column[] = [
  { en: 'Due date', ru: 'Дата', cell: on('2025-01-06') },
  { en: 'Assigned to user', ru: 'Ответственный', cell: rep },
  {
    en: 'Type',
    ru: 'Тип активности',
    isClass: true,
    cell: inWords(['Call', 'Email', 'Meeting', 'Call'], ['Звонок', 'Письмо', 'Встреча', 'Звонок']),
  },
  { en: 'Contact person', ru: 'Контакт', cell: client },
  { en: 'Done', ru: 'Выполнено', isClass: true, cell: inWords(['Done', 'Done', 'To do'], ['Да', 'Да', 'Нет']) },
  { en: 'Subject', ru: 'Тема', cell: (row) => `Talk ${row}` },
];

const kinds = [
  { en: 'Calls', ru: 'Звонки', columns: calls },
  { en: 'Meetings', ru: 'Встречи', columns: meetings },
  { en: 'Leads', ru: 'Лиды', columns: leads },
  { en: 'Deals', ru: 'Сделки', columns: deals },
  { en: 'Emails', ru: 'Письма', columns: emails },
  { en: 'Activities', ru: 'Активности', columns: activities },
];

/** Rows of one kind under some of the columns that people keep of it, in any order. */
export const keptTables: fc.Arbitrary<KeptTable> = fc
  .record({ kind: fc.constantFrom(...kinds), isRussian: fc.boolean(), hasName: fc.boolean(), seed: fc.nat(9999) })
  .chain(({ kind, isRussian, hasName, seed }) =>
    fc
      .record({
        columns: fc.shuffledSubarray([...kind.columns], { minLength: 4 }),
        rows: fc.integer({ min: 24, max: 60 }),
      })
      .map(({ columns, rows }): KeptTable => {
        // As scattered as chance, and the same for the same seed.
        const chance = (row: number, column: number): number => ((row + 1) * 7919 + column * 104729 + seed * 31) % 97;
        return {
          sheet: hasName ? (isRussian ? kind.ru : kind.en) : 'Sheet1',
          headings: columns.map(({ en, ru }) => (isRussian ? ru : en)),
          rows: Array.from({ length: rows }, (_, row) =>
            columns.map(({ cell, en }) => cell(row, chance(row, en.length), isRussian, chance(row, 0))),
          ),
          classes: columns.flatMap(({ isClass }, i) => (isClass ? [i] : [])),
        };
      }),
  );
