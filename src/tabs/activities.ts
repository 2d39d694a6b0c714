import { modifiedHeadings } from '../vocabulary/modifiedHeadings.ts';
import { repHeadings, repLastNameHeadings } from '../vocabulary/repHeadings.ts';
import {
  byBeginning,
  defineTab,
  id,
  leftover,
  oneOf,
  person,
  seconds,
  text,
  time,
  timeOfDay,
  withAnswers,
  withCodes,
  yesNo,
} from '../vocabulary/tab.ts';
import { spelled } from '../vocabulary/words.ts';
import { calls } from './calls.ts';
import { bookingBox } from './outcomes/callBookings.ts';
import { deletedFlag } from './outcomes/deletedFlag.ts';

/** Calls, emails, meetings and tasks mixed; rows are shared out by type. */
export const activities = defineTab({
  name: 'activities',
  label: { en: 'Activities', ru: 'Активности' },
  nouns: spelled(
    `Activity | Activities | Activity log | Task | Tasks | Engagement | Engagements | To-dos | Touches`,
    'Активность | Активности | Дело | Дела | Дел | Задача | Задачи | Задач | События | Касания',
  ),
  fields: {
    at: time(
      spelled(
        `Due date | Activity date | Activity at | Occurred at | Happened at | Date | Due | Deadline | Deadline at | Start time | Start date time |
        Start date | Start | Date and time | Datetime | Timestamp | Activity time | When | Day | Date sent |
        Sent on | Touch date | Date of touch | Contact date | Date contacted`,
        `Дата | Срок | Крайний срок | Срок исполнения | Дата дела | Дата активности | Дата задачи | Дата и время |
        Дата начала | Начало | Дата выполнения | Дата касания | Дата контакта | Дата отправки`,
      ),
    ),
    atTime: timeOfDay(spelled('Due time | Time | Start time | Activity time', 'Время | Время начала | Время дела')),
    rep: person(repHeadings),
    repLastName: leftover(text(repLastNameHeadings)),
    type: byBeginning(
      withCodes(
        oneOf(
          spelled(
            `Activity type | Type | TYPE_NAME | Task type | Engagement type | Kind | Channel | Activity |
            Task Subtype | Subject | Action | What was done | What I did | What did you do | What did you do today | Touch | Touch type | Action type | Contact type | Type of contact | Type of activity | Touchpoint | Medium | Method | Contact method | Via |
            Category | Activity category | Log type | Record type | Entry type | Event type | Interaction type | Communication type`,
            `Тип дела | Вид активности | Тип активности | Тип | Вид | Тип задачи | Канал | Активность | Дело | Тема |
            Что сделано | Что сделал | Что делали | Действие | Касание | Тип касания | Вид касания | Тип контакта | Вид контакта | Тип события | Вид связи | Способ связи |
            Категория | Категория активности | Тип записи | Тип взаимодействия | Вид взаимодействия | Тип коммуникации | Вид коммуникации`,
          ),
          {
            // Before the others, which win where one of them is said as well: a follow-up call is a call.
            task: spelled(
              `Task | To do | Todo | Follow up | Follow-up | Deadline | Note | Other | Reminder | Action item |
              Training | Support`,
              'Задача | Дело | Заметка | Напоминание | Прочее | Другое | Контакт | Связаться',
            ),
            call: spelled(
              `Call | Calls | Phone call | Phone | Cold call | Outbound call | Inbound call | Dial | Logged call | Called | Dialed | Dialled |
              Appel`,
              `Звонок | Звонки | Телефонный звонок | Исходящий звонок | Входящий звонок | Звонок исх | Исх. звонок | Звонок вх | Вх. звонок | Холодный звонок | Вызов`,
            ),
            email: spelled(
              `Email | E-mail | Emails | Mail | Emailed | Send email | Incoming email | Outgoing email | List email | Reply`,
              'Письмо | Письма | Емейл | Имейл | Почта | Электронное письмо | E-mail',
            ),
            meeting: spelled(
              `Meeting | Meetings | Demo | Demonstration | Appointment | Presentation | Visit | Site visit |
              Event | Lunch | Video call | Zoom | Video meeting | Online meeting`,
              `Встреча | Встречи | Показ | Демо | Демонстрация | Презентация | Визит | Выезд | Видеозвонок |
              Онлайн-встреча`,
            ),
            sms: spelled(
              `SMS | Text | Text message | Message | WhatsApp | Chat | LinkedIn | LinkedIn message | Telegram | Fax`,
              'СМС | Сообщение | Чат | Мессенджер | Ватсап | Вотсап | Телеграм | Факс',
            ),
          },
        ),
        { 1: 'meeting', 2: 'call', 3: 'task', 4: 'email' },
      ),
    ),
    modifiedAt: leftover(time(modifiedHeadings)),
    id: id(
      'activity',
      spelled(
        'Activity ID | ID | Record ID | Task ID | Event ID | Engagement ID',
        'ID | ID дела | ID активности | ID задачи | №',
      ),
    ),
    direction: calls.fields.direction,
    /** Understood in the words of the tab that the row is shared out to. */
    outcome: text(
      spelled(
        `Outcome | Result | Activity outcome | Call Disposition | Disposition | Call outcome | Meeting outcome |
        Call result | Status | Response | Responded | Reply`,
        'Результат | Итог | Исход | Результат дела | Результат звонка | Результат встречи | Статус | Ответ',
      ),
    ),
    done: withAnswers(
      oneOf(
        spelled(
          `Done | Completed | Task status | Activity status | Status reason | Status | Is completed | Is done | Closed |
            Is closed`,
          'Выполнено | Завершено | Готово | Сделано | Закрыто | Статус | Статус дела | Статус задачи',
        ),
        {
          yes: spelled(
            'Done | Completed | Complete | Closed | Finished | Held | Sent | Received | Made | Delivered | Inbox',
            'Выполнено | Выполнена | Завершено | Завершена | Готово | Сделано | Закрыта | Закрыто',
          ),
          no: spelled(
            `To do | Todo | Open | Not Started | In Progress | Planned | Deferred | Waiting on someone else |
              Not done | Not completed | Incomplete | Pending | Overdue | Cancelled | Canceled`,
            `Не выполнено | Не выполнена | Не завершено | Не завершена | Не сделано | Запланировано | В работе |
              Открыта | Ожидает | Отложена | Просрочено`,
          ),
        },
      ),
      { yes: 'yes', no: 'no' },
    ),
    bookedAt: time(
      spelled(
        `Add time | Created time | Create date | Created date | Created at | Created on | Date created | Created |
        Booked on`,
        'Дата создания | Создано | Создана | Дата добавления | Дата назначения',
      ),
    ),
    doneAt: time(
      spelled(
        `Marked as done time | Completed at | Completed time | Completed date | Date completed |
        Completed date time | Done time | Done at | Closed at | Closed time`,
        'Дата выполнения | Дата завершения | Завершено в | Выполнено когда | Завершено | Выполнено',
      ),
    ),
    dealId: id(
      'deal',
      spelled(
        `Deal ID | Opportunity ID | Associated Deal IDs | Associated Deal ID | Potential ID | Deal | Opportunity |
        What ID`,
        'ID сделки | Сделка | № сделки | Номер сделки',
      ),
    ),
    leadId: id('lead', spelled('Lead ID | Lead | Prospect ID | Who ID', 'ID лида | Лид | № лида | Номер лида')),
    client: id(
      'client',
      spelled(
        `Contact person | Contact | Contact name | Client | Customer | Prospect | Organization |
        Company / Account | Company | Company name | Account | Account name | Phone Number | Phone | Email |
        Contact ID | Account ID | Buyer | Homeowner | Patient | Student | Student name | Candidate | Tenant | Business | Business name`,
        `Контакт | Контактное лицо | Клиент | Полное имя контакта | Компания | Название компании | Телефон | Email | Покупатель | Пациент | Ученик | Студент | Кандидат | Гость`,
      ),
    ),
    talk: seconds(
      spelled(
        `Call duration | Call Duration (in seconds) | Call Duration (seconds) | Talk time | Duration (seconds) |
        Duration | Duration (minutes)`,
        'Длительность разговора | Длительность звонка | Длительность | Продолжительность',
      ),
    ),
    decisionMaker: calls.fields.decisionMaker,
    productive: yesNo(calls.fields.productive.headings),
    booked: bookingBox,
    deleted: deletedFlag,
  },
  needs: [
    ['type', 'done'],
    ['at', 'bookedAt', 'doneAt'],
  ],
  weights: { repLastName: 0, type: 4, done: 3, doneAt: 3, booked: 0, modifiedAt: 0, deleted: 0 },
});
