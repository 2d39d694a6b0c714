import { calls } from '../tabs/calls.ts';
import { deals } from '../tabs/deals.ts';
import { leads } from '../tabs/leads.ts';
import { count, type Measure } from '../vocabulary/measure.ts';
import type { Words } from '../vocabulary/words.ts';
import { callsMade, callsTimed, callsUnknownOutcome } from './calls.ts';
import { dealsLost, dealsWon } from './deals.ts';
import { leadsCreated } from './leads.ts';
import { appointmentsNotHeld, appointmentsResolved, appointmentsUnresolved } from './meetings.ts';

/** Something that reps forget to fill in, and among which rows it might be missing. */
export type MissingItem = {
  readonly name: string;
  /** Of the rows that lack it. */
  readonly label: Words;
  /** Of what they lack. */
  readonly field: Words;
  readonly missing: Measure;
  readonly among: readonly Measure[];
};

const dealsWonWithoutDate = count(deals, {
  name: 'dealsWonWithoutDate',
  label: { en: 'Deals won without a date', ru: 'Выигранные сделки без даты' },
  where: { result: ['won'], resultAt: { known: false } },
  on: 'resultAt',
});

/** Without it a loss is in no quarter. */
const dealsLostWithoutDate = count(deals, {
  name: 'dealsLostWithoutDate',
  label: { en: 'Deals lost without a date', ru: 'Проигранные сделки без даты' },
  where: { result: ['lost'], resultAt: { known: false } },
  on: 'resultAt',
});

/** Somebody answered and not a second was talked: that is a fault of the log, not of the talk. */
const connectedWithoutTalk = count(calls, {
  name: 'connectedWithoutTalk',
  label: { en: 'Connected calls with a talk time of 0', ru: 'Дозвоны с длительностью 0' },
  where: { outcome: ['connected', 'productive'], talk: { known: true }, spoken: ['no'] },
  on: 'at',
});

/** A lost deal without an amount misleads nobody. */
const dealsWithoutAmount = count(deals, {
  name: 'dealsWithoutAmount',
  label: { en: 'Won and open deals without an amount', ru: 'Выигранные и открытые сделки без суммы' },
  where: { result: ['won', 'open'], amount: { known: false } },
  needs: ['amount'],
  on: 'created',
});

const dealsWonOrOpen = count(deals, {
  name: 'dealsWonOrOpen',
  label: { en: 'Won and open deals', ru: 'Выигранные и открытые сделки' },
  where: { result: ['won', 'open'] },
  on: 'created',
});

const openDealsWithoutStage = count(deals, {
  name: 'openDealsWithoutStage',
  label: { en: 'Open deals without a stage', ru: 'Открытые сделки без этапа' },
  where: { result: ['open'], stage: ['blank'] },
  on: 'created',
});

const openDeals = count(deals, {
  name: 'openDeals',
  label: { en: 'Open deals', ru: 'Открытые сделки' },
  where: { result: ['open'] },
  needs: ['stage'],
  on: 'created',
});

const leadsWithoutStatus = count(leads, {
  name: 'leadsWithoutStatus',
  label: { en: 'Leads without a status', ru: 'Лиды без статуса' },
  where: { status: ['blank', 'unknown'] },
  on: 'created',
});

/** What is missing for a right number, the most frequent field first. */
export const missingItems: readonly MissingItem[] = [
  {
    name: 'callsWithoutOutcome',
    label: { en: 'Calls without an outcome', ru: 'Звонки без результата' },
    field: { en: 'Call outcome', ru: 'Результат звонка' },
    missing: callsUnknownOutcome,
    among: [callsMade],
  },
  {
    name: 'connectedWithoutTalk',
    label: { en: 'Connected calls with a talk time of 0', ru: 'Дозвоны с длительностью 0' },
    field: { en: 'Talk time', ru: 'Длительность разговора' },
    missing: connectedWithoutTalk,
    among: [callsTimed],
  },
  {
    name: 'pastAppointmentsWithoutResult',
    label: { en: 'Past appointments without a result', ru: 'Прошедшие встречи без результата' },
    field: { en: 'Appointment result', ru: 'Результат встречи' },
    missing: appointmentsUnresolved,
    among: [...appointmentsResolved, appointmentsNotHeld, appointmentsUnresolved],
  },
  {
    name: 'leadsWithoutStatus',
    label: { en: 'Leads without a status', ru: 'Лиды без статуса' },
    field: { en: 'Lead status', ru: 'Статус лида' },
    missing: leadsWithoutStatus,
    among: [leadsCreated],
  },
  {
    name: 'openDealsWithoutStage',
    label: { en: 'Open deals without a stage', ru: 'Открытые сделки без этапа' },
    field: { en: 'Deal stage', ru: 'Этап сделки' },
    missing: openDealsWithoutStage,
    among: [openDeals],
  },
  {
    name: 'dealsWithoutAmount',
    label: { en: 'Deals without an amount', ru: 'Сделки без суммы' },
    field: { en: 'Deal amount', ru: 'Сумма сделки' },
    missing: dealsWithoutAmount,
    among: [dealsWonOrOpen],
  },
  {
    name: 'wonWithoutDate',
    label: { en: 'Won deals without a date', ru: 'Выигранные сделки без даты' },
    field: { en: 'Date won', ru: 'Дата выигрыша' },
    missing: dealsWonWithoutDate,
    among: [dealsWon],
  },
  {
    name: 'lostWithoutDate',
    label: { en: 'Lost deals without a close day', ru: 'Проигранные сделки без дня закрытия' },
    field: { en: 'Date lost', ru: 'Дата проигрыша' },
    missing: dealsLostWithoutDate,
    among: [dealsLost],
  },
];

/** What is counted for them alone. */
export const missingDataMeasures: readonly Measure[] = [
  leadsWithoutStatus,
  openDealsWithoutStage,
  openDeals,
  dealsWithoutAmount,
  dealsWonOrOpen,
  dealsWonWithoutDate,
  dealsLostWithoutDate,
  connectedWithoutTalk,
];
