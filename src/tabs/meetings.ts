import { repHeadings } from '../vocabulary/repHeadings.ts';
import {
  defineTab,
  id,
  linkedClass,
  linkedTime,
  oneOf,
  person,
  text,
  time,
  timeOfDay,
  withAnswers,
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';

/** One meeting, demo or appointment per row. */
export const meetings = defineTab({
  name: 'meetings',
  label: { en: 'Meetings', ru: 'Встречи' },
  nouns: spelled(
    `Meeting | Meetings | Appointment | Appointments | Appt | Appts | Demo | Demos | Event | Events | Booking |
      Bookings`,
    `Встреча | Встречи | Встречу | Встреч | Показ | Показы | Показов | Демо | Презентации | Визиты`,
  ),
  fields: {
    at: time(
      spelled(
        `Meeting start time | Meeting date | Meeting time | Meeting date and time | Start DateTime |
        Start date time | Start time | Start date | Demo date | Appointment date | Appointment time |
        Scheduled for | Event date | Due date | Date and time | Datetime | Activity date time | Activity date |
        Start | When | Date`,
        `Дата встречи | Дата показа | Дата демо | Дата и время встречи | Время встречи | Дата презентации |
        Дата визита | Дата и время | Дата проведения | Дата начала | Начало | Когда | Дата`,
      ),
    ),
    atDate: time(
      spelled(
        'Date | Meeting date | Demo date | Appointment date | Start date | Event date | Due date',
        'Дата | Дата встречи | Дата показа | Дата демо | Дата начала',
      ),
    ),
    atTime: timeOfDay(
      spelled(
        'Time | Meeting time | Start time | Appointment time | Due time | Demo time',
        'Время | Время встречи | Время начала | Время показа',
      ),
    ),
    rep: person(
      spelledBoth(
        repHeadings,
        spelled('Set by | Booked by | Host | Organizer', 'Кто назначил | Назначил | Кто проводит | Организатор'),
      ),
    ),
    outcome: withAnswers(
      oneOf(
        spelled(
          `Meeting outcome | Meeting status | Outcome | Appointment status | Appointment outcome |
            Demo outcome | Status | Result | Held | Attended | Showed | Show | Completed | Done`,
          `Результат встречи | Статус встречи | Итог встречи | Итог | Результат | Статус | Состоялась |
            Проведена | Выполнено`,
        ),
        {
          held: spelled(
            `Completed | Done | Held | Attended | Showed | Showed up | Show | Took place | Happened | Occurred |
              Met | Finished | Meeting held | Demo held | Demo completed | Meeting completed`,
            `Состоялась | Состоялся | Состоялось | Проведена | Проведен | Проведено | Прошла | Прошел | Прошло |
              Завершена | Завершено | Выполнена | Выполнено | Была`,
          ),
          scheduled: spelled(
            `Scheduled | To do | Todo | Booked | Planned | Confirmed | Upcoming | Pending | Open | Set |
              Not started | In progress | Not completed | Not done`,
            `Назначена | Назначен | Назначено | Запланирована | Запланирован | Запланировано | Подтверждена |
              Ожидается | Предстоит | Не проведена | Не завершена | Не выполнено`,
          ),
          'not held': spelled(
            'Not held | Did not happen | Did not take place | Not attended | Unattended',
            `Не состоялась | Не состоялся | Не состоялось | Не была проведена | Не прошла | Сорвалась | Сорвана`,
          ),
          'no-show': spelled(
            `No show | No-Show | NO_SHOW | Noshow | No showed | Did not show | Did not show up |
              Did not attend | Never showed | DNS | Absent | Missed`,
            `Не пришёл | Не пришла | Не пришли | Неявка | Не явился | Не явилась | Не явились | Не подключился |
              Не подключилась | Не подключились | Клиент не пришёл | Клиент не подключился`,
          ),
          cancelled: spelled(
            'Canceled | Cancelled | Cancellation | Cancel | Called off | Declined | Withdrawn',
            'Отменена | Отменен | Отменено | Отмена | Отменили | Отменил | Отказ | Отказался',
          ),
          rescheduled: spelled(
            'Rescheduled | Reschedule | Re-scheduled | Postponed | Moved',
            'Перенесена | Перенесен | Перенесено | Перенос | Перенесли | Отложена | Отложен',
          ),
        },
      ),
      { yes: 'held', no: 'scheduled' },
    ),
    client: id(
      'client',
      spelled(
        `Client | Contact | Contact name | Contact person | Prospect | Customer | Attendee | Invitee | Guest |
        Company / Account | Company | Company name | Account | Account name | Organization | Email | Phone |
        Phone Number | Contact ID | Lead name`,
        `Клиент | Контакт | Полное имя контакта | Имя клиента | ФИО клиента | Компания | Название компании |
        Кому | Номер телефона | Номер | Телефон | Email`,
      ),
    ),
    bookedAt: time(
      spelled(
        `Booked on | Booked at | Booked date | Booking date | Date booked | Set on | Date set | Scheduled on |
        Scheduled at | Add time | Create date | Created date | Created time | Created at | Created on |
        Date created | Created | Booked`,
        `Дата назначения | Назначена | Когда назначена | Дата записи | Дата создания | Создана | Создано`,
      ),
    ),
    rescheduledFrom: id(
      'meeting',
      spelled(
        `Rescheduled from | Rescheduled from ID | Original meeting | Original meeting ID | Previous meeting |
        Replaces`,
        `Перенесена с | Перенос встречи | Исходная встреча | Предыдущая встреча | ID исходной встречи`,
      ),
    ),
    meetingId: id(
      'meeting',
      spelled(
        `Meeting ID | Record ID | Appointment ID | Event ID | Booking ID | Engagement ID | Activity ID | ID |
        Meeting #`,
        'ID встречи | ID | № встречи | Номер встречи | №',
      ),
    ),
    dealId: id(
      'deal',
      spelled(
        `Deal ID | Opportunity ID | Associated Deal IDs | Associated Deal ID | Deal | Opportunity | Potential ID`,
        'ID сделки | Сделка | № сделки | Номер сделки',
      ),
    ),
    leadId: id('lead', spelled('Lead ID | Lead | Prospect ID', 'ID лида | Лид | № лида | Номер лида')),
    type: text(
      spelled(
        'Meeting type | Type | Call and meeting type | Event type | Appointment type | Subject',
        'Тип встречи | Тип | Вид встречи | Тема',
      ),
    ),
    /** The day it is due: the day of the first meeting of a chain of reschedules. */
    due: linkedTime(),
    booked: linkedTime(),
    result: linkedClass('held', 'no-show', 'cancelled', 'rescheduled', 'not held', 'unresolved', 'scheduled'),
    chainHead: linkedClass('yes', 'no'),
    clientFirst: linkedClass('yes', 'no'),
    clientAgain: linkedClass('yes', 'no'),
  },
  needs: [
    ['outcome', 'client', 'bookedAt', 'meetingId'],
    ['at', 'atDate'],
  ],
  weights: { outcome: 2, bookedAt: 2, rescheduledFrom: 6 },
});
