import { calls } from '../tabs/calls.ts';
import { count, sum } from '../vocabulary/measure.ts';

/** Outbound calls; which rows are left out as inbound, internal or no call at all is decided before counting. */
export const callsMade = count(calls, {
  name: 'callsMade',
  label: { en: 'Calls made', ru: 'Звонки' },
  on: 'at',
});

/** Voicemail and gatekeepers do not count: a connection takes the person who was called. */
export const callsConnected = count(calls, {
  name: 'callsConnected',
  label: { en: 'Calls connected', ru: 'Дозвоны' },
  where: { outcome: ['connected', 'productive'] },
  on: 'at',
});

/** Nobody answered who was meant; the other part of the calls made. */
export const callsNotConnected = count(calls, {
  name: 'callsNotConnected',
  label: { en: 'Calls not connected', ru: 'Звонки без дозвона' },
  where: { outcome: ['voicemail', 'no answer', 'gatekeeper', 'bad number'] },
  on: 'at',
});

/** They stay among the calls made: unknown is not no. */
export const callsUnknownOutcome = count(calls, {
  name: 'callsUnknownOutcome',
  label: { en: 'Calls with an unknown outcome', ru: 'Звонки с неизвестным результатом' },
  where: { outcome: ['blank', 'unknown'] },
  on: 'at',
});

/** Connected, and either long enough or with an outcome that says so. */
export const productiveCalls = count(calls, {
  name: 'productiveCalls',
  label: { en: 'Productive conversations', ru: 'Продуктивные разговоры' },
  where: [
    { outcome: ['productive'] },
    { outcome: ['connected'], talk: { atLeast: 'Productive conversation, seconds' } },
    { outcome: ['connected'], productive: ['yes'] },
  ],
  on: 'at',
});

/** An outcome may say that even a short call was productive; without a word spoken it was none. */
export const callsPerhapsProductive = count(calls, {
  name: 'callsPerhapsProductive',
  label: { en: 'Calls that may have been productive conversations', ru: 'Звонки, которые могли быть продуктивными' },
  where: { outcome: ['blank', 'unknown'], spoken: ['yes'] },
  on: 'at',
});

/** Connected, and the answer whether it was productive is not understood. */
export const callsStrangelyProductive = count(calls, {
  name: 'callsStrangelyProductive',
  label: {
    en: 'Connected calls with a strange answer whether they were productive',
    ru: 'Дозвоны с нераспознанным ответом о продуктивности',
  },
  where: { outcome: ['connected'], productive: ['unknown'] },
  on: 'at',
});

/** Connected, and nobody knows for how long. */
export const callsUntimed = count(calls, {
  name: 'callsUntimed',
  label: { en: 'Connected calls without a talk time', ru: 'Дозвоны без длительности' },
  where: { outcome: ['connected'], talk: { known: false } },
  on: 'at',
});

export const talkSeconds = sum(calls, {
  name: 'talkSeconds',
  label: { en: 'Talk time, seconds', ru: 'Время разговоров, секунды' },
  where: { outcome: ['connected', 'productive'] },
  amount: 'talk',
  on: 'at',
});

/** Connected calls whose talk time is known: the mean must not divide by calls that nobody timed. */
export const callsTimed = count(calls, {
  name: 'callsTimed',
  label: { en: 'Connected calls with a talk time', ru: 'Дозвоны с известной длительностью' },
  where: { outcome: ['connected', 'productive'], talk: { known: true } },
  on: 'at',
});

/** Talk time of calls whose outcome is not understood, and those calls. */
export const unknownTalkSeconds = sum(calls, {
  name: 'unknownTalkSeconds',
  label: {
    en: 'Talk time of calls with an unknown outcome, seconds',
    ru: 'Время звонков с неизвестным результатом, секунды',
  },
  where: { outcome: ['blank', 'unknown'], talk: { atLeast: 1 } },
  amount: 'talk',
  on: 'at',
});

export const unknownCallsTimed = count(calls, {
  name: 'unknownCallsTimed',
  label: {
    en: 'Calls with a talk time and an unknown outcome',
    ru: 'Звонки с длительностью и неизвестным результатом',
  },
  where: { outcome: ['blank', 'unknown'], talk: { atLeast: 1 } },
  on: 'at',
});

/** Each person once, on the day of the first call to them. */
export const prospectsCalled = count(calls, {
  name: 'prospectsCalled',
  label: { en: 'People called', ru: 'Люди, которым звонили' },
  where: { prospect: ['called', 'reached'] },
  on: 'at',
});

/** A cohort: whenever they were reached, on the day of the first call. */
export const prospectsReached = count(calls, {
  name: 'prospectsReached',
  label: { en: 'People reached', ru: 'Люди, до которых дозвонились' },
  where: { prospect: ['reached'] },
  on: 'at',
});

