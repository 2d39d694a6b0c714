import {
  byValues,
  leftover,
  oneOf,
  text,
  withAnswers,
  withAnswersUnder,
  withWhole,
  yesNo,
} from '../../vocabulary/tab.ts';
import { type Spellings, spelled } from '../../vocabulary/words.ts';

const classes = {
  held: spelled(
    `Completed | Done | Held | Attended | Showed | Showed up | Show | Took place | Happened | Occurred |
              Met | Arrived | Finished | Meeting held | Demo held | Demo completed | Meeting completed | Conducted | Came |
              Showed-up | Sat | Demoed | Demo done | Meeting done | Meeting happened | Demo happened`,
    `Состоялась | Состоялся | Состоялось | Проведена | Проведен | Проведено | Прошла | Прошел | Прошло |
              Завершена | Завершено | Выполнена | Выполнено | Была | Провели | Провел | Провела | Пришёл | Пришла | Пришли |
              Клиент пришёл | Встретились | Состоялись`,
  ),
  scheduled: spelled(
    `Scheduled | To do | Todo | Booked | Planned | Confirmed | Upcoming | Pending | Open | Set |
              Not started | In progress | Not completed | Not done | Sched | Active | Accepted | Tentative`,
    `Назначена | Назначен | Назначено | Запланирована | Запланирован | Запланировано | Подтверждена |
              Ожидается | Предстоит | Не проведена | Не завершена | Не выполнено`,
  ),
  'not held': spelled(
    'Not held | Did not happen | Did not take place | Not attended | Unattended | Never happened | Not happened | Fell through',
    `Не состоялась | Не состоялся | Не состоялось | Не была проведена | Не прошла | Сорвалась | Сорвана`,
  ),
  'no-show': spelled(
    `No show | No-Show | NO_SHOW | Noshow | No showed | Did not show | Did not show up |
              Did not attend | Never showed | DNS | Absent | Missed | N/S | Didnt come | Did not come | Never came |
              Ghosted | Ghosted us | Stood up | Stood us up | Not show | Not showed | No shown | No-showed | DNA | Client absent`,
    `Не пришёл | Не пришла | Не пришли | Неявка | Не явился | Не явилась | Не явились | Не подключился |
              Не подключилась | Не подключились | Клиент не пришёл | Клиент не подключился | Не вышел на связь |
              Не вышла на связь | Не вышли на связь | Клиент не вышел | Не приехал | Не приехали | Не был | Не была | Не были | Не было клиента`,
  ),
  cancelled: spelled(
    `Canceled | Cancelled | Cancellation | Cancel | Called off | Declined | Withdrawn | Cxl | Cxld | Cxled | Cncl |
              Canx | Cxd | Cancelled by client | Canceled by client`,
    'Отменена | Отменен | Отменено | Отмена | Отменили | Отменил | Отказ | Отказался',
  ),
  rescheduled: spelled(
    `Rescheduled | Reschedule | Re-scheduled | Postponed | Moved | Resched | Reschd | Rescheduling | R/S | Rebooked |
              Rebook | Re-booked | Re-arranged | Rearranged | Pushed | Pushed back | Needs reschedule | Needs to reschedule`,
    'Перенесена | Перенесен | Перенесено | Перенос | Перенесли | Отложена | Отложен | Переназначена | Переназначили | Перенес | Перенесла',
  ),
};

/** Short for a word, and other words inside a sentence. */
const whole = {
  // Whoever signs has come.
  held: spelled('Closed | Closed won | Won | Sold | Signed | Deal closed', 'Продажа | Оплата | Купил | Купила'),
  'no-show': spelled('NS', ''),
  rescheduled: spelled('RS', ''),
  cancelled: spelled('CX', 'Слив'),
};

const fieldOf = (headings: Spellings) =>
  withAnswersUnder(
    withWhole(withAnswers(oneOf(headings, classes), { yes: 'held', no: 'scheduled' }), whole),
    // Nobody ticks "Completed" before the day; but a "no" under "Show?" has been asked about that very day.
    {
      headings: spelled(
        'Show | Shows | Showed | Shown | Attended | Attendance | Came | Appeared | Present',
        'Пришёл | Пришла | Пришли | Явка | Явился | Присутствовал | Дошёл | Дошли',
      ),
      yes: 'held',
      no: 'no-show',
    },
    {
      headings: spelled('Held | Took place | Happened', 'Состоялась | Состоялся | Состоялось | Прошла | Была'),
      yes: 'held',
      no: 'not held',
    },
  );

export const meetingOutcome = byValues(
  fieldOf(
    spelled(
      `Meeting outcome | Status reason | Meeting status | Outcome | Appointment status | Appointment outcome |
            Demo outcome | Visit outcome | Visit status | Tour outcome | Viewing outcome | Consult outcome | Status | Result | Held | Attended | Showed | Show |
            Showed up | Show up | Came | Took place | Happened | Completed | Done | Attendance | Attendance status | Disposition | Activity status`,
      `Результат встречи | Статус встречи | Итог встречи | Исход встречи | Статус показа | Итог показа | Результат показа |
            Статус демо | Результат демо | Итог демо | Статус замера | Результат замера | Статус визита | Результат визита |
            Статус записи | Статус пробного | Статус консультации | Итог | Результат | Статус | Состоялась |
            Проведена | Выполнено | Пришёл | Пришли | Явка | Прошла | Была`,
    ),
  ),
);

/** A second column of the outcome, such as "Show?" beside a status; read where the first has no result. */
export const meetingAttended = leftover(
  fieldOf(
    spelled(
      `Show | Showed | Showed up | Show up | Attended | Attendance | Held | Came | Took place | Happened | Completed | Done | Show / no show |
      Show or no show | Status | Meeting status | Result | Outcome`,
      'Пришёл | Пришли | Явка | Состоялась | Прошла | Была | Проведена | Выполнено | Статус | Результат',
    ),
  ),
);

/** Why or by whom a meeting was called off: whoever fills that in has called it off. */
export const meetingCancelReason = leftover(
  text(
    spelled(
      'Cancellation reason | Cancelation reason | Cancel reason | Reason for cancellation | Canceled By | Cancelled By',
      'Причина отмены | Кто отменил | Кем отменена',
    ),
  ),
);

/** Columns of their own for what went wrong, as schedulers export them; a yes says it, whatever the outcome column says. */
export const meetingFlags = {
  cancelled: leftover(
    yesNo(
      spelled(
        'Canceled | Cancelled | Is canceled | Is cancelled | Cancellation | Cancel | Cxl | Cancelled? | Event canceled | Was cancelled',
        'Отменена | Отмена | Отменено | Отменили',
      ),
    ),
  ),
  noShow: leftover(
    yesNo(
      spelled(
        'Marked as No-Show | No-show | No show | Noshow | No showed | Is no show | Did not show | Invitee no-show | N/S',
        'Неявка | Не пришёл | Не явился | Не пришли',
      ),
    ),
  ),
  moved: leftover(
    yesNo(
      spelled(
        'Rescheduled | Reschedule | Resched | Is rescheduled | Was rescheduled | Moved | Postponed',
        'Перенесена | Перенос | Перенесено | Перенесли',
      ),
    ),
  ),
};
