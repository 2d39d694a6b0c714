import { type Field, withCodes, withCompany, withWhole } from '../../vocabulary/tab.ts';
import { type Spellings, spelled, spelledBoth } from '../../vocabulary/words.ts';

/** What a deal's stage or status is called when the deal is won. */
export const won = spelled(
  `Won | Closed Won | closedwon | Closed - Won | Deal Won | Contract signed | Signed contract |
    Agreement signed | Sold | WON | WIN | Payment done | Payment received | Payment complete |
    Payment completed | Paid in full | Fully paid | Order placed | Order received | Order confirmed |
    PO received | Deal done | Sale made | Proposal accepted | Offer accepted | Quote accepted |
    Became a customer | Converted to customer`,
  `Успешно реализовано | Сделка успешна | Успешная сделка | Выиграна | Выиграно | Выигран | Договор подписан | Подписан договор |
    Договор заключен | Заключен договор | Закрыто и реализовано | Закрыта успешно | Закрыто успешно | Закрыта успех | Закрыто успех |
    Успешно закрыта | Завершена успешно | Успешно завершена | Оплата получена | Оплата прошла | Полная оплата |
    Счёт оплачен | Заказ оплачен | Заказ выполнен | Продажа состоялась`,
);

/** The same where nothing else is written: "Customer review" is no customer yet. */
const wonWhole = spelled(
  `Success | Successful | Signed | Customer | Client | Paid | Purchased | Bought | Ordered | Converted | Sale |
    Enrolled | Bound | Policy issued | Policy bound | Issued`,
  `Успешно | Успешная | Успех | Продано | Продан | Продана | Продажа | Оплачено | Оплачен | Оплачена |
    Оплатил | Оплатили | Реализовано | Купил | Купила | Купили | Покупка | Подписан | Подписано | Подписали |
    Клиент | Выполнен`,
);

/** And when it is lost. */
export const lost = spelled(
  `Lost | Closed Lost | closedlost | Closed - Lost | Closed Lost to Competition | Closed-Lost to Competition |
    Deal Lost | Not won | Abandoned | Out-Sold | Disqualified | Dead | Rejected | LOSE | LOSS | APOLOGY | Declined |
    Withdrawn | Refused | Churned | Did not buy | No sale | Not interested | Chose competitor | Unqualified |
    Not a fit | Ghosted | Fell through | Backed out | Walked away | Went elsewhere | Went with competitor |
    Changed their mind | Refunded | Fully refunded | Voided | Chargeback | Charged back`,
  `Закрыто и не реализовано | Сделка провалена | Провалена | Провал | Анализ причины провала | Проиграна |
    Проиграно | Проигран | Потеряна | Потеряно | Закрыта неуспешно | Закрыто неуспешно | Неуспешно |
    Не успешно | Не реализовано | Отказ | Отказались | Отказался | Слита | Слит | Слито | Слив | Отменена |
    Отменено | Отменен | Отмена | Не купил | Не купила | Не купили | Ушёл к конкурентам | Ушли к конкурентам |
    Выбрали конкурента | Не состоялась | Нецелевой | Слился | Слилась | Слились | Соскочил |
    Передумал | Передумала | Передумали | Возврат | Возвращен | Возвращён | Пропал | Пропала | Пропали | Неактуально | Не актуально`,
);

const lostWhole = spelled(`Cancelled | Canceled | Passed | Dropped`, `Закрыта без продажи`);

/** Records that are no deal of their own, or none any more. */
export const removed = spelled(
  `Deleted | Merged | Duplicate`,
  `Удалена | Удалено | Удалён | Объединена | Объединён | Дубль | Дубликат`,
);

const removedWhole = spelled(`Duplicated | Test | Spam`, `Тест | Тестовая | Спам`);

/** "Active customer" and "Lead lost" say more. */
const openWhole = spelled('Active | Lead', '');

const whole = { open: openWhole, won: wonWhole, lost: lostWhole, removed: removedWhole };

const paying: Spellings = spelled('', 'Оплата');

/**
 * Words that are an end of the pipeline only where it has no plainer one: «Договор» may be the sale itself or what is
 * being negotiated or paid for next, «Закрыта» the loss beside a won stage or either.
 */
const ends = [
  { values: spelled('', 'Договор'), class: 'won', unless: spelledBoth(spelledBoth(won, wonWhole), paying) },
  { values: paying, class: 'won', unless: spelledBoth(won, wonWhole) },
  // Of an order that others of the list are still on their way to.
  {
    values: spelled('Completed | Complete | Delivered | Fulfilled', 'Завершен | Завершён | Доставлен'),
    class: 'won',
    beside: spelled(
      'Processing | Refunded | Failed | Pending payment | Shipped | Reversed | Denied',
      'Доставляется | Комплектуется | Возврат',
    ),
  },
  // A payment, or an order with one, that did not go through.
  {
    values: spelled(
      `Failed | Denied | Reversed | Expired | Void | Uncollectible | Returned | Disputed | Requires payment method |
      Incomplete | Blocked`,
      'Отклонен | Отклонён | Истек | Истёк | Ошибка',
    ),
    class: 'lost',
    beside: spelled(
      'Paid | Succeeded | Refunded | Processing | Completed',
      'Оплачен | Оплачено | Оплачена | Успешно | Успешен',
    ),
  },
  {
    values: spelled('', 'Закрыта | Закрыто | Закрыт'),
    class: 'lost',
    beside: spelledBoth(won, wonWhole),
    unless: spelledBoth(lost, lostWhole),
  },
] as const;

/** The stages that every pipeline of amoCRM ends in. */
const amoCodes = { 142: 'won', 143: 'lost' } as const;

type EndClasses = {
  readonly open: Spellings;
  readonly won: Spellings;
  readonly lost: Spellings;
  readonly removed: Spellings;
};

/** A field whose classes are these, with the words and codes that mean them only under some conditions. */
export const dealEnds = <const F extends Field & { readonly classes: EndClasses }>(field: F) =>
  withCodes(withCompany(withWhole(field, whole), ...ends), amoCodes);
