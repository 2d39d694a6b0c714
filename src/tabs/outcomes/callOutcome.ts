import {
  byValues,
  leftover,
  oneOf,
  sharing,
  withAnswers,
  withCodes,
  withCompany,
  withWhole,
} from '../../vocabulary/tab.ts';
import { type Spellings, spelled, spelledBoth } from '../../vocabulary/words.ts';
import { bookings } from './callBookings.ts';
import { sales } from './sales.ts';

/** What became of a call; the later a class, the less favourable. */
const classes = {
  connected: spelled(
    `Connected | Outbound connected | Call transferred | No Pitch No Price | f240bbac-87c9-4f6e-bf70-924b57d47db7 | Answered | Call connected | Call answered |
                Accepted | Spoke | Spoke with | Spoke to prospect | Conversation | Live conversation |
                Contacted | Contact made | Reached | Picked up | Talked | Callback Requested |
                Call back requested | Call back later | Callback | Call back | Not Qualified |
                Connected - Not Qualified | Connected - Not Interested | Not Interested | Recieved Referral |
                Received Referral | Send Email | Do Not Call | DNC | NI | CB | Call me back | Asked to call back |
                Wants callback | Attended | Attended dialled | Attended dialed | Human answered | Answered by human |
                Talked to | Spoken | Spoke w/ | Talked w/ | Had a conversation | Sent info | Send info | Sent proposal |
                Wants pricing | Hung up on me | Hung up on us | Hung up on rep | Bad timing | Not now | Not right now | Not at this time | Objection | Has vendor |
                Requested more info | Requested info | Requested more information | Wants more info | Asked for more info | Not a fit | Not a good fit | No need | No budget | Referral | Referred`,
    `Разговор состоялся | Состоялся разговор | Успешный звонок | Успешный | Завершён успешно | Успешно завершён | Успешный вызов | Обработан | Дозвон | Дозвонились | Дозвонился |
                Дозвонилась | Отвечен | Отвеченный | Отвечено | Ответил | Ответили | Принят | Принятый | Соединен |
                Поговорили | Перезвонить позже | Перезвонить | Просил перезвонить | Отказ | Отказался |
                Не интересно | Неинтересно | Не заинтересован | Не квалифицирован | Перезвон | Перезвоните |
                Просит перезвонить | Просили перезвонить | Думает | Думают | Подумает | Подумают | Отправить КП |
                Отправили КП | Выслать КП | Отправлено КП | Запросил КП | Ждет КП | Отправлено письмо | Поговорил | Поговорила | Переговорил |
                Переговорили | Ответила | Взял трубку | Взяла трубку | Взяли трубку | Трубку взял | Трубку взяли |
                Обсуждаем | Обсудили | Отказались | Отказалась | Неактуально | Не актуально | Уже работают | Есть поставщик |
                Не сейчас | Просил не звонить | Больше не звонить | Соединен | Соединено | Дозвонился до ЛПР`,
  ),
  productive: spelledBoth(
    spelledBoth(bookings, sales),
    spelled(
      `Connected - Qualified | Interested | Qualified | Productive | Productive conversation | Meaningful conversation |
                Quality conversation | Positive | Sale | Sold | Booked | Very interested`,
      `Заинтересован | Интересно | Заинтересовался | Квалифицирован | Продуктивный | Продуктивный разговор |
                Результативный | Целевой | Целевой звонок | Продажа | Записался | Записалась |
                Зарегистрирован на вебинар | Зарегистрировался на вебинар | Записан на вебинар`,
    ),
  ),
  'no answer': spelled(
    `No answer | 73a0d17f-1163-4015-bdd5-ec830791da20 | No-answer | Noanswer | Not answered | Unanswered |
                Not connected | Did not answer | No pick up | No response | DNA | Missed | Missed call | Busy |
                9d9162e7-6cf3-4944-bf63-4dff82258764 | Line busy | Declined | Rejected | Hung up | Hang up |
                Hangup | Ring out | Rang out | No contact | Non-contact | Not reached | Unreachable | Not available |
                Unavailable | Could not reach | Call canceled | Call cancelled | No ans | No reply |
                No one answered | Nobody answered | Didnt answer | Did not pick up | Didnt pick up | Never answered | Busy signal |
                Busy tone | Unattended | Unattended dialled | Unattended dialed | Caller disconnected | Caller hung up |
                Call dropped | Dropped call | Missed outbound | Outbound missed | Outgoing missed |
                Outbound unanswered | Outbound cancelled | Outbound canceled | Abandoned before ringing | Dead air | Silence | No connect | Non-connect`,
    `Нет ответа | Нет контакта | Не ответил | Не ответили | Не ответила | Не отвечает | Не отвечен | Не отвечено |
                Без ответа | Неотвеченный | Не дозвонился | Не дозвонилась | Не дозвонились | Недозвон | НДЗ |
                Не взял трубку | Не берет трубку | Не берет | Номер занят | Занято | Занят | Нет на месте |
                Пропущенный звонок | Пропущенный | Пропущен | Временно не доступен | Временно недоступен |
                Недоступен | Не доступен | Вне зоны | Отклонено | Отклонен | Сбросил | Сброс | Вызов отменен |
                Отменен | Разговор не состоялся | Не состоялся | Неуспешный | Не успешный |
                Неуспешный звонок | Неуспешный вызов | Несостоявшийся | Не состоявшийся | Не обработан | Потерян | Потерянный | Абонент не ответил | Н/о | Н/от |
                Недозвонился | Нет дозвона | Без дозвона | Не взял | Не взяла | Не взяли | Не взяла трубку | Не взяли трубку | Не берут | Не берут трубку |
                Не поднял | Не подняла | Не подняли | Не поднимает | Не поднимают | Не снял трубку | Не сняли трубку | Не отвечают |
                Тел. выключен | Телефон выключен | Тел выкл | Номер выключен | Аппарат выключен | Абонент недоступен |
                Абонент занят | Гудки | Длинные гудки | Короткие гудки | Бросил трубку | Бросила трубку | Бросили трубку | Сбросила | Сбросили |
                Сбрасывает | Сброс звонка | Исходящий непринятый | Исходящий пропущенный | Исходящий неотвеченный | Исходящий без ответа |
                Непринятый | Непринятый звонок | Непринят | Не принят | Тишина | Молчат | Обрыв`,
  ),
  gatekeeper: spelled(
    `Gatekeeper | Receptionist | Reception | Secretary | Assistant | Left live message |
                a4c4c377-d246-4b32-a13b-75a56a4cd0ff | Left message with | Left message with gatekeeper |
                Spoke to gatekeeper | Spoke with gatekeeper | Spoke w/ gatekeeper | GK | Front desk | Hit gatekeeper |
                No Longer with Company | Left company | Wrong person | Wrong contact`,
    `Секретарь | Секретарша | Секретарю | Секретаря | Секретарем | Ресепшен | Ресепшн | Передали через секретаря |
                Не соединил секретарь | Секретарь не соединил | Секретарь не соединила | Секретарь не соединяет | Не соединил |
                Не соединили | Не соединяют | Не соединяет | Не тот человек | Не ЛПР | Помощник | Охрана`,
  ),
  voicemail: spelled(
    `Left voicemail | b2cf5968-551e-4856-9783-52b3da59a7d0 | Voicemail | Voice mail |
                Left voice mail | Left VM | vm | LVM | vm-left | vm-answer | Live Voicemail | Left message |
                Left a message | Answering machine | Machine | Answer machine | Lft msg | Lft vm | Left msg | Left a vm |
                Left a voicemail | Msg left | VM left | Voicemail drop | Voicemail left | VM drop | Ans machine |
                Voicemail full | VM full | Mailbox full | No voicemail | No voicemail left | No VM left | Voicemail not left | AMD | Sent to voicemail | Straight to voicemail | Went to voicemail`,
    `Оставил сообщение | Оставила сообщение | Оставлено сообщение | Автоответчик | Голосовая почта |
                Голосовое сообщение | Голосовой ящик | Оставили сообщение | Робот | Голосовой помощник | Голосовой ассистент`,
  ),
  'bad number': spelled(
    `Wrong number | 17b47fee-58de-441e-a44c-c6300d46f273 | Bad number | Bad Phone | Bad Data |
                Invalid number | Number not in service | Not in service | Out of service | Disconnected number |
                Number disconnected | Disconnected | Blocked | Wrong # | Wrong no | Wrong num | Bad # | Bad no | Operator intercept |
                Invalid # | Fake number | Duplicate | No such number | Number changed`,
    `Неверный номер | Неверн. номер | Неправильный номер | Ошибка номера | Номер не существует |
                Номер не обслуживается | Не обслуживается | Несуществующий номер | Не существует | Не тот номер | Ошиблись номером |
                Ошибся номером | Неверный телефон | Неверный тел | Номер заблокирован | Битый номер | Нерабочий номер | Чужой номер |
        Ликвидирована | Ликвидирован | Компания ликвидирована | Дубль | Дубликат`,
  ),
  'not a call': spelled(
    `Error | Failed | Call failed | Internal Error | Abandoned | Canceled | Cancelled |
                Calling CRM User | Connecting | Queued | Ringing | IP Phone Offline | Restricted Number |
                Stopped | Not Allowed | Abandon | Short abandoned | Dial error | Not called | Not called yet | Not dialled | Fax Receipt | Fax On Demand | Fax Send Error | Fax | SMS | Text message |
                Test call`,
    `Ошибка | Сбой | Данное направление не доступно | Направление недоступно | Запрещено |
                Недостаточно средств | Заблокировано | Факс | СМС | Тестовый звонок | Не звонили | Еще не звонили | Не обзвонен`,
  ),
};

