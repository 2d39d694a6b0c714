import { modifiedHeadings } from '../vocabulary/modifiedHeadings.ts';
import { closerHeadings, repHeadings, repLastNameHeadings } from '../vocabulary/repHeadings.ts';
import {
  beside,
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
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';
import { dealEnds, lost, removed, won } from './outcomes/dealEnds.ts';
import { dealFlags } from './outcomes/dealFlags.ts';
import { deletedFlag } from './outcomes/deletedFlag.ts';
import { open } from './outcomes/openStages.ts';

const ofBoard = ['Subitems', 'Item ID', 'Item ID (auto generated)'];

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
        `Create Date | Created Date | Lead date | Inquiry date | Deal created | Deal created on | Created Time | Add time | Date Created |
        Created At | Created On | Creation Date | Created | Opened | Open Date | Opened On | Date Opened |
        Engage Date | Opportunity Date | Deal Date | Entry Date | Start Date | Date sourced | Sourced on | Date added | Added | Added on | Order date | Ordered at | Ordered on | Date ordered | Purchase date | Date quoted | Quote date | Quoted on | Application date | Date`,
        `Дата создания сделки | Дата создания | Дата лида | Создана | Создано | Когда создана | Дата открытия |
        Дата добавления | Дата начала | Дата сделки | Дата | Дата заявки | Дата обращения | Дата поступления |
        Первое касание | Дата заведения | Поступила | Добавлена | Открыта | Дата заказа | Начата | Старт |
        Дата оформления`,
      ),
    ),
    rep: beside(
      person(
        spelledBoth(
          spelled('Deal owner | Opportunity Owner | Potential Owner', ''),
          spelledBoth(closerHeadings, spelledBoth(repHeadings, spelled('Person | People', ''))),
        ),
      ),
      // Of Monday, where the client is the item; elsewhere it may be who buys.
      { Person: ofBoard, People: ofBoard },
    ),
    repLastName: leftover(text(repLastNameHeadings)),
    stage: beside(
      dealEnds(
        stage(
          spelled(
            `Deal Stage | Stage | Opportunity Stage | Pipeline Stage | Sales Stage | Stage Name | Stage ID |
          Status | Phase | Milestone | Forecast Type | List name | List | Column | Board column | Lead stage | Lead status`,
            `Этап сделки | Стадия сделки | Стадия | Этап | Этап воронки | Этап продаж | Статус | Статус сделки`,
          ),
          {
            open,
            won,
            lost,
            removed,
          },
        ),
      ),
      { 'Lead stage': 'Lead title', 'Lead status': 'Lead title' },
    ),
    status: dealEnds(
      oneOf(
        spelled(
          `Deal Status | Opportunity Status | Opportunity State | Current State | Order Status | Financial Status | Payment Status | Status | Outcome | Result | Won/Lost | Won or Lost | Forecast Type |
          State`,
          'Статус сделки | Статус заказа | Состояние | Статус | Результат | Итог | Группа стадии',
        ),
        {
          open: spelledBoth(
            open,
            spelled('Active | Ongoing | Not closed | Suspended', 'Открыт | Открыто | Активна | В процессе'),
          ),
          won,
          lost,
          removed,
        },
      ),
    ),
    closed: time(
      spelled(
        `Close Date | Closed Date | Closing Date | Date Closed | Deal closed on | Closed on | Closed At |
        Closed time | Won/Lost date | Date won/lost | Win/Loss date | Date of close | Date of closing | Actual Close Date | Actual close | Actual closing date | Actual closed date | Close at | Closed | End Date | Decision Date | Signed Date | Sale Date |
        Date signed | Contract date | Date of sale | Order date | Ordered at | Ordered on | Date ordered | Purchase date | Paid at | Bound date | Date bound | Bound on | Bind date | Date issued | Issue date | Policy date | Delivery date | Enrolled on | Enrollment date | Join date | Joined on | Date joined`,
        `Дата закрытия | Дата закрытия сделки | Дата завершения | Закрыта | Завершена | Когда закрыта | Дата продажи |
        Дата подписания | Дата оплаты | Дата договора | Дата оформления | Предполагаемая дата закрытия |
        Планируемая дата закрытия | Фактическая дата закрытия`,
      ),
    ),
    expectedClose: leftover(
      time(
        spelled(
          `Expected close date | Expected close | Anticipated close date | Anticipated closed date | Expected closing date | Estimated close date |
          Projected close date | Forecast close date | Target close date`,
          `Предполагаемая дата закрытия | Планируемая дата закрытия | Ожидаемая дата закрытия | План закрытия`,
        ),
      ),
    ),
    /** When the deal came to the stage it stands in: the day it closed, where nothing else says that. */
    stageAt: leftover(
      time(
        spelled(
          `Stage date | Stage created at | Stage entered at | Stage changed at | Last stage change |
          Last stage change date | Date entered current stage | Status date | Status changed at`,
          'Дата последнего изменения статуса | Дата этапа | Дата стадии | Дата статуса | Дата смены статуса | Дата смены этапа | Дата изменения стадии',
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
        `Amount in company currency | Amount in home currency | Amount in base currency | Amount (converted) |
        Total Amount (converted) | Converted amount | Value in company currency | Value in home currency |
        Value in base currency | Deal value in base currency | Deal value in company currency | Value formatted | Amount | Total Amount | Deal amount |
        Value | Deal value | Opportunity amount | Close value | Total value | Contract value | Contract amount |
        Final amount | Final value | Final MRR | Final ACV | Final price | Offer total amount | Offer amount |
        Quote amount | Bid amount | Bid value | Sale amount | Order amount | Order total | Order total amount | Estimated Value | Lead value | Expected Amount | Expected Revenue |
        Planned Revenue | Actual Revenue | Est. Revenue | Likely | Revenue | Deal size | ACV | TCV | ARR | MRR | Price | Sum | Total | Gross | Gross amount | Budget | Sale | Premium | Annual premium | Bound premium | Quoted premium | Written premium | Quoted amount`,
        `Сумма в валюте компании | Сумма в базовой валюте | Сумма в валюте отчёта | Сумма | Бюджет | Сумма сделки |
        Бюджет сделки | Значение | Значение сделки | Стоимость | Стоимость сделки | Возможная сумма | Сумма продажи | Сумма заказа |
        Сумма контракта | Сумма договора | Сумма КП | Сумма счёта | Сумма предложения | Сумма документа | Итоговая сумма | Сумма оплаты | Выручка | Ожидаемая сумма | Чек | Цена |
        Итого`,
      ),
    ),
    /** What a shop has paid back of the amount. */
    refunded: leftover(
      money(
        spelled(
          `Converted Amount Refunded | Amount Refunded | Refunded Amount | Refund Amount | Order Refund Amount | Total Refunded |
          Refund Total`,
          'Сумма возврата | Возвращено | Сумма возвратов',
        ),
      ),
    ),
    currency: text(
      spelled(
        `Total Amount Currency | Amount Currency | Currency | Currency of Value | Currency code |
        Currency ISO Code | Deal Currency`,
        'Валюта | Валюта сделки',
      ),
    ),
    /** What an amount is paid for, where a CRM keeps amounts a month beside amounts once. */
    amountPeriod: leftover(text(spelled('Value period | Amount period', 'Период суммы'))),
    deleted: deletedFlag,
    modifiedAt: leftover(time(modifiedHeadings)),
    id: id(
      'deal',
      spelled(
        `Deal ID | Opportunity ID | Record ID | ID | Potential ID | Opp ID | Deal # | Deal number |
        Opportunity number | Order ID | Order number | Order # | Order no`,
        'ID | ID сделки | № сделки | Номер сделки | № | Номер заказа | № заказа',
      ),
    ),
    name: text(
      spelled(
        `Deal Name | Dealname | Opportunity Name | Potential Name | Title | Card name | Deal Title | Name | Deal | Opportunity | Lead title`,
        'Название сделки | Название | Наименование | Сделка | Имя сделки',
      ),
    ),
    pipeline: text(
      spelled(
        'Pipeline | Deal Pipeline | Pipeline Name | Pipeline ID | Deal pipeline ID',
        'Воронка | Направление | Воронка продаж | Воронка сделки',
      ),
    ),
    source: leftover(
      text(
        spelled(
          'Lead Source | Deal Source | Opportunity Source | Original Source | Source | Channel',
          'Источник | Источник сделки | Источник лида | Источник заявки | Канал | Рекламный канал',
        ),
      ),
    ),
    product: leftover(
      text(spelled('Product | Product Name | Product line', 'Продукт | Товар | Название продукта | Услуга')),
    ),
    client: id(
      'client',
      spelled(
        `Company Name | Account Name | Organization | Organisation | Company / Account | Company | Account |
        Client | Customer | Client Name | Customer Name | Associated Company | Contact person | Contact |
        Contact Name | Account ID | Company ID | Contact ID | Email | Buyer | Homeowner | Patient | Student | Student name | Candidate | Tenant | Business | Business name`,
        `Полное имя контакта | Компания | Название компании | Клиент | Контакт | Контакты | Контрагент |
        Заказчик | Покупатель | Компания контакта | Пациент | Ученик | Студент | Кандидат | Гость`,
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
        `Lost Reason | Closed Lost Reason | Loss Reason | Reason lost | Reason for loss | Why did we lose? | Why lost |
        Why we lost | Lost because | Reason for losing`,
        `Причина отказа | Причина проигрыша | Причина провала | Причина закрытия | Причина слива | Причина потери |
        Почему отказались | Почему проиграли | Почему не купили`,
      ),
    ),
    /** Where a lost deal stood before it was lost: the stage itself then says only that it was. */
    lastStage: text(
      spelled(
        `Last stage | Lost at stage | Lost at | Lost in stage | Stage lost | Lost stage | Stage when lost | Stage at loss |
        Last open stage | Last active stage | Stage before lost | Stage before closing | Furthest stage | Previous stage`,
        `Последний этап | Последняя стадия | Этап проигрыша | Стадия проигрыша | Этап отказа | Отказ на этапе |
        Проиграна на этапе | Потеряна на этапе | Слив на этапе | Этап слива | На каком этапе отказ |
        На каком этапе потеряна | Этап до закрытия | Предыдущий этап | Предыдущая стадия`,
      ),
    ),
    probability: number(
      spelled(
        'Probability | Probability (%) | Deal probability | Win probability',
        'Вероятность | Вероятность, % | Вероятность сделки',
      ),
    ),
    ...dealFlags,
    result: linkedClass('open', 'won', 'lost', 'not won'),
    resultAt: linkedTime(),
    cycleDays: linkedNumber(),
  },
  needs: [
    ['stage', 'status', 'isWon', 'wonAt'],
    ['created', 'closed', 'rep', 'wonAt', 'expectedClose', 'stageAt'],
  ],
  weights: {
    repLastName: 0,
    stage: 2,
    amount: 3,
    closed: 3,
    wonAt: 3,
    lostAt: 3,
    expectedClose: 3,
    pipeline: 3,
    probability: 3,
    lostReason: 3,
    lastStage: 3,
    isWon: 2,
    amountPeriod: 0,
    refunded: 0,
    deleted: 0,
    modifiedAt: 0,
    source: 0,
    product: 0,
  },
});
