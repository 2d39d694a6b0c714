import { modifiedHeadings } from '../vocabulary/modifiedHeadings.ts';
import { repHeadings, repLastNameHeadings, setterHeadings } from '../vocabulary/repHeadings.ts';
import {
  beside,
  defineTab,
  id,
  leftover,
  linkedClass,
  linkedPerson,
  linkedTime,
  person,
  text,
  time,
  timeOfDay,
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';
import { deletedFlag } from './outcomes/deletedFlag.ts';
import { meetingAttended, meetingCancelReason, meetingFlags, meetingOutcome } from './outcomes/meetingOutcome.ts';
import { saleBeside } from './outcomes/sales.ts';

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
    at: beside(
      time(
        spelled(
          `Meeting start time | Meeting date | Meeting time | Meeting date and time | Start DateTime |
        Start date time | Start time | Start date | Demo date | Visit date | Tour date | Viewing date | Showing date | Consult date | Consultation date | Inspection date | Appointment date | Appointment time |
        Scheduled for | Scheduled start | Scheduled start at | Scheduled start time | Scheduled meeting time | Requested time | Call scheduled for | Call booked for | Appointment set for | Event date | Due date | Date and time | Datetime | Activity date time | Activity date |
        Meeting on | Demo on | Appt date | Appt time | Appt | Date of meeting | Date of demo | Date of mtg | Mtg date | Date of appt | Start Date & Time |
        Starting time | Start at | Starts at | Start | From | When | Date | Dt | Call date | Call time | Call date and time`,
          `Дата встречи | Дата показа | Дата демо | Дата и время встречи | Время встречи | Дата презентации |
        Дата визита | Дата пробного | Дата пробного урока | Дата занятия | Дата консультации | Дата замера | Дата просмотра | Дата приема | Дата и время | Дата проведения | Дата начала | Начало | Когда | Дата`,
        ),
      ),
      // Of Zoho, which heads the two ends of a meeting so.
      { From: 'To' },
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
    rep: beside(
      person(
        spelledBoth(
          spelledBoth(setterHeadings, repHeadings),
          spelled('Host | Hosts | Organizer | Calendar', 'Кто проводит | Организатор'),
        ),
      ),
      // Of Acuity, where each person has a calendar.
      { Calendar: 'Appointment ID' },
    ),
    repLastName: leftover(text(repLastNameHeadings)),
    outcome: meetingOutcome,
    attended: meetingAttended,
    ...meetingFlags,
    cancelReason: meetingCancelReason,
    client: id(
      'client',
      spelled(
        `Client | Contact | Contact name | Associated contact | Associated contacts | Associated company | Contact person | Prospect | Customer | Attendee | Invitee | Guest |
        Company / Account | Company | Company name | Account | Account name | Organization | Email | Attendee email | Invitee email | Guest email | Primary guest email | Client email | Phone |
        Phone Number | Contact ID | Lead name | Buyer | Homeowner | Patient | Student | Student name | Candidate | Tenant | Business | Business name`,
        `Клиент | Контакт | Полное имя контакта | Имя клиента | ФИО клиента | Компания | Название компании |
        Кому | Номер телефона | Номер | Телефон | Email | Покупатель | Пациент | Ученик | Студент | Кандидат | Гость`,
      ),
    ),
    bookedAt: time(
      spelled(
        `Booked on | Booked at | Booked date | Booking date | Date booked | Set on | Date set | Date scheduled | Date added | Scheduled on |
        Scheduled at | Add time | Create date | Created date | Created time | Created at | Created on |
        Date created | Created | Booked | Event Created Date & Time | Created date time | Date sourced | Sourced on | Sourced | Set date | Appt set on | Appointment set on |
        Booking created | Creation time | Creation date`,
        `Дата назначения | Назначена | Когда назначена | Дата записи | Дата создания | Создана | Создано | Дата бронирования | Назначено | Дата создания записи | Дата создания встречи`,
      ),
    ),
    rescheduledFrom: id(
      'meeting',
      spelled(
        `Rescheduled from | Rescheduled from ID | From reschedule | Reschedule of | Original meeting | Original meeting ID | Previous meeting |
        Replaces`,
        `Перенесена с | Перенос встречи | Исходная встреча | Предыдущая встреча | ID исходной встречи`,
      ),
    ),
    ...saleBeside,
    deleted: deletedFlag,
    modifiedAt: leftover(time(modifiedHeadings)),
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
    source: leftover(text(spelled('Lead Source | Original Source', 'Источник лида | Источник заявки'))),
    type: text(
      spelled(
        'Meeting type | Type | Call and meeting type | Event type | Appointment type | Subject | Title | Summary',
        'Тип встречи | Тип | Вид встречи | Тема',
      ),
    ),
    /** The day it is due: the day of the first meeting of a chain of reschedules. */
    due: linkedTime(),
    booked: linkedTime(),
    result: linkedClass('held', 'no-show', 'cancelled', 'rescheduled', 'not held', 'unresolved', 'scheduled'),
    chainHead: linkedClass('yes', 'no'),
    /** The first of its chain, and booked by the day of the report. */
    isSet: linkedClass('yes', 'no', 'unknown'),
    /** Of a touch that set an appointment: whether it says so, or may. */
    told: linkedClass('yes', 'no', 'unknown'),
    /** Of an appointment that is past and has no result: whether nothing was written of it at all. */
    isUnsaid: linkedClass('yes', 'no'),
    /** By the box; read where nothing else supplies the deals won. */
    sale: linkedClass('yes', 'no'),
    soldBy: linkedPerson(),
    clientFirst: linkedClass('yes', 'no'),
    clientAgain: linkedClass('yes', 'no'),
  },
  needs: [
    ['outcome', 'noShow', 'cancelled', 'client', 'bookedAt', 'meetingId'],
    ['at', 'atDate'],
  ],
  weights: {
    repLastName: 0,
    outcome: 2,
    noShow: 4,
    cancelled: 2,
    bookedAt: 2,
    rescheduledFrom: 6,
    cancelReason: 0,
    sold: 0,
    saleAmount: 0,
    closer: 0,
    deleted: 0,
    modifiedAt: 0,
    source: 0,
  },
});
