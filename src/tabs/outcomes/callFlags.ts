import { leftover, oneOf, withAnswers, withAnswersUnder, withCompany } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/**
 * What a telephone system logs beside calls: a fax, a text message or an e-mail of a contact centre is none. "Call", which a
 * mixed tab of activities has among its types, is not among these words.
 */
export const callMedium = leftover(
  withAnswersUnder(
    oneOf(
      spelled(
        `Media type | Medium | Type | Call type | Call direction - type | Record type | Interaction type | Channel | Channel type | Action |
      Is internal | Is internal call | Internal | Internal call | Scope | Call scope`,
        'Тип | Вид | Канал связи | Канал | Внутренний | Внутренний звонок',
      ),
      {
        call: spelled(
          'Voice | Voice call | VoIP | VoIP call | Phone call | Callback | PSTN | Telephony | External',
          'Голос | Обычный | Внешний',
        ),
        internal: spelled('Internal', 'Внутренний'),
        other: spelled(
          'Fax | SMS | MMS | Text | Text message | Web chat | Chat | Screen share | Email | E-mail | Message | Messaging | WhatsApp | Social',
          'Факс | СМС | Чат | Письмо | Email',
        ),
      },
    ),
    // A box says of each call whether it stayed within the company.
    { headings: spelled('Internal', 'Внутренний'), yes: 'internal', no: 'call' },
  ),
);

/** A task to call, which is a call only once it was made. */
export const callProgress = leftover(
  withCompany(
    oneOf(
      spelled(
        'Outgoing call status | Call status | Task status | Activity status | Status | State',
        'Статус исходящего звонка | Статус звонка | Статус задачи | Статус | Состояние',
      ),
      {
        made: spelled('Completed | Complete | Done | Finished | Held', 'Завершен | Завершён | Выполнен | Выполнена'),
        planned: spelled(
          'Scheduled | Overdue | Planned | Not started | Canceled | Cancelled | Deferred | To do',
          'Запланирован | Запланирована | Просрочен | Просрочена | Отменен | Отменена | Не начата | Отложена',
        ),
      },
    ),
    // Of a lead or a ticket it says something else.
    {
      values: spelled('Open | Pending | In progress | Waiting', 'Открыт | Открыта | В работе | Ожидает'),
      class: 'planned',
      beside: spelled('Completed | Complete', 'Завершен | Завершён | Выполнен | Выполнена'),
    },
  ),
);

/** A box on a list of people to call, ticked once that was done; nobody has called in the other rows. */
export const callCalled = leftover(
  withAnswers(
    oneOf(
      spelled(
        'Called | Call made | Call done | Dialled | Dialed | Phoned | Rang',
        'Позвонил | Позвонили | Позвонила | Звонил | Звонили | Звонок сделан | Набрал | Обзвонен',
      ),
      { yes: spelled('Called', 'Позвонил'), no: spelled('Not called | Not yet', 'Не звонил | Ещё нет') },
    ),
    { yes: 'yes', no: 'no' },
  ),
);

/** Whether a machine took the call: the line calls that answered. */
export const callMachine = leftover(
  withAnswers(
    oneOf(
      spelled(
        `Voicemail | Is voicemail | Went to voicemail | Reached voicemail | Left voicemail | Left voice mail | Voicemail left |
        Voicemail dropped | Voicemail drop | VM | VM left | VM dropped | Answered by | AMD | AMD result | AMD status |
        Machine | Machine detected | Answering machine | Answering machine detected`,
        'Автоответчик | Голосовая почта | Попали на автоответчик | Кто взял трубку',
      ),
      {
        yes: spelled(
          `Machine | machine_start | machine_end_beep | machine_end_silence | machine_end_other | Voicemail | Answering machine |
          Fax | Robot`,
          'Автоответчик | Голосовая почта | Робот | Факс',
        ),
        no: spelled('Human | Person | Live person | Live', 'Человек'),
      },
    ),
    { yes: 'yes', no: 'no' },
  ),
);
