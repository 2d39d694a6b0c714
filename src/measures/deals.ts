import { deals } from '../tabs/deals.ts';
import { count, sum } from '../vocabulary/measure.ts';
import { callsPerhapsSold, callsPerhapsSoldAmount, callsSold, callsSoldAmount, callsSoldPriced } from './calls.ts';
import { meetingsSold, meetingsSoldAmount, meetingsSoldPriced } from './meetings.ts';

export const dealsCreated = count(deals, {
  name: 'dealsCreated',
  label: { en: 'Deals created', ru: 'Созданные сделки' },
  on: 'created',
});

/** What came into the pipeline, whatever became of it. */
export const createdAmount = sum(deals, {
  name: 'createdAmount',
  label: { en: 'Amount of created deals', ru: 'Сумма созданных сделок' },
  amount: 'amount',
  on: 'created',
});

export const pricedDealsCreated = count(deals, {
  name: 'pricedDealsCreated',
  label: { en: 'Created deals with an amount', ru: 'Созданные сделки с суммой' },
  where: { amount: { known: true } },
  on: 'created',
});

/** A cohort: counted on the day the deal was created, however late it is won. */
export const dealsCreatedWon = count(deals, {
  name: 'dealsCreatedWon',
  label: { en: 'Created deals that were won', ru: 'Созданные сделки, которые выиграны' },
  where: { result: ['won'] },
  on: 'created',
});

export const dealsWon = count(deals, {
  name: 'dealsWon',
  label: { en: 'Deals won', ru: 'Выигранные сделки' },
  where: { result: ['won'] },
  on: 'resultAt',
  elsewhere: [callsSold, meetingsSold],
});

export const dealsLost = count(deals, {
  name: 'dealsLost',
  label: { en: 'Deals lost', ru: 'Проигранные сделки' },
  where: { result: ['lost'] },
  on: 'resultAt',
});

/** Their stage is not understood, and they may have closed: won or lost, nobody knows. */
export const dealsUnknown = count(deals, {
  name: 'dealsUnknown',
  label: { en: 'Deals that may have closed', ru: 'Сделки, которые могли закрыться' },
  where: { result: ['unknown'] },
  on: 'resultAt',
  elsewhere: [callsPerhapsSold],
});

/** Of those it may be known that they are not won. */
export const dealsPerhapsLost = count(deals, {
  name: 'dealsPerhapsLost',
  label: { en: 'Deals that may be lost', ru: 'Сделки, которые могут быть проиграны' },
  where: { result: ['unknown', 'not won'] },
  on: 'resultAt',
});

export const unknownAmount = sum(deals, {
  name: 'unknownAmount',
  label: { en: 'Amount of deals that may have closed', ru: 'Сумма сделок, которые могли закрыться' },
  where: { result: ['unknown'] },
  amount: 'amount',
  on: 'resultAt',
  elsewhere: [callsPerhapsSoldAmount],
});

export const wonAmount = sum(deals, {
  name: 'wonAmount',
  label: { en: 'Won amount', ru: 'Сумма выигранных сделок' },
  where: { result: ['won'] },
  amount: 'amount',
  on: 'resultAt',
  elsewhere: [callsSoldAmount, meetingsSoldAmount],
});

export const pricedDealsWon = count(deals, {
  name: 'pricedDealsWon',
  label: { en: 'Won deals with an amount', ru: 'Выигранные сделки с суммой' },
  where: { result: ['won'], amount: { known: true } },
  on: 'resultAt',
  elsewhere: [callsSoldPriced, meetingsSoldPriced],
});

export const lostAmount = sum(deals, {
  name: 'lostAmount',
  label: { en: 'Lost amount', ru: 'Сумма проигранных сделок' },
  where: { result: ['lost'] },
  amount: 'amount',
  on: 'resultAt',
});

/** Whole days from created to won. */
export const wonCycleDays = sum(deals, {
  name: 'wonCycleDays',
  label: { en: 'Days from created to won', ru: 'Дней от создания до выигрыша' },
  where: { result: ['won'] },
  amount: 'cycleDays',
  needs: ['created'],
  on: 'resultAt',
});

/** Won deals of which it is known how long they took: a mean must not divide by the others. */
export const dealsWonTimed = count(deals, {
  name: 'dealsWonTimed',
  label: { en: 'Won deals with a creation day', ru: 'Выигранные сделки с датой создания' },
  where: { result: ['won'], cycleDays: { known: true } },
  needs: ['created'],
  on: 'resultAt',
});

/** A close date is only expected while the deal is open. */
export const openAmountDue = sum(deals, {
  name: 'openAmountDue',
  label: { en: 'Open amount due', ru: 'Сумма открытых сделок к закрытию' },
  where: { result: ['open'] },
  amount: 'amount',
  on: 'expectedClose',
});
