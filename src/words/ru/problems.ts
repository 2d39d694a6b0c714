import { isPeriodName } from '../../vocabulary/periodName.ts';
import type { ProblemWords, Sentence } from '../problems.ts';
import { dayOfNumeric } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const problems: ProblemWords = {
  rows: (rows) => `${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}`,
  sentences: {
    'blank row': ({ count }) => `Не учтено: ${count} без данных.`,
    'repeated headings': ({ count, cell }) => `Не учтено: ${count} с повторными заголовками (первая: ${cell}).`,
    'another table': ({ count, cell }) =>
      `Не учтено: ${count}, другая таблица начинается в ${cell}. Поместите её на отдельный лист.`,
    'total or footer': ({ count, cell, sample }) =>
      `Не учтено: ${count} с итогами, планом или подписью, например «${sample}» (${cell}).`,
    'template row': ({ count, row }) =>
      `Не учтено: ${count}, где ещё ничего не внесено, только заготовка шаблона (первая: ${row}).`,
    'not begun': ({ count, row }) => `Не учтено: ${count}, где нет ни дня, ни результата (первая строка: ${row}).`,
    'unreadable date': ({ count, cell, heading, sample }) =>
      `Не учтено: ${count}. В столбце «${heading}» ожидается дата, а в ${cell} стоит «${sample}». ${isPeriodName(sample) ? 'Впишите день.' : 'Исправьте дату.'}`,
    'impossible date': ({ count, cell, heading, sample }) =>
      `Не учтено: ${count}. Дата «${sample}» в столбце «${heading}» (${cell}) невозможна. Исправьте день или год.`,
    'in the future': ({ count, cell, sample }) =>
      `Не учтено: ${count} с датой позже дня отчёта (первая: ${cell}, ${sample}).`,
    inbound: ({ count, heading }) =>
      `Не учтено: ${count} с входящими звонками («${heading}»); считаются только исходящие.`,
    'internal meeting': ({ count, cell, sample }) =>
      `Не учтено: ${count} с внутренними встречами, например «${sample}» (${cell}): это не встречи с клиентами.`,
    internal: ({ count, heading }) => `Не учтено: ${count} с внутренними звонками («${heading}»).`,
    'not a call': ({ count, sample }) => `Не учтено: ${count}, это не звонки (например, «${sample}»).`,
    removed: ({ count, cell, sample }) =>
      `Не учтено: ${count}, это удалённые, объединённые или повторные записи, например «${sample}» (${cell}).`,
    'no sale': ({ count, cell, sample }) =>
      `Не учтено: ${count}, это платежи и заказы, которые не прошли, отменены или возвращены, например «${sample}» (${cell}): они не продажи и не проигранные сделки.`,
    returned: ({ count, cell, sample }) =>
      `Не учтено: ${count}, это возвраты и суммы с минусом, например «${sample}» (${cell}): они не сделки, и возвращённое не вычтено из суммы выигранных сделок.`,
    'incoming e-mail': ({ count }) => `Не учтено: ${count} с входящими письмами; считаются только исходящие.`,
    'further line': ({ count, sample, cell }) =>
      `Не учтено: ${count} с продолжением записи выше, например «${sample}» (${cell}): своего статуса и суммы в них нет.`,
    'repeated record': ({ count, heading, sample, cell }) =>
      `Не учтено: ${count} с той же записью, что в строке выше, но с другим «${heading}» (первая: ${cell}, ${sample}); столбца с ID нет, всё остальное совпадает.`,
    'older copy': ({ count, heading, sample, cell }) =>
      `Не учтено: ${count}, это прежние копии строк с тем же «${heading}» (первая: ${cell}, ${sample}); считается нижняя.`,
    'pasted again': ({ count, row, sample }) =>
      `Не учтено: ${count}, вставлено второй раз (с ${row}-й строки повторяются строки с ${sample}-й, ячейка в ячейку).`,
    'earlier version': ({ count, heading, sample, cell }) =>
      `Не учтено: ${count}, это прежние версии строк с тем же «${heading}» (первая: ${cell}, ${sample}); считается изменённая последней, а при равенстве — нижняя.`,
    'no stage change': ({ count }) => `Не учтено: ${count}, этап не менялся.`,
    'other type': ({ count, sample }) => `Не учтено: ${count}, «${sample}» — не звонок, не письмо и не встреча.`,
    'not done yet': ({ count, sample }) => `Не учтено: ${count} с делами «${sample}», которые ещё не выполнены.`,
    'supplied by rows': ({ count, sample }) => `Не учтено: ${count}, для «${sample}» есть отдельный лист.`,
    'unreadable number': ({ count, cell, sample }) =>
      `Не учтено: ${count}. В ${cell} ожидается число, а стоит «${sample}». Запишите число полностью.`,
    'bad period': ({ count, cell, sample }) =>
      `Не учтено: ${count}. В ${cell} ожидается период, например 2025 Q1 или 2025-03, а стоит «${sample}».`,
    'other metric': ({ count, cell, sample }) =>
      `Не учтено: ${count}. «${sample}» (первая: ${cell}) — не из наших KPI, измерить это нечем. План может быть по звонкам, состоявшимся встречам, выигранным сделкам, сумме продаж и другим KPI.`,
    'target twice': ({ count, cell, sample }) =>
      `Не учтено: ${count}. «${sample}» (первая: ${cell}) — тот же показатель, что и строкой выше, у того же сотрудника за тот же период. Берётся только первая.`,
    undated: ({ count, heading, cell }) =>
      heading === ''
        ? `${count} без даты: на листе нет такого столбца, поэтому они учтены только за всё время.`
        : `${count} без даты: пусто в столбце «${heading}» (первая: ${cell}), поэтому они учтены только за всё время.`,
    'no rep': ({ count, heading, cell, second }) =>
      second !== undefined
        ? `${count} без сотрудника: в столбце «${second}» идентификаторы, а на листе «Сотрудники» не указано, чьи они, поэтому строки учтены только за команду.`
        : heading === ''
          ? `${count} без сотрудника: на листе нет такого столбца, поэтому они учтены только за команду.`
          : `${count} без сотрудника: пусто в столбце «${heading}» (первая: ${cell}), поэтому они учтены только за команду.`,
    'reps by their ids': ({ count, heading, cell, sample }) =>
      `${count}, где «${heading}» — номер вроде «${sample}» (${cell}): так сотрудник и назван в отчёте. Кто это, скажет лист «Сотрудники» со столбцами «ID» и «Имя».`,
    'not understood': ({ count, heading, cell, sample }) =>
      sample === ''
        ? `${count} с пустым «${heading}» (первая: ${cell}): считаются неизвестными, а не отрицательными.`
        : `${count} со значением «${sample}» в столбце «${heading}» (первая: ${cell}): считаются неизвестными. Укажите значение на листе KPI Settings.`,
    'perhaps incoming': ({ count, heading, cell, sample }) =>
      `${count}, возможно, входящих звонков: направление не указано ни в одном столбце, а «${sample}» в столбце «${heading}» (${cell}) бывает только у входящих. То, на что они могли бы повлиять, не показано. Добавьте столбец с направлением, а если все эти звонки сделаны вашей командой, напишите none напротив «Calls column: direction» на листе KPI Settings.`,
    'direction untold': ({ count }) =>
      `${count}: ничто не говорит, какие из них входящие, поэтому все считаются сделанными. Добавьте столбец с направлением или, если все звонки сделала команда, напишите none напротив «Calls column: direction» на листе KPI Settings.`,
    'perhaps deleted': ({ count, heading }) =>
      `${count}, возможно, удалённых сделок в столбце «${heading}»: одни CRM переносят в архив удалённое, другие — просто скрытое. То, на что они могли бы повлиять, не показано. Напишите removed или no напротив «Deals archived: TRUE» на листе KPI Settings.`,
    'unreadable detail': ({ count, heading, cell, sample }) =>
      `${count}, где «${heading}» не читается (первая: ${cell}, «${sample}»); значение считается пустым.`,
    'unclear duration': ({ heading, cell }) =>
      `Время в столбце «${heading}» (первая ячейка: ${cell}) может быть в секундах или в минутах, поэтому не учтено, пока нет ответа на вопрос о нём.`,
    'amounts scaled': ({ heading, second }) =>
      second === '0.01'
        ? `Суммы в столбце «${heading}» по его заголовку в сотых долях, как копейки: каждая поделена на 100.`
        : second === '1000'
          ? `Суммы в столбце «${heading}» по его заголовку в тысячах: каждая умножена на 1000.`
          : `Суммы в столбце «${heading}» по его заголовку в миллионах: каждая умножена на 1 000 000.`,
    'closed later': ({ count, cell }) =>
      `${count} со сделками, закрытыми позже дня отчёта (первая: ${cell}): на этот день они ещё открыты.`,
    'won without a date': ({ count, cell }) =>
      `${count} с выигранными сделками без даты закрытия (первая: ${cell}): учтены в итоге, но ни в одном квартале.`,
    'won with an expected date': ({ count, heading, cell }) =>
      `${count} с выигранными сделками, где «${heading}» (первая: ${cell}) — лишь ожидаемая дата: учтены в итоге, но ни в одном квартале. Нужен столбец с датой закрытия.`,
    'won without an amount': ({ count, cell }) =>
      `${count} с выигранными сделками без суммы (первая: ${cell}): учтены как сделки, но не как деньги.`,
    'booked day unknown': ({ count }) => `${count} без дня назначения: встреча считается назначенной в день встречи.`,
    ahead: ({ count, cell }) =>
      `${count} с предстоящей встречей без дня назначения (первая: ${cell}): назначена своим днём, который ещё не наступил.`,
    'moved to another rep': ({ count, row }) =>
      `${count} со встречей того же клиента, которую перенёс другой сотрудник (первая строка: ${row}): считается новой датой, а не новой встречей.`,
    'past and still scheduled': ({ count, cell }) =>
      `${count} с прошедшей встречей без результата (первая: ${cell}): не входит в доли, пока результата нет.`,
    'another leg': ({ count, row, sample }) =>
      `${count} не учтены: это другие плечи звонков, у которых есть своя строка (строка ${row} относится к строке ${sample}).`,
    'logged twice': ({ count, row, sample }) =>
      `${count}: не учтено, такой звонок уже записан в другой строке, с тем же сотрудником и клиентом в то же время (строка ${row} как ${sample}).`,
    'duplicate call': ({ count, rows, row, sample, isLeftOut }) => {
      const like = `${count}, ${rows % 10 === 1 && rows % 100 !== 11 ? 'похожая на копию' : 'похожих на копии'} другого звонка (${row} как ${sample})`;
      return isLeftOut
        ? `${like}: не учтены, как указано на листе KPI Settings.`
        : `${like}: учтены, если на листе KPI Settings не указано иное.`;
    },
    'rounded ids': ({ count, heading, cell }) =>
      `${count}, где «${heading}» округлён как число (первая: ${cell}): не связаны. Импортируйте столбец как текст.`,
    'week on its first day': ({ count, cell }) =>
      `${count} с данными за неделю (первая: ${cell}): учтены первым днём недели.`,
    'month on its first day': ({ count, cell }) =>
      `${count} с данными за месяц (первая: ${cell}): учтены первым днём месяца.`,
    'quarter on its first day': ({ count, cell }) =>
      `${count} с данными за квартал (первая: ${cell}): учтены первым днём квартала.`,
    'year on its first day': ({ count, cell }) =>
      `${count} с данными за год (первая: ${cell}): учтены первым днём года.`,
    'week by its last day': ({ count, cell }) =>
      `${count} с данными за неделю, которая кончается указанной датой (первая: ${cell}): учтены первым днём этой недели, на шесть дней раньше.`,
    'month by its last day': ({ count, cell }) =>
      `${count} с данными за месяц, который кончается указанной датой (первая: ${cell}): учтены первым днём этого месяца.`,
    'year by the sheet name': (facts) => yearTaken(facts, 'год назван в имени листа'),
    'year by the title': (facts) => yearTaken(facts, 'год назван в строках над заголовками'),
    'year by the neighbours': (facts) => yearTaken(facts, 'год виден по датам выше и ниже'),
    'year by the weekdays': (facts) => yearTaken(facts, 'год виден по дням недели'),
    'year by the day of the report': (facts) =>
      yearTaken(facts, 'год ниоткуда не виден, поэтому взят последний до дня отчёта'),
    'read day first': ({ count, sample, cell, second }) =>
      `${count} с датой вида «${sample}» (${cell}): читается как ${dayOfNumeric(sample, true)} по региональным настройкам таблицы. Если это не так, укажите на листе KPI Settings: «${second}».`,
    'day and month swapped': ({ count, heading, cell, second = '' }) =>
      `${count} с датой в столбце «${heading}», в которой при импорте день принят за месяц (первая: ${cell}): среди дат нет ни одной позже 12-го числа, а все поздние остались текстом. Прочитаны как день и месяц; «${second}» со значением «no» на листе KPI Settings оставит их как есть.`,
    'read month first': ({ count, sample, cell, second }) =>
      `${count} с датой вида «${sample}» (${cell}): читается как ${dayOfNumeric(sample, false)} по региональным настройкам таблицы. Если это не так, укажите на листе KPI Settings: «${second}».`,
    'counted by rows': ({ count, heading, cell }) =>
      `${count} с числом в столбце «${heading}», которое уже посчитано по другому листу (первая: ${cell}): второй раз оно не прибавлено.`,
    'booked by call': ({ rows, cell }) =>
      `Звонков, на которых назначена встреча: ${numberText(rows)} (первый: ${cell}). Они считаются назначенными встречами: больше ничто в таблице их не считает.`,
    'booked by touch': ({ count, cell }) =>
      `${count} с назначенной встречей (первая: ${cell}): считаются назначенными встречами: больше ничто в таблице их не считает.`,
    'sold on the row': ({ count, heading, cell }) =>
      `${count} с продажей по столбцу «${heading}» (первая: ${cell}): считаются выигранными сделками этого дня: больше ничто в таблице их не считает.`,
    'lead not listed': ({ count, heading, cell }) =>
      `${count} с «${heading}», которого нет ни у одного учтённого лида (первая: ${cell}): учтены как сделки, но ни к какому лиду не отнесены.`,
    'sums of a query': ({ count }) =>
      `Суммы, посчитанные запросом: ${count}. В суммах нет отдельных строк, поэтому для посчитанного ими нет медиан, таблиц по источникам, продуктам и воронкам, часов и попыток звонков, клиентов, дней на этапе, причин отказа, сравнения в одном возрасте, списка недостающего, списка дел и строк за числами. Их даст лист с самими строками.`,
    'stage not listed': ({ sample }) =>
      `Открытые сделки на этапе, которого запрос не знает: ${sample}. Они не стоят ни на одном этапе воронки. Составьте запрос заново по образцу, где есть все этапы.`,
    'several currencies': ({ count, heading, sample }) =>
      `Суммы в столбце «${heading}» в разных валютах, ${sample}, и не складываются (${count}). Нужен столбец в одной валюте.`,
    'several periods': ({ count, heading, sample }) =>
      `Суммы в столбце «${heading}» за разные сроки, ${sample}, и не складываются (${count}). Нужен столбец с суммами за один срок.`,
    'unreadable amounts': ({ count, heading, cell, sample }) =>
      `${count} с суммой в столбце «${heading}», которую не прочитать (первая: ${cell}, «${sample}»): суммы не складываются, итог был бы неверным. Запишите их числами.`,
    'thousands as decimals': ({ count, heading, cell, sample }) =>
      `Похоже, разделитель тысяч в столбце «${heading}» принят за десятичный знак, например «${sample}» в ${cell} (${count}): суммы не складываются. Запишите их без точки, например 18725.`,
    'unclear scale': ({ heading, count }) =>
      `M в заголовке «${heading}» — это миллионы или месяцы (${count})? Суммы не складываются. Напишите в заголовке «млн» или уберите M.`,
    'amounts of what was sold': ({ heading }) =>
      `Суммы в столбце «${heading}» есть только у выигранных сделок: у остальных они пусты, равны 0 или меньше самой сделки. Для сумм в воронке нужен столбец с суммой каждой сделки.`,
    'filled down': ({ count, heading, cell, sample }) =>
      `${count} без «${heading}» (первая: ${cell}) отнесены к группе над ними, например «${sample}»: лист сгруппирован.`,
    'similar reps': ({ count, sample, second, cell }) =>
      `«${sample}» (${count}, первая: ${cell}) и «${second}» — возможно, один человек: укажите один вариант псевдонимом на листе «Сотрудники».`,
  },
};

function yearTaken({ count, heading, cell, sample, second }: Parameters<Sentence>[0], why: string): string {
  return `${count} с днём без года в столбце «${heading}» (первая: ${cell}): «${sample}» читается как ${second}; ${why}. Если это не так, допишите год в ячейках.`;
}
