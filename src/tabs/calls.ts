import { repHeadings } from '../vocabulary/repHeadings.ts';
import {
  beside,
  defineTab,
  id,
  linkedClass,
  oneOf,
  person,
  seconds,
  time,
  timeOfDay,
  withAnswers,
  withCodes,
  yesNo,
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';

/** One dialled call per row. */
export const calls = defineTab({
  name: 'calls',
  label: { en: 'Calls', ru: 'Звонки' },
  nouns: spelled(
    `Call | Calls | Call log | Call history | Phone calls | Dials | Dialler | Dialer | Telephony`,
    'Звонок | Звонки | Звонка | Звонков | Вызов | Вызовы | Вызова | Телефония | Журнал звонков',
  ),
  fields: {
    at: time(
      spelled(
        `Activity date | Call time | Call date | Call Start Time | Start time | datetime (tz offset incl.) |
        datetime (utc) | date_started | Started at | Start date | Start | Date and time | Datetime | Date/Time |
        Timestamp | Called at | Called on | Date called | Date of call | Call 1 date | First call date | Last call date | Last called | When | Date | Time | Day | Date (TZ offset incl.) | Create date |
        Created date | Created time | Date created | Created at`,
        `Дата звонка | Время звонка | Дата и время звонка | Дата и время | Начало | Начало звонка | Дата начала |
        Время начала | Когда | Дата | Время | День | Дата создания`,
      ),
    ),
    atDate: time(
      spelled(
        'Date | Call date | Date (TZ offset incl.) | Start date | Activity date | Day',
        'Дата | Дата звонка | Дата начала | День',
      ),
    ),
    atTime: timeOfDay(
      spelled(
        'Time | Call time | Time (TZ offset incl.) | Start time | Time of call | Time of day',
        'Время | Время звонка | Время начала',
      ),
    ),
    rep: beside(person(spelledBoth(repHeadings, spelled('Name', ''))), { Name: 'target_kind' }),
    outcome: withCodes(
      withAnswers(
        oneOf(
          spelled(
            `Call outcome | Call Disposition | Call Result | Disposition | Outcome | Action Result | Result |
              Answered | Call answered | Connected | Call connected | Picked up | Call status | Status |
              Answered / Missed | Call type | Category`,
            `Результат звонка | Статус звонка | Итог звонка | Исход звонка | Результат | Итог | Исход | Дозвон |
              Дозвонились | Отвечен | Ответили | Принят | Статус | Статус вызова | Результат вызова |
              Результат обработки`,
          ),
          {
            connected: spelled(
              `Connected | f240bbac-87c9-4f6e-bf70-924b57d47db7 | Answered | Call connected | Call answered |
                Accepted | Spoke | Spoke with | Spoke to prospect | Conversation | Live conversation |
                Contacted | Contact made | Reached | Picked up | Talked | Callback Requested |
                Call back requested | Call back later | Callback | Call back | Not Qualified |
                Connected - Not Qualified | Connected - Not Interested | Not Interested | Recieved Referral |
                Received Referral | Send Email | Do Not Call`,
              `Разговор состоялся | Состоялся разговор | Успешный звонок | Успешный | Успешный вызов | Обработан | Дозвон | Дозвонились | Дозвонился |
                Дозвонилась | Отвечен | Отвечено | Ответил | Ответили | Принят | Принятый | Соединен |
                Поговорили | Перезвонить позже | Перезвонить | Просил перезвонить | Отказ | Отказался |
                Не интересно | Неинтересно | Не заинтересован | Не квалифицирован`,
            ),
            productive: spelled(
              `Connected - Qualified | Meeting Booked | Meeting Scheduled | Meeting Set | Appointment Booked |
                Appointment Scheduled | Appointment Set | Demo Booked | Demo Scheduled | Demo Set | Interested |
                Qualified | Productive | Productive conversation | Meaningful conversation |
                Quality conversation | Positive | Sale | Sold`,
              `Назначена встреча | Встреча назначена | Назначен показ | Назначено демо | Заинтересован |
                Интересно | Заинтересовался | Квалифицирован | Продуктивный | Продуктивный разговор |
                Результативный | Целевой | Целевой звонок | Продажа`,
            ),
            'no answer': spelled(
              `No answer | 73a0d17f-1163-4015-bdd5-ec830791da20 | No-answer | Not answered | Unanswered |
                Not connected | Did not answer | No pick up | No response | DNA | Missed | Missed call | Busy |
                9d9162e7-6cf3-4944-bf63-4dff82258764 | Line busy | Declined | Rejected | Hung up | Hang up |
                Hangup | Ring out | Rang out | No contact | Not reached | Unreachable | Not available |
                Unavailable | Could not reach | Call canceled | Call cancelled`,
              `Нет ответа | Не ответил | Не ответили | Не ответила | Не отвечает | Не отвечен | Не отвечено |
                Без ответа | Неотвеченный | Не дозвонился | Не дозвонилась | Не дозвонились | Недозвон | НДЗ |
                Не взял трубку | Не берет трубку | Не берет | Номер занят | Занято | Занят | Нет на месте |
                Пропущенный звонок | Пропущенный | Пропущен | Временно не доступен | Временно недоступен |
                Недоступен | Не доступен | Вне зоны | Отклонено | Отклонен | Сбросил | Сброс | Вызов отменен |
                Отменен | Разговор не состоялся | Не состоялся | Неуспешный | Не успешный |
                Неуспешный звонок | Неуспешный вызов | Не обработан | Потерян | Потерянный | Абонент не ответил`,
            ),
            gatekeeper: spelled(
              `Gatekeeper | Receptionist | Reception | Secretary | Assistant | Left live message |
                a4c4c377-d246-4b32-a13b-75a56a4cd0ff | Left message with | Left message with gatekeeper |
                Spoke to gatekeeper | Spoke with gatekeeper | No Longer with Company | Wrong person`,
              `Секретарь | Секретарша | Секретарю | Ресепшен | Передали через секретаря | Не тот человек | Не ЛПР`,
            ),
            voicemail: spelled(
              `Left voicemail | b2cf5968-551e-4856-9783-52b3da59a7d0 | Voicemail | Voice mail |
                Left voice mail | Left VM | vm | LVM | vm-left | vm-answer | Live Voicemail | Left message |
                Left a message | Answering machine | Machine`,
              `Оставил сообщение | Оставила сообщение | Оставлено сообщение | Автоответчик | Голосовая почта |
                Голосовое сообщение`,
            ),
            'bad number': spelled(
              `Wrong number | 17b47fee-58de-441e-a44c-c6300d46f273 | Bad number | Bad Phone | Bad Data |
                Invalid number | Number not in service | Not in service | Out of service | Disconnected number |
                Number disconnected | Blocked`,
              `Неверный номер | Неправильный номер | Ошибка номера | Номер не существует |
                Номер не обслуживается | Несуществующий номер | Не тот номер | Ошиблись номером | Ошибся номером`,
            ),
            'not a call': spelled(
              `Error | Failed | Call failed | Internal Error | Abandoned | Canceled | Cancelled |
                Calling CRM User | Connecting | Queued | Ringing | IP Phone Offline | Restricted Number |
                Stopped | Not Allowed | Fax Receipt | Fax On Demand | Fax Send Error | Fax | SMS | Text message |
                Test call`,
              `Ошибка | Сбой | Данное направление не доступно | Направление недоступно | Запрещено |
                Недостаточно средств | Заблокировано | Факс | СМС | Тестовый звонок`,
            ),
          },
        ),
        { yes: 'connected', no: 'no answer' },
      ),
      {
        1: 'voicemail',
        2: 'connected',
        3: 'no answer',
        4: 'connected',
        5: 'bad number',
        6: 'no answer',
        7: 'no answer',
        200: 'connected',
        304: 'no answer',
        402: 'not a call',
        403: 'not a call',
        404: 'bad number',
        423: 'not a call',
        480: 'no answer',
        484: 'not a call',
        486: 'no answer',
        503: 'not a call',
        603: 'no answer',
        '603-S': 'no answer',
      },
    ),
    connectedAt: time(
      spelled(
        'date_connected | Connected at | Time connected | Answered at | Answer time',
        'Время ответа | Время соединения | Отвечен в',
      ),
    ),
    talk: seconds(
      spelled(
        `duration (in call) | in-call duration | talk_duration | Talk time | Avg talk duration |
        Average talk duration | Call duration | Call Duration (in seconds) | Call Duration (seconds) |
        Duration (seconds) | Duration (s) | Duration (in seconds) | Talk seconds | Conversation time |
        Conversation duration | Call length | Length | Duration | Billsec | Seconds | Talk minutes | Minutes`,
        `Длительность разговора | Продолжительность разговора | Время разговора | Длительность |
        Продолжительность | Длительность звонка | Продолжительность звонка | Длительность вызова | Чистая длительность разговора | Время разговора, сек | Секунды |
        Минуты`,
      ),
    ),
    direction: withCodes(
      oneOf(
        spelled(
          `Call direction | Direction | Call type | Type | call direction - type | Inbound/Outbound |
            Call purpose`,
          'Тип звонка | Направление | Направление звонка | Вид звонка | Тип вызова | Направление вызова | Тип',
        ),
        {
          outbound: spelled(
            'Outbound | Outgoing | Out | Outbound call | Outgoing call',
            'Исходящий | Исходящая | Исходящие | Исходящий звонок | Исх | Обратный звонок',
          ),
          inbound: spelled(
            'Inbound | Incoming | In | Inbound call | Incoming call | Missed',
            `Входящий | Входящая | Входящие | Входящий звонок | Вх | Входящий с перенаправлением | Пропущенный`,
          ),
          internal: spelled('Internal | Internal call | Extension', 'Внутренний | Внутренние | Внутренний звонок'),
        },
      ),
      { 1: 'outbound', 2: 'inbound', 3: 'inbound', 4: 'outbound' },
    ),
    client: id(
      'client',
      spelled(
        `Contact | Contact name | Client | Customer | Prospect | To Number | to | customer number |
        external_number | Phone Number | Called number | Callee number | Callee | Callee name | Client name | Client number | Number | Phone | Contact ID | Company / Account |
        Company | Company name | Account | Account name`,
        `Контакт | Клиент | Кому звонил | Кому | Номер абонента | Абонент | Номер клиента | Номер телефона | Номер | Телефон | Имя клиента |
        Компания | Название компании`,
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
    id: id(
      'call',
      spelled(
        'Call ID | Record ID | ID | Activity ID | Task ID | Engagement ID | Call # | Call SID',
        'ID звонка | ID сессии звонка | ID | № звонка | Номер звонка | №',
      ),
    ),
    connected: linkedClass('yes', 'no'),
    /** On the first call to somebody: whether any call reached them. */
    prospect: linkedClass('called', 'reached'),
    /** Out: inbound, internal, a duplicate, dated in the future, or no call at all. */
    scope: linkedClass('in', 'out'),
  },
  needs: [
    ['outcome', 'talk', 'connectedAt', 'direction', 'client', 'id'],
    ['at', 'atDate'],
  ],
  weights: { outcome: 2, talk: 4, connectedAt: 4, direction: 3, decisionMaker: 2, productive: 3 },
});