/** Words of everyday speech, which mean this only where they are all that was written. */
const whole = {
  connected: spelled(
    'Answer | Follow up | Follow-up | Followup | Nurture | Thinking | Proposal',
    'КП | Переговоры | Разговор | В проработке | Прорабатывается | Состоялся | Состоявшийся',
  ),
  productive: spelled('Mtg | Meeting | Demo | Appt | Appointment | INT', 'Встреча | Показ | Демо | Интерес | Инт'),
  voicemail: spelled('LM | LVM', 'АО | А/О'),
  'bad number': spelled('BN | WN', ''),
  'no answer': spelled('NA | N/A | NR | Dropped', 'Гудок | Выключен | Выкл'),
  gatekeeper: spelled('Operator | GK', 'Секр'),
  'not a call': spelled(
    'Scheduled | Overdue | Planned | To call',
    'Запланирован | Запланировано | Просрочен | Просрочено',
  ),
};

/** The numbers of telephone systems. */
const codes = {
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
} as const;

/** Those of amoCRM, which any other system gives to outcomes of its own: in a log of amoCRM somebody was not reached (6). */
const ofAmo = Object.entries({
  1: 'voicemail',
  2: 'connected',
  3: 'no answer',
  4: 'connected',
  5: 'bad number',
  6: 'no answer',
  7: 'no answer',
} as const).map(([code, name]) => ({ values: spelled(code, ''), class: name, beside: spelled('6', '') }));

