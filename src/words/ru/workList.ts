import type { WorkListWords } from '../workList.ts';
import { dateText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const rowsText = (rows: number): string => `${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}`;

export const workList: WorkListWords = {
  sheetName: 'Список дел',
  headings: {
    done: 'Готово',
    what: 'Что сделать',
    who: 'Кто',
    client: 'Клиент',
    days: 'Дней',
    amount: 'Сумма',
    place: 'Строка',
    note: 'Заметка',
    key: 'Ключ строки',
  },
  kinds: {
    'deal past its close day': 'Срок закрытия сделки прошёл',
    'idle deal': 'Открытая сделка без движения',
    'meeting without outcome': 'Прошедшая встреча без результата',
    'no-show not booked again': 'Неявка, новая встреча не назначена',
    'one appointment and none ahead': 'Одна встреча состоялась, новой нет',
    'lead not called': 'Лид без звонков в журнале',
  },
  gone: 'В списке больше нет',
  counted: (rows, asOf) =>
    rows === 0
      ? `Насколько видно по вашим листам, на ${dateText(asOf)} незавершённых дел нет.`
      : `Незавершённых дел на ${dateText(asOf)}: ${rowsText(rows)}; сначала крупные суммы, затем самые давние.`,
  first: (shown, rows, asOf) =>
    `Незавершённых дел на ${dateText(asOf)}: ${rowsText(rows)}, показано ${numberText(shown)}; сначала крупные суммы, затем самые давние.`,
  usualGap: (gap) =>
    `«Без движения»: ни звонков, ни встреч, ни писем, ни смены этапа дольше ${numberText(gap)} ${russianPlural(gap, 'дня', 'дней', 'дней')}; девять из десяти пауз команды не длиннее.`,
  unsaid: {
    'idle deal': (known, all) =>
      `Сделки без движения не показаны: мало записей указывает на свою сделку (${known} из ${all} открытых сделок).`,
    'meeting without outcome': (known, all) =>
      `Встречи без результата не показаны: результата нет у большинства (заполнен у ${known} из ${all} прошедших).`,
    'lead not called': (known, all) =>
      `Лиды без звонков не показаны: в журнале звонков есть только ${known} из ${all} лидов.`,
  },
  yours:
    '«Готово» и «Заметка» — ваши столбцы: они остаются при своей строке, когда список строится заново. Сделанное в ваших листах исчезает; сами листы не меняются.',
  listing: 'Ищу незавершённые дела…',
  ready: (sheet, rows) =>
    rows === 0
      ? `Насколько видно по вашим листам, незавершённых дел нет; см. лист «${sheet}».`
      : `Незавершённые дела: ${rowsText(rows)}, см. лист «${sheet}».`,
  moved: (sheet) =>
    ` В прежнем списке что-то изменено, поэтому он оставлен как есть; отметки и заметки перенесены на новый лист «${sheet}».`,
  noTabs: 'Пока нет листа со сделками, встречами или лидами.',
};
