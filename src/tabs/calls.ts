import { modifiedHeadings } from '../vocabulary/modifiedHeadings.ts';
import { repHeadings, repLastNameHeadings } from '../vocabulary/repHeadings.ts';
import {
  beside,
  defineTab,
  id,
  leftover,
  linkedClass,
  linkedNumber,
  linkedPerson,
  oneOf,
  person,
  seconds,
  text,
  time,
  timeOfDay,
  withAnswers,
  yesNo,
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';
import { bookingBox } from './outcomes/callBookings.ts';
import { callDirection } from './outcomes/callDirection.ts';
import { callCalled, callMachine, callMedium, callProgress } from './outcomes/callFlags.ts';
import { callAnswered, callOutcome } from './outcomes/callOutcome.ts';
import { deletedFlag } from './outcomes/deletedFlag.ts';
import { saleBeside } from './outcomes/sales.ts';

/** One dialled call per row. */
export const calls = defineTab({
  name: 'calls',
  label: { en: 'Calls', ru: 'Звонки' },
  nouns: spelled(
    `Call | Calls | Call log | Call history | Phone calls | Dials | Dialler | Dialer | Telephony | Cold calling | Cold calls | Calling list`,
    'Звонок | Звонки | Звонка | Звонков | Вызов | Вызовы | Вызова | Телефония | Журнал звонков | Обзвон | Обзвоны | Прозвон',
  ),
  fields: {
    at: time(
      spelled(
        `Activity date | Call time | Call date | Call Start Time | Start time | datetime (tz offset incl.) |
        datetime (utc) | date_started | Started at | Start date | Start | Date and time | Datetime | Date/Time |
        Timestamp | Called at | Called on | Logged at | Logged on | Date logged | Date called | Dialled at | Dialed at | Dialled on | Date dialled | Date of call | Call at | Call placed | Made at | Made on | Placed at | Placed on | Attempt date | Attempt time | Attempted at | Dial time | Dial date | Dialed | Start at | Started | Completed at | Completed on | Actual start | Actual end |
        Call 1 date | First call date | Last call date | Last called | When | Date | Dt | Time | Day | Date (TZ offset incl.) | Create date |
        Created date | Created time | Date created | Created at | Created on | Created | Contact start | Contact start time | Initiation timestamp`,
        `Дата звонка | Время звонка | Дата и время звонка | Дата и время начала | Дата и время начала звонка | Дата и время вызова | Дата и время | Начало | Начало звонка | Дата начала |
        Время начала | Когда | Когда звонили | Дата | Дата вызова | Время вызова | Дата и время попытки | Дата попытки | Дата обзвона | Время | День | Дата создания`,
      ),
    ),
    atDate: time(
      spelled(
        'Date | Call date | Date (TZ offset incl.) | Start date | Activity date | Day | Dt',
        'Дата | Дата звонка | Дата вызова | Дата начала | День',
      ),
    ),
    atTime: timeOfDay(
      spelled(
        'Time | Call time | Time (TZ offset incl.) | Start time | Time of call | Time of day',
        'Время | Время звонка | Время вызова | Время начала',
      ),
    ),
    rep: beside(
      person(
        spelledBoth(
          spelledBoth(spelled('Display name | Full name', ''), repHeadings),
          spelled('Host | Host name | Name', 'Абонент'),
        ),
      ),
      {
        Name: 'target_kind',
        // Of VICIdial, whose user is a number.
        'Full name': 'User group',
        // Of Teams: who is meant by the address beside it.
        'Display name': 'UPN',
        // The subscriber of a company's exchange, where the number of the client has a column of its own.
        Абонент: ['Номер клиента', 'Номер Б'],
      },
    ),
    repLastName: leftover(text(repLastNameHeadings)),
    outcome: callOutcome,
    /** What the phone system says of a call, beside what the rep says; read where the outcome is blank. */
    answered: callAnswered,
    medium: callMedium,
    progress: callProgress,
    called: callCalled,
    machine: callMachine,
    connectedAt: time(
      spelled(
        'date_connected | Connected at | Time connected | Answered at | Answer time',
        'Время ответа | Время соединения | Отвечен в',
      ),
    ),
    talk: seconds(
      spelled(
        `duration (in call) | in-call duration | Incall duration | talk_duration | Talk time | Active talk time | Talking time | Talking |
        Total talk | Total talk time | Talk duration | Conversation time | Conversation duration | Talk seconds | Billsec | Bill seconds | Billable seconds | Avg talk duration |
        Average talk duration | Call duration | Call Duration (in seconds) | Call Duration (seconds) |
        Duration (seconds) | Duration (s) | Duration (in seconds) | Call length | Length | Duration | Seconds | Talk minutes | Minutes | Mins | Min | Secs | Dur |
        Time on call | Talk | How long | Agent interaction duration | Agent interaction time | Length in sec`,
        `Длительность разговора | Продолжительность разговора | Время разговора | Длительность |
        Продолжительность | Длительность звонка | Продолжительность звонка | Длительность вызова | Чистая длительность разговора | Чистое время разговора | Длительность чистого разговора | Чистый разговор | Время разговора, сек | Секунды |
        Минуты | Мин | Сек | Длит | Длит. | Длит. разговора | Разговор | Сколько говорили`,
      ),
    ),
    direction: callDirection,
    client: id(
      'client',
      spelled(
        `Contact | Contact name | Client | Customer | Prospect | To Number | to | customer number |
        external_number | Phone Number | Called number | Callee number | Callee | Callee name | Destination | Destination number | Dialled number | Dialed number | Number dialled | Number dialed | dst | Client name | Client number | Number | Phone | Contact ID | Company / Account |
        Company | Company name | Account | Account name | Buyer | Homeowner | Patient | Student | Student name | Candidate | Tenant | Business | Business name`,
        `Контакт | Клиент | Кому звонил | Кому | Номер Б | Номер абонента | Номер клиента | Номер телефона | Номер | Телефон | Имя клиента |
        Компания | Название компании | Абонент | Покупатель | Пациент | Ученик | Студент | Кандидат | Гость`,
      ),
    ),
    leadId: id(
      'lead',
      spelled('Lead ID | Lead | Associated Lead ID | Lead # | Prospect ID', 'ID лида | Лид | № лида | Номер лида'),
    ),
    dealId: id(
      'deal',
      spelled(
        `Deal ID | Opportunity ID | Associated Deal IDs | Associated Deal ID | Deal | Opportunity | Potential ID |
        Deal #`,
        'ID сделки | Сделка | № сделки | Номер сделки',
      ),
    ),
    decisionMaker: withAnswers(
      oneOf(
        spelled(
          `Decision Maker | Decision maker reached | Contacted decision maker | Spoke to decision maker |
            Talked to decision maker | Reached decision maker | Is decision maker | DM | DM? | DM reached |
            Contact Role | Job Title`,
          `ЛПР | ЛПР? | Лицо, принимающее решение | Это ЛПР | Разговор с ЛПР | Должность | Роль контакта`,
        ),
        {
          yes: spelled(
            `Decision Maker | Economic Buyer | Economic Decision Maker | Executive Sponsor | CEO | CFO | COO |
              CTO | CIO | CMO | CRO | Chief | President | Owner | Founder | Co-Founder | Managing Director |
              Director | Partner | VP | SVP | EVP | Vice President | Head of | General Manager`,
            `ЛПР | Генеральный директор | Директор | Собственник | Владелец | Учредитель | Основатель |
              Президент | Руководитель | Начальник | Гендиректор`,
          ),
          no: spelled(
            `Not a decision maker | Gatekeeper | Receptionist | Secretary | Assistant | Executive Assistant |
              Assistant Director | Assistant to | Influencer | User | Evaluator | Hung up | Employee | Intern |
              Coordinator`,
            `Не ЛПР | Секретарь | Помощник | Ассистент | Помощник директора | Помощник руководителя | ЛВР |
              Сотрудник | Специалист | Стажер`,
          ),
        },
      ),
      { yes: 'yes', no: 'no' },
    ),
    productive: yesNo(
      spelled(
        `Productive | Qualified | Meaningful | Productive conversation | Is productive | Quality conversation`,
        'Продуктивный | Результативный | Целевой | Продуктивный разговор | Целевой звонок',
      ),
    ),
    /** Ticked where an appointment was set on the call. */
    booked: bookingBox,
    ...saleBeside,
    deleted: deletedFlag,
    modifiedAt: leftover(time(modifiedHeadings)),
    /** An address under which the call can be heard; nothing is counted by it. */
    recording: leftover(
      text(
        spelled(
          'Recording | Recording URL | Recording link | Call recording | Call recording URL | Call Recording Link | Recording file',
          'Запись | Запись звонка | Запись разговора | Ссылка на запись | Ссылка на запись разговора',
        ),
      ),
    ),
    id: id(
      'call',
      spelled(
        'Call ID | Record ID | ID | Activity ID | Task ID | Engagement ID | Call # | Call SID',
        'ID звонка | ID сессии звонка | ID | № звонка | Номер звонка | №',
      ),
    ),
    source: leftover(text(spelled('Lead Source | Original Source', 'Источник лида | Источник заявки'))),
    connected: linkedClass('yes', 'no'),
    /** No where the talk time is 0; yes also where nobody timed it. */
    spoken: linkedClass('yes', 'no'),
    /** By the box or by the outcome; read where nothing else supplies the appointments set. */
    booking: linkedClass('yes', 'no'),
    /** By the box or by the outcome; read where nothing else supplies the deals won. */
    sale: linkedClass('yes', 'no'),
    soldBy: linkedPerson(),
    /** On the first call to somebody: whether any call reached them. */
    prospect: linkedClass('called', 'reached'),
    /** Which call in the row to a lead nobody had reached yet; the first is 1. */
    attempt: linkedNumber(),
    /** Out: inbound, internal, a duplicate, dated in the future, or no call at all. */
    scope: linkedClass('in', 'out'),
  },
  needs: [
    ['outcome', 'talk', 'connectedAt', 'direction', 'client', 'id'],
    ['at', 'atDate'],
  ],
  weights: {
    outcome: 2,
    talk: 4,
    connectedAt: 4,
    direction: 3,
    decisionMaker: 2,
    productive: 3,
    booked: 0,
    sold: 0,
    saleAmount: 0,
    closer: 0,
    medium: 0,
    progress: 0,
    called: 0,
    machine: 0,
    deleted: 0,
    modifiedAt: 0,
    source: 0,
    recording: 0,
    repLastName: 0,
  },
});