/** The words "No answer" themselves. */
const noAnswer: Spellings = spelled('No answer | No-answer | Not answered', 'Нет ответа | Не ответил | Недозвон');

const fieldOf = (headings: Spellings) =>
  withCompany(
    withCodes(withWhole(withAnswers(oneOf(headings, classes), { yes: 'connected', no: 'no answer' }), whole), codes),
    ...ofAmo,
    // Beside a "No answer" of its own, N/A is what a form writes where nothing applies.
    { values: spelled('N/A', ''), class: 'blank', beside: noAnswer },
    {
      values: spelled('Contact', 'Контакт'),
      class: 'connected',
      beside: spelled('No contact | Non-contact', 'Нет контакта'),
    },
    // Of a status of the line, not of a task: a call that was completed was answered.
    {
      values: spelled('Completed | Complete', 'Завершен | Завершён'),
      class: 'connected',
      beside: spelled(
        'No-answer | Busy | Failed | Ringing | Missed | Unanswered | Attended',
        'Занято | Пропущен | Не отвечен | Нет ответа',
      ),
    },
    // A phone system cancels a dial that nobody has taken yet; a task that was cancelled is no call.
    {
      values: spelled('Canceled | Cancelled | Cancel', ''),
      class: 'no answer',
      beside: spelled(
        'Answered | Connected | No answer | No-answer | Unanswered | Missed | Busy | Voicemail | Outgoing | Outbound',
        '',
      ),
      unless: spelled('Scheduled | Overdue | Planned | To call | Not started', ''),
    },
    // Where missed calls have a word of their own, the word without it is a call that was answered.
    {
      values: spelled('Outbound | Outgoing', 'Исходящий'),
      class: 'connected',
      beside: spelled(
        'Outbound missed | Outgoing missed | Missed outbound | Outbound unanswered | Outbound no answer | Cancelled | Canceled',
        'Исходящий непринятый | Исходящий пропущенный | Исходящий неотвеченный | Исходящий без ответа | Исходящий (непринятый)',
      ),
    },
  );

/** The column in which reps say what became of a call. */
export const callOutcome = byValues(
  fieldOf(
    spelled(
      `Call outcome | Outcome ID | Call outcome ID | Disposition ID | Call disposition ID | Result ID | Call result ID | Status name | Call Disposition | Call Result | Disposition | Outcome | Action Result | Result |
              Agent disposition | Agent outcome | Agent result | Wrap-up code | Wrap up | Wrapup | Dispo | Dispo code | Disposition code | Final Disposition | Call outcome code | Finish code |
              Answered | Call answered | Connected | Call connected | Picked up | Call status | Status |
              Answered / Missed | Ans | Call type | Category | What happened | Result of call | Outcome / notes |
              Reached | Spoke | Spoke to | Spoke with | Spoken to | Talked to | Did you get through | Got through | Did they answer | Did they pick up`,
      `Результат звонка | Статус звонка | Итог звонка | Исход звонка | Результат | Итог | Исход | Дозвон |
              Дозвонились | Отвечен | Ответили | Принят | Статус | Статус вызова | Результат вызова |
              Результат обработки | Результат обзвона | Результат разговора | Чем закончился | Что сказали |
              Дозвонился | Дозвонилась | Поговорили | Взяли трубку | Взял трубку | Сняли трубку | Снял трубку`,
    ),
  ),
);

/** A second column, in which the phone system says whether a call was answered. */
export const callAnswered = sharing(
  leftover(
    fieldOf(
      spelled(
        `Answered | Call answered | Connected | Call connected | Picked up | Call status | Status | Answered / Missed | Type | Call type | Call state |
        System disposition | System outcome | System result | Dialer disposition | Dialler disposition | Dialer result | Disposition status | Answer status | Line status | Hangup cause | Call Result | Result | Disposition | Call Disposition | Final Disposition | Call outcome`,
        `Отвечен | Принят | Статус | Статус звонка | Статус вызова | Тип звонка | Тип вызова | Тип | Дозвон |
        Результат звонка | Результат вызова`,
      ),
    ),
  ),
  'direction',
);
