import { repHeadings } from '../vocabulary/repHeadings.ts';
import { defineTab, money, number, orPeriod, person, seconds, text, time } from '../vocabulary/tab.ts';
import { type Spellings, spelled, spelledBoth } from '../vocabulary/words.ts';

/** Only a column headed with the measure's own name: a tracker's "Converted" counts events, not cohorts. */
const ownName: Spellings = spelled('', '');

/** One rep and day per row, every other column a measure: a tally already. */
export const dailyActivity = defineTab({
  name: 'dailyActivity',
  label: { en: 'Daily activity', ru: 'Ежедневная активность' },
  nouns: spelled(
    `Daily activity | Daily activities | Daily tracker | Daily log | Daily | Activity tracker | Tracker |
      Daily tally | Tally | Daily KPIs`,
    `Ежедневная активность | Активность по дням | По дням | Ежедневный отчет | Трекер | Ежедневно | Отчет по дням`,
  ),
  fields: {
    day: orPeriod(
      time(
        spelled(
          `Date | Day | Activity date | Work date | Report date | Week of | Week starting | Week | Month | Week commencing |
          Week beginning | Period | Week start | Week start date | Week start day | Month start | Month start date | Weeks | Months | Week ending | Week end | Week ended | W/E | W/C |
          Month ending | Month end | Wk | Wk of | Wk ending | Wk end | Wk starting | Quarter | Qtr | Week ending date | Dt | Timestamp | Submitted at | Submission date | Date submitted |
          Today's date | Date of report | Call date | Calls date | Created date | Calls created date | Activities created date | Activities date`,
          `Дата | День | Дата отчета | Число | Неделя с | Неделя | Месяц | Квартал | Период | Начало недели | Недели | Месяцы |
          Мес | Неделя по | Конец недели | Неделя до | Конец месяца | Отметка времени | Дата отчёта | Дата заполнения | Дт`,
        ),
      ),
    ),
    rep: person(spelledBoth(repHeadings, spelled('Select your name | Name', 'ФИО | Ваше ФИО | Фамилия имя | Имя'))),
    callsMade: number(
      spelled(
        `Calls made | Calls | Dials | Dials made | Outbound calls | Calls dialled | Calls dialed | Call attempts |
        Total calls | Cold calls | Calls completed | BD calls | Sales calls | Prospecting calls | Total dials | Phone calls | Calls attempted | Number dialed | Attempts | Count of Call ID | Distinct count of Call ID`,
        `Звонки | Сделано звонков | Звонков | Звонков сделано | Всего звонков | Исходящие звонки |
        Исходящих звонков | Исходящих вызовов | Исходящие вызовы | Исходящих | Наборы | Набрано | Наборов | Набрал | Набрала | Набрали | Попытки | Усилия | Обзвонено | Звонков совершено |
        Совершено звонков | Звонки сделано | Звонки совершено`,
      ),
    ),
    callsConnected: number(
      spelled(
        `Calls connected | Connected | Connects | Answered | Calls answered | Connected calls | Answered calls |
        Connections | Contacts | Contacts made | Phone contacts | Pick ups | Pickups | Picked up | Answers | Successful connections | Successful calls |
        People reached | Reached | Spoke to | Spoke with | Spoken to | People picked up | People talk to | People talked to | People speak to | Homeowners talk to |
        Homeowners talked to | Prospects talk to |
        Live connects | Conn | Conns | Cnx`,
        `Дозвоны | Принято звонков | Дозвонились | Дозвонился | Дозвонилась | Дозвонов | Дозвон | Отвечено | Принятые звонки |
        Звонков принято | Отвечено звонков | Звонки принято | Звонки отвечено | Из них дозвонов | Из них дозвоны |
        Из них дозвонились`,
      ),
    ),
    callsUnknownOutcome: number(ownName),
    productiveCalls: number(
      spelled(
        `Productive calls | Productive | Conversations | Productive conversations | Meaningful conversations |
        Quality conversations | Convos | Live conversations | Conversations had`,
        `Продуктивные разговоры | Продуктивных разговоров | Продуктивные | Результативные разговоры |
        Целевые разговоры | Разговоры | Разговоров`,
      ),
    ),
    talkSeconds: seconds(
      spelled(
        `Talk time | Talk seconds | Talk time (min) | Talk minutes | Talk time (minutes) | Minutes talked |
        Time on phone | Call time | Talk | Sum of talk seconds | Sum of talk time | Sum of talk minutes`,
        `Время разговора | Время разговоров | Минут разговора | Минут разговоров | Длительность разговоров | Разговор`,
      ),
    ),
    callsTimed: number(ownName),
    prospectsCalled: number(ownName),
    prospectsReached: number(ownName),
    decisionMakerProductive: number(ownName),
    decisionMakerKnown: number(ownName),
    decisionMakerReached: number(
      spelled(
        `Decision makers reached | Decision maker reached | Decision makers | DMs reached | DM conversations`,
        'Разговоры с ЛПР | Разговоров с ЛПР | ЛПР | Вышли на ЛПР',
      ),
    ),
    emailsSent: number(
      spelled(
        'Emails sent | Emails | E-mails | E-mails sent | Mails sent | Email sent | Sent',
        'Письма | Отправлено писем | Писем отправлено | Писем | Письма отправлены | Письма отправлено',
      ),
    ),
    emailReplies: number(
      spelled(
        'Email replies | Replies | Replied | Emails replied | Replies received | Responses | Emails answered | Answered emails',
        'Ответы | Ответов | Ответов на письма | Получено ответов | Отвечено на письма',
      ),
    ),
    appointmentsSet: number(
      spelled(
        `Appointments set | Meetings set | Meetings booked | Appointments | Meetings | Appointments booked |
        Meetings scheduled | Sets | Appts made | Appointments made | Demos booked | Demos set | Booked | Appts set | Appts | Appt | Mtg | Appts booked | Appts scheduled | Appointments scheduled | Mtgs set | Mtgs booked | Mtgs |
        Booked calls | Calls booked | Strategy calls booked | Discovery calls booked | Total appts | Client meetings booked | Client meetings set | Sales meetings booked | Sales meetings set`,
        `Встреч назначено | Встречи назн | Встреч назн | Назн встреч | Назначено встреч | Назначенных встреч | Встречи | Встреч | Назначенные встречи | Встречи назначены | Встречи назначено |
        Назначено показов | Назначено | Записано`,
      ),
    ),
    appointmentsHeld: number(
      spelled(
        `Appointments held | Meetings held | Held | Meetings completed | Meetings attended | Demos held | Shows | Showed | Showed up |
        Appointments completed | Appts held | Shown appts | Appts shown | Appts met | Appointments met | Appts kept | Appointments kept | Appointments sat | Appointments that sat | Appts sat | Appts that sat | Sits | Meetings sat | Demos sat | Appts ran | Appts showed | Appts showed up | Appointments showed | Appointments showed up | Meetings showed up | Meetings showed | Mtgs held`,
        `Встреч проведено | Встречи пров | Встреч пров | Пров встреч | Проведено встреч | Проведенные встречи | Проведенных встреч | Состоявшихся встреч | Состоявшиеся встречи | Встречи проведены | Встречи проведено | Состоялось встреч |
        Проведено показов | Состоялось | Дошло | Дошли`,
      ),
    ),
    appointmentsNoShow: number(
      spelled('Appointments no show | No-shows | No shows | No show | Noshows', 'Неявки | Неявок | Неявка | Не пришли'),
    ),
    appointmentsCancelled: number(
      spelled(
        `Appointments cancelled | Cancelled | Canceled | Cancellations | Meetings cancelled | Meetings canceled |
        Cancels`,
        'Отменено | Отменено встреч | Отмены | Отмен | Отмена | Встреч отменено',
      ),
    ),
    appointmentsRescheduled: number(
      spelled(
        'Appointments rescheduled | Rescheduled | Reschedules | Meetings rescheduled',
        'Перенесено | Перенесено встреч | Переносы | Переносов | Перенос | Встреч перенесено',
      ),
    ),
    appointmentsNotHeld: number(ownName),
    appointmentsUnresolved: number(ownName),
    clientsBooked: number(ownName),
    clientsBookedAgain: number(ownName),
    leadsCreated: number(
      spelled(
        'Leads created | Leads | New leads | Leads received | Leads added',
        'Лиды | Лидов | Новые лиды | Новых лидов | Получено лидов | Новые заявки | Новых заявок | Заявки | Заявок | Лид',
      ),
    ),
    leadsConverted: number(ownName),
    leadsFirstCalled: number(ownName),
    leadsFirstCalledWon: number(ownName),
    dealsCreated: number(
      spelled(
        `Deals created | Opportunities | Opportunities created | Converted | Opps | Opps created | New deals |
        New opportunities | Leads converted | Deals`,
        `Сделки | Сделок | Квалифицировано | Новые сделки | Новых сделок | Создано сделок | Конвертировано |
        Сделок создано`,
      ),
    ),
    dealsCreatedWon: number(ownName),
    dealsWon: number(
      spelled(
        'Deals won | Won | Closed won | Sales | Deals closed | Wins | Won deals | Closed deals | Sold | Units sold | Closings | Closes',
        `Сделок выиграно | Выиграно сделок | Выиграно | Продажи | Продаж | Закрыто сделок | Успешные сделки |
        Оплаты | Оплат | Оплаты, шт | Заказы | Заказов | Сделки закрыты | Договоры | Договоров | Договоров заключено | Заключено договоров | Договоры заключены | Договоров заключили | Договоров подписано | Подписано договоров | Договоры подписаны`,
      ),
    ),
    dealsLost: number(
      spelled(
        'Deals lost | Lost | Closed lost | Losses | Lost deals',
        'Сделок проиграно | Проиграно сделок | Проиграно | Потеряно сделок',
      ),
    ),
    wonAmount: money(
      spelled(
        `Won amount | Won value | Revenue | Amount won | Sales amount | Closed revenue | Won revenue | Closed won amount | Deals won amount |
        Deals closed amount`,
        `Сумма | Сумма продаж | Выручка | Сумма выигранных | Сумма сделок | Продано на сумму | Сумма оплат | Поступления |
        Продажи сумма | Оплаты сумма | Сделки сумма | Выручка сумма | Продажи факт сумма`,
      ),
    ),
    lostAmount: money(spelled('Lost amount | Lost value | Amount lost', 'Сумма проигранных | Сумма потерянных')),
    wonCycleDays: number(ownName),
    openAmountDue: money(ownName),
    callsNotConnected: number(
      spelled('Calls not connected | Not connected | Unanswered calls', 'Недозвоны | Звонки без дозвона'),
    ),
    callsPerhapsProductive: number(ownName),
    callsStrangelyProductive: number(ownName),
    callsUntimed: number(ownName),
    unknownCallsTimed: number(ownName),
    decisionMakerNotReached: number(ownName),
    decisionMakerPerhaps: number(ownName),
    decisionMakerPerhapsNot: number(ownName),
    decisionMakerUnknown: number(ownName),
    appointmentsPerhapsSet: number(ownName),
    clientsPerhapsBookedAgain: number(ownName),
    leadsNotConverted: number(ownName),
    leadsUnknownStatus: number(ownName),
    leadsCalled: number(ownName),
    leadsNotCalled: number(ownName),
    callsToLeads: number(ownName),
    leadsTimed: number(ownName),
    leadsCalledIn5Minutes: number(ownName),
    leadsCalledInHour: number(ownName),
    leadsCalledInDay: number(ownName),
    dealsUnknown: number(ownName),
    dealsPerhapsLost: number(ownName),
    unknownTalkSeconds: seconds(ownName),
    unknownAmount: money(ownName),
    emailsNotReplied: number(ownName),
    emailsUnknownOutcome: number(ownName),
    repliesAsConversations: number(ownName),
    createdAmount: money(spelled('Pipeline created | Pipeline generated', 'Сумма созданных сделок')),
    pricedDealsCreated: number(ownName),
    pricedDealsWon: number(ownName),
    dealsWonTimed: number(ownName),
    /** Of a query: rows that count deals by the stage they came to, and nothing of a rep. */
    funnelStage: text(ownName),
    funnelPipeline: text(ownName),
    stageDeals: number(ownName),
    stageDealsLost: number(ownName),
    stageLostAmount: money(ownName),
    stageDealsFollowed: number(ownName),
    stageClosed: number(ownName),
  },
  needs: [
    [
      'callsMade',
      'callsConnected',
      'productiveCalls',
      'emailsSent',
      'emailReplies',
      'appointmentsSet',
      'appointmentsHeld',
      'leadsCreated',
      'leadsConverted',
      'dealsCreated',
      'dealsWon',
    ],
    ['day'],
  ],
  weights: {
    callsMade: 4,
    callsConnected: 4,
    productiveCalls: 4,
    emailsSent: 4,
    emailReplies: 3,
    appointmentsSet: 4,
    appointmentsHeld: 4,
    leadsCreated: 3,
    dealsCreated: 3,
    dealsWon: 3,
  },
});
