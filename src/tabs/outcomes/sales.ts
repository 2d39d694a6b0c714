import { closerHeadings } from '../../vocabulary/repHeadings.ts';
import { beside, foreign, money, oneOf, person, withWhole, yesNo } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** Results of a call that say something was sold on it. */
export const sales = spelled('Sale made | Made sale | Made a sale | Sale closed | Closed sale', 'Продажа состоялась');

/** What the text of an outcome says of a sale; within other words "Sale" may be what the talk was about. */
export const callSale = withWhole(oneOf(spelled('', ''), { yes: sales }), {
  yes: spelled('Sale | Sold', 'Продажа | Продано'),
});

/** Headings of what a sale was worth that are of nothing else. */
const amounts = [
  'Deal value',
  'Deal amount',
  'Deal size',
  'Sale amount',
  'Sale value',
  'Amount',
  'Revenue',
  'MRR',
  'ACV',
  'ARR',
];

/** Of a row that is a call or a meeting: whether it ended in a sale, what that was worth, and who closed it beside the rep. */
export const saleBeside = {
  sold: beside(
    foreign(
      yesNo(
        spelled(
          `Sale made | Sale made? | Closed won | Closed won? | Won | Won? | Deal won | Deal won? | Is won | Sale | Sale? | Sold | Sold? |
        Made sale | Sale closed | Closed sale | Deal closed | Deal closed? | Closed deal | Closed deal? | Closed | Closed?`,
          `Сделка выиграна | Выиграна | Продажа | Продажа? | Продано | Продан | Сделка закрыта | Оплачено | Купил | Купила | Куплено`,
        ),
      ),
    ),
    // Alone it may say that nothing more is to be done.
    { Closed: amounts, 'Closed?': amounts },
  ),
  saleAmount: foreign(
    money(
      spelled(
        `Sale amount | Sale value | Deal amount | Deal value | Deal size | Order amount | Order value | Contract value | Contract amount |
        Won amount | Amount | Value | Revenue | Premium | Annual premium | MRR | ACV | ARR | Price`,
        `Сумма продажи | Сумма сделки | Сумма договора | Сумма заказа | Сумма контракта | Сумма оплаты | Сумма | Выручка | Бюджет | Стоимость | Чек`,
      ),
    ),
  ),
  closer: foreign(person(closerHeadings)),
} as const;