export const decisionMakerKnown = count(calls, {
  name: 'decisionMakerKnown',
  label: {
    en: 'Conversations where it is known whether a decision maker spoke',
    ru: 'Разговоры, где известно, был ли это ЛПР',
  },
  where: { outcome: ['connected', 'productive'], decisionMaker: ['yes', 'no'] },
  on: 'at',
});

/** Productive as everywhere, and with a decision maker. */
export const decisionMakerProductive = count(calls, {
  name: 'decisionMakerProductive',
  label: { en: 'Productive conversations with a decision maker', ru: 'Продуктивные разговоры с ЛПР' },
  where: [
    { outcome: ['productive'], decisionMaker: ['yes'] },
    { outcome: ['connected'], decisionMaker: ['yes'], talk: { atLeast: 'Productive conversation, seconds' } },
    { outcome: ['connected'], decisionMaker: ['yes'], productive: ['yes'] },
  ],
  on: 'at',
});

/** The other part of the conversations of which it is known. */
export const decisionMakerNotReached = count(calls, {
  name: 'decisionMakerNotReached',
  label: { en: 'Conversations without a decision maker', ru: 'Разговоры не с ЛПР' },
  where: { outcome: ['connected', 'productive'], decisionMaker: ['no'] },
  on: 'at',
});

export const decisionMakerReached = count(calls, {
  name: 'decisionMakerReached',
  label: { en: 'Conversations with a decision maker', ru: 'Разговоры с ЛПР' },
  where: { outcome: ['connected', 'productive'], decisionMaker: ['yes'] },
  on: 'at',
});

/** Nobody knows how they ended; a decision maker was there, or was not. */
export const decisionMakerPerhaps = count(calls, {
  name: 'decisionMakerPerhaps',
  label: { en: 'Calls with a decision maker and an unknown outcome', ru: 'Звонки ЛПР с неизвестным результатом' },
  where: { outcome: ['unknown'], decisionMaker: ['yes'] },
  on: 'at',
});

export const decisionMakerPerhapsNot = count(calls, {
  name: 'decisionMakerPerhapsNot',
  label: { en: 'Calls without a decision maker and an unknown outcome', ru: 'Звонки не ЛПР с неизвестным результатом' },
  where: { outcome: ['unknown'], decisionMaker: ['no'] },
  on: 'at',
});

/** Conversations of which nobody knows whether the answer about the decision maker was a yes. */
export const decisionMakerUnknown = count(calls, {
  name: 'decisionMakerUnknown',
  label: {
    en: 'Conversations with a strange answer about the decision maker',
    ru: 'Разговоры с нераспознанным ответом о ЛПР',
  },
  where: { outcome: ['connected', 'productive'], decisionMaker: ['unknown'] },
  on: 'at',
});

/** The outcome is not understood, and may say that a meeting was booked. */
export const callsPerhapsBooked = count(calls, {
  name: 'callsPerhapsBooked',
  label: { en: 'Calls that may have booked a meeting', ru: 'Звонки, на которых могли назначить встречу' },
  where: { booking: ['unknown'] },
  on: 'at',
});

/** Where no tab of meetings and no daily tally is there, these are the appointments set. */
export const callsBooked = count(calls, {
  name: 'callsBooked',
  label: { en: 'Calls that booked a meeting', ru: 'Звонки, на которых назначена встреча' },
  where: { booking: ['yes'] },
  on: 'at',
});

/** Something was sold on the call, and nobody keeps a list of deals: won on the day of the call. */
export const callsSold = count(calls, {
  name: 'callsSold',
  label: { en: 'Calls that ended in a sale', ru: 'Звонки с продажей' },
  where: { sale: ['yes'] },
  on: 'at',
  by: 'soldBy',
});

/** The outcome is not understood, and may say that something was sold. */
export const callsPerhapsSold = count(calls, {
  name: 'callsPerhapsSold',
  label: { en: 'Calls that may have ended in a sale', ru: 'Звонки, которые могли закончиться продажей' },
  where: { sale: ['unknown'] },
  on: 'at',
  by: 'soldBy',
});

export const callsSoldAmount = sum(calls, {
  name: 'callsSoldAmount',
  label: { en: 'Amount sold on calls', ru: 'Сумма продаж на звонках' },
  where: { sale: ['yes'] },
  amount: 'saleAmount',
  on: 'at',
  by: 'soldBy',
});

export const callsPerhapsSoldAmount = sum(calls, {
  name: 'callsPerhapsSoldAmount',
  label: { en: 'Amount that may have been sold on calls', ru: 'Сумма возможных продаж на звонках' },
  where: { sale: ['unknown'] },
  amount: 'saleAmount',
  on: 'at',
  by: 'soldBy',
});

export const callsSoldPriced = count(calls, {
  name: 'callsSoldPriced',
  label: { en: 'Calls that ended in a sale with an amount', ru: 'Звонки с продажей и суммой' },
  where: { sale: ['yes'], saleAmount: { known: true } },
  on: 'at',
  by: 'soldBy',
});
