import { classifierOf } from '../../settings/classOf.ts';
import { foldedWords } from '../../values/foldedWords.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import type { Field } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** What becomes of a payment or an order and never of a deal that is worked on. */
const ofPayments = foldedWords(
  spelled(
    `Succeeded | Refunded | Fully refunded | Partially refunded | Refund | Failed | Voided | Void | Chargeback |
    Charged back | Disputed | Reversed | Authorized | Authorised | Captured | Uncaptured | Uncollectible | Pending payment |
    Partially paid | Unpaid | Overdue | Processing | Shipped | Fulfilled | Unfulfilled | Partially fulfilled | Delivered |
    Returned | Requires payment method | Requires action | Requires capture | Requires confirmation`,
    `Возврат | Возвращен | Возвращён | Возвращена | Возвращено | Частичный возврат | Не оплачен | Не оплачено | Не оплачена |
    Частично оплачен | Частично оплачено | Доставлен | Доставляется | Комплектуется | Отгружен | К отгрузке |
    К обеспечению | К выполнению | Готов к отгрузке | Просрочен`,
  ),
);

/** What may become of either. */
const ofBoth = foldedWords(
  spelled(
    `Paid | Success | Successful | Completed | Complete | Closed | Open | New | Draft | Pending | On hold | In progress |
    Payment pending | Awaiting payment | Waiting for payment | Payment received | Payment done | Payment complete |
    Payment completed | Paid in full | Fully paid | Order placed | Order received | Order confirmed | Cancelled |
    Canceled | Declined | Denied | Rejected | Expired | Abandoned | Incomplete | Deleted | Test`,
    `Оплачен | Оплачено | Оплачена | Оплата | Оплата получена | Оплата прошла | Заказ оплачен | Заказ выполнен | Выполнен |
    Выполнена | Выполнено | Завершен | Завершён | Завершена | Закрыт | Успешно | Успешный | Успешная | Успех | Новый | Новая |
    В работе | В обработке | Подтвержден | Подтверждён | Отменен | Отменён | Отменена | Отменено | Отмена | Отказ |
    Отклонен | Отклонён | Ожидает оплаты | Ожидание оплаты | Черновик | Удален | Удалён | Тест | Тестовый`,
  ),
);

/** Headings that a list of payments or orders has and a pipeline has not. */
const headings = new RegExp(
  [
    '^(financial|payment|order|invoice|charge|transaction) (status|state|id|method|type|number|no|#)$',
    '(^| )(refund|refunded|chargeback|payment intent|payment gateway|payout|shipping|lineitem|fulfillment)( |$)',
    '(^| )txn( |$)|^balance impact$',
    '^(статус|способ|номер|состояние|сумма|id|№) (оплаты|платежа|заказа|транзакции|возврата)$',
    '(^| )(возврата|возвращено|доставки|отгрузки|эквайринга|способ оплаты)( |$)',
  ].join('|'),
  'u',
);

/** Fields that only somebody who works on deals fills in. */
const ofDeals = ['probability', 'pipeline', 'expectedClose', 'lostReason', 'lastStage', 'isWon', 'isLost', 'lostAt'];

/**
 * Whether the rows are payments or orders: no word of a pipeline stands in their state, and a word or a heading that only
 * payments and orders have. Some of them are sales; of a deal that was lost they say nothing.
 */
export function arePayments(
  found: Found,
  fields: Readonly<Record<string, Field>>,
  { headings: all, valuesOf }: SheetSample,
): boolean {
  const states = ['status', 'stage'].filter((field) => found[field]);
  if (states.length === 0 || ofDeals.some((field) => found[field])) return false;
  const isWorkedOn = states.some((field) => {
    const texts = [...new Set(valuesOf((found[field] as Candidate).column).map(String))];
    const classify = classifierOf(fields[field] as Field, undefined, texts);
    return texts.some((text) => {
      const bare = foldText(text);
      return !ofPayments().has(bare) && !ofBoth().has(bare) && classify(text) !== 'unknown';
    });
  });
  if (isWorkedOn) return false;
  const says = (field: string): boolean =>
    valuesOf((found[field] as Candidate).column).some((cell) => ofPayments().has(foldText(String(cell))));
  return states.some(says) || all.some((heading) => headings.test(foldHeading(heading)));
}

/** A payment is a sale on its day, and nobody knows when that began. The columns found, so read. */
export function withPaidDay({ created, ...found }: Found): Found {
  const isDated = found.closed ?? found.wonAt ?? found.stageAt;
  return isDated || !created ? found : { ...found, closed: { ...created, field: 'closed' } };
}
