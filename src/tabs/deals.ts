import { repHeadings } from '../vocabulary/repHeadings.ts';
import {
  defineTab,
  id,
  leftover,
  linkedClass,
  linkedNumber,
  linkedTime,
  money,
  number,
  oneOf,
  person,
  stage,
  text,
  time,
  withCodes,
  yesNo,
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';

const won = spelled(
  `Won | Closed Won | closedwon | Closed - Won | Deal Won | Success | Successful | Signed | Contract signed |
    Sold | WON | WIN`,
  `Успешно реализовано | Сделка успешна | Успешно | Успешная | Выиграна | Выиграно | Выигран |
    Договор подписан | Закрыто и реализовано | Закрыта успешно | Продано | Оплачено | Реализовано`,
);

const lost = spelled(
  `Lost | Closed Lost | closedlost | Closed - Lost | Closed Lost to Competition | Closed-Lost to Competition |
    Deal Lost | Not won | Abandoned | Disqualified | Dead | Rejected | LOSE | LOSS | APOLOGY | Deleted`,
  `Закрыто и не реализовано | Сделка провалена | Провалена | Провал | Анализ причины провала | Проиграна |
    Проиграно | Проигран | Потеряна | Потеряно | Закрыта неуспешно | Неуспешно | Не успешно | Не реализовано |
    Отказ | Отказались | Слита`,
);

/** The stages that every pipeline of amoCRM ends in. */
const amoCodes = { 142: 'won', 143: 'lost' } as const;

/** One deal per row. A stage nobody knows is an open stage only if the deal is said to be open. */
export const deals = defineTab({
  name: 'deals',
  label: { en: 'Deals', ru: 'Сделки' },
  nouns: spelled(
    `Deal | Deals | Opportunity | Opportunities | Opp | Opps | Potential | Potentials | Pipeline | Sales pipeline`,
    'Сделка | Сделки | Сделку | Сделок | Продажи | Воронка продаж',
  ),
  fields: {
    created: time(
      spelled(
        `Create Date | Created Date | Deal created | Deal created on | Created Time | Add time | Date Created |
        Created At | Created On | Creation Date | Created | Opened | Open Date | Opened On | Date Opened |
        Engage Date | Opportunity Date | Deal Date | Entry Date | Start Date | Date`,
        `Дата создания сделки | Дата создания | Создана | Создано | Когда создана | Дата открытия |
        Дата добавления | Дата начала | Дата сделки | Дата`,
      ),
    ),
    rep: person(spelledBoth(spelled('Deal owner | Opportunity Owner | Potential Owner', ''), repHeadings)),
    stage: withCodes(
      stage(
        spelled(
          `Deal Stage | Stage | Opportunity Stage | Pipeline Stage | Sales Stage | Stage Name | Stage ID |
          Status | Phase | Forecast Type | List name | List | Column | Board column`,
          `Этап сделки | Стадия сделки | Стадия | Этап | Этап воронки | Этап продаж | Статус | Статус сделки`,
        ),
        {
          open: spelled(
            `Open | New | Appointment Scheduled | Qualified To Buy | Presentation Scheduled |
            Decision Maker Bought-In | Contract Sent | appointmentscheduled | qualifiedtobuy |
            presentationscheduled | decisionmakerboughtin | contractsent | Prospecting | Prospect |
            Qualification | Qualified | Needs Analysis | Value Proposition | Id. Decision Makers |
            Perception Analysis | Initial Offer | Proposal | Proposal Sent | Proposal/Price Quote |
            Proposal Made | Quote Sent | Negotiation | Negotiations Started | Negotiation/Review | Contract |
            Discovery | Demo | Demo Scheduled | Engaging | Contact Made | Follow On Call | Two Next Steps |
            Verbal Commitment | In Progress | On Hold | Pending | EXECUTING | PREPARATION | PREPAYMENT_INVOICE |
            FINAL_INVOICE`,
            `Новая | Новая заявка | Открыта | Неразобранное | Первичный контакт | Переговоры | Принимают решение |
            Согласование договора | Подготовка документов | Счёт на предоплату | В работе | Финальный счёт |
            Квалификация | Договор | Не закрыта | Отложена`,
          ),
          won,
          lost,
        },
      ),
      amoCodes,
    ),
    status: withCodes(
      oneOf(
        spelled(
          `Deal Status | Opportunity Status | Status | Outcome | Result | Won/Lost | Won or Lost | Forecast Type |
          State`,
          'Статус сделки | Состояние | Статус | Результат | Итог | Группа стадии',
        ),
        {
          open: spelled(
            'Open | In Progress | Active | Ongoing | Pending | On Hold | Not closed | New',
            'Открыта | Открыт | Открыто | В работе | Активна | Не закрыта | Новая',
          ),
          won,
          lost,
        },
      ),
      amoCodes,
    ),
    closed: time(
      spelled(
        `Close Date | Closed Date | Closing Date | Date Closed | Deal closed on | Closed on | Closed At |
        Closed time | Actual Close Date | Closed | End Date | Decision Date | Signed Date | Sale Date`,
        `Дата закрытия | Дата закрытия сделки | Дата завершения | Закрыта | Когда закрыта | Дата продажи |
        Дата подписания | Дата оплаты | Предполагаемая дата закрытия | Планируемая дата закрытия`,
      ),
    ),
    expectedClose: leftover(
      time(
        spelled(
          `Expected close date | Expected close | Expected closing date | Estimated close date |
          Projected close date | Forecast close date | Target close date`,
          `Предполагаемая дата закрытия | Планируемая дата закрытия | Ожидаемая дата закрытия | План закрытия`,
        ),
      ),
    ),
    wonAt: time(
      spelled(
        'Won time | Won date | Won at | Won on | Date won | Closed won date',
        'Дата выигрыша | Время выигрыша | Выиграна когда | Дата успеха',
      ),
    ),
    lostAt: time(
      spelled(
        'Lost time | Lost date | Lost at | Lost on | Date lost | Closed lost date',
        'Дата проигрыша | Время проигрыша | Дата отказа | Дата провала',
      ),
    ),
    amount: money(
      spelled(
        `Amount | Total Amount | Deal amount | Value | Deal value | Opportunity amount | Close value |
        Total value | Contract value | Estimated Value | Expected Amount | Revenue | Deal size | ACV | TCV |
        ARR | MRR | Price | Sum | Total | Budget`,
        `Бюджет | Сумма | Сумма сделки | Бюджет сделки | Стоимость | Возможная сумма | Выручка | Сумма договора |
        Ожидаемая сумма | Цена | Итого`,
      ),
    ),
    currency: text(
      spelled(
        `Total Amount Currency | Amount Currency | Currency | Currency of Value | Currency code |
        Currency ISO Code | Deal Currency`,
        'Валюта | Валюта сделки',
      ),
    ),
    id: id(
      'deal',
      spelled(
        `Deal ID | Opportunity ID | Record ID | ID | Potential ID | Opp ID | Deal # | Deal number |
        Opportunity number`,
        'ID | ID сделки | № сделки | Номер сделки | №',
      ),
    ),
    name: text(
      spelled(
        `Deal Name | Dealname | Opportunity Name | Potential Name | Title | Card name | Deal Title | Name | Deal | Opportunity`,
        'Название сделки | Название | Наименование | Сделка | Имя сделки',
      ),
    ),
    pipeline: text(
      spelled(
        'Pipeline | Deal Pipeline | Pipeline Name | Pipeline ID | Deal pipeline ID',
        'Воронка | Направление | Воронка продаж | Воронка сделки',
      ),
    ),
    client: id(
      'client',
      spelled(
        `Company Name | Account Name | Organization | Organisation | Company / Account | Company | Account |
        Client | Customer | Client Name | Customer Name | Associated Company | Contact person | Contact |
        Contact Name | Account ID | Company ID | Contact ID | Email`,
        `Полное имя контакта | Компания | Название компании | Клиент | Контакт | Контакты | Контрагент |
        Заказчик | Компания контакта`,
      ),
    ),
    leadId: id(
      'lead',
      spelled(
        'Lead ID | Lead | Associated Lead ID | Prospect ID | Original Lead ID',
        'ID лида | Лид | № лида | Номер лида',
      ),
    ),
    lostReason: text(
      spelled(
        `Lost Reason | Closed Lost Reason | Loss Reason | Reason lost | Reason for loss | Why did we lose?`,
        'Причина отказа | Причина проигрыша | Причина провала | Причина закрытия',
      ),
    ),
    probability: number(
      spelled(
        'Probability | Probability (%) | Deal probability | Win probability',
        'Вероятность | Вероятность, % | Вероятность сделки',
      ),
    ),
    isWon: yesNo(spelled('Is Won | Is Closed Won | Won | Won? | Deal won', 'Выиграна | Успешна | Сделка выиграна')),
    isClosed: yesNo(
      spelled('Is Closed | Is Deal Closed? | Closed | Closed? | Deal closed', 'Закрыта | Сделка закрыта | Завершена'),
    ),
    result: linkedClass('open', 'won', 'lost'),
    resultAt: linkedTime(),
    cycleDays: linkedNumber(),
  },
  needs: [
    ['stage', 'status', 'isWon', 'wonAt'],
    ['created', 'closed', 'rep', 'amount', 'wonAt'],
  ],
  weights: {
    stage: 2,
    amount: 3,
    closed: 3,
    wonAt: 3,
    lostAt: 3,
    expectedClose: 3,
    pipeline: 3,
    probability: 3,
    lostReason: 3,
    isWon: 2,
  },
});
