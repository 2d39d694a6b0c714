import type { Words } from '../vocabulary/words.ts';

export type SampleSize = 'small' | 'full';

/** A rep's gifts, as multiples of what is usual in the team. */
export type Person = {
  readonly name: Words;
  readonly email: string;
  /** How they are written elsewhere. */
  readonly alias: Words;
  /** The quarter of the story they joined in, 0 is the first. */
  readonly joined: number;
  /** How often a conversation becomes an appointment. */
  readonly books: number;
  /** How long a conversation lasts. */
  readonly talks: number;
};

type Gifts = Pick<Person, 'joined' | 'books' | 'talks'>;

/** English and Russian names, first name first; elsewhere they are written as `Keller, Ana` and «Кузнецова А.». */
function person(en: string, ru: string, gifts: Partial<Gifts> = {}): Person {
  const [first, last] = en.split(' ') as [string, string];
  const [ruFirst, ruLast] = ru.split(' ') as [string, string];
  return {
    joined: 0,
    books: 1,
    talks: 1,
    ...gifts,
    name: { en, ru },
    alias: { en: `${last}, ${first}`, ru: `${ruLast} ${ruFirst.charAt(0)}.` },
    email: `${first.toLowerCase()}@example.com`,
  };
}

/** The small sample has the first three. */
export const people: readonly Person[] = [
  person('Ana Keller', 'Анна Кузнецова'),
  // The one to coach: people answer him as they answer everybody, but few of his short conversations lead anywhere.
  person('Ben Ortiz', 'Борис Орлов', { books: 0.35, talks: 0.6 }),
  person('Carla Novak', 'Вера Соколова'),
  person('David Osei', 'Денис Лебедев'),
  // The one to learn from.
  person('Elena Marsh', 'Елена Морозова', { books: 1.35, talks: 1.15 }),
  person('Farid Haddad', 'Фёдор Захаров'),
  person('Grace Lin', 'Галина Белова'),
  person('Hugo Brandt', 'Игорь Титов', { joined: 3 }),
];

/** How much there is of it, and how the quarters differ. */
export type Plan = {
  readonly seed: number;
  readonly people: readonly Person[];
  readonly leads: number;
  /** Leads per working day, as multiples of the first quarter; the last one is the running quarter. */
  readonly growth: readonly number[];
  /** The quarter in which fewer leads come and fewer deals close. */
  readonly weakQuarter: number;
  /** Deals that were open already when the tabs begin, so that the first quarter has something to close. */
  readonly inherited: number;
  /** Each rep's in the first quarter; every quarter asks for 8 % of it more. */
  readonly targets: { readonly wonAmount: number; readonly appointmentsSet: number };
};

export const plans: Readonly<Record<SampleSize, Plan>> = {
  small: {
    seed: 7,
    people: people.slice(0, 3),
    leads: 160,
    growth: [1, 0.8, 1.3],
    weakQuarter: 1,
    inherited: 12,
    targets: { wonAmount: 8000, appointmentsSet: 5 },
  },
  full: {
    seed: 2017,
    people,
    leads: 2500,
    growth: [1, 1.12, 1.25, 1.4, 0.95, 1.6, 1.85, 2.05],
    weakQuarter: 4,
    inherited: 25,
    targets: { wonAmount: 24_000, appointmentsSet: 12 },
  },
};

/** The shares that make the story; `sampleTabs.ts` tells it. */
export const shares = {
  connected: 0.25,
  booked: 0.18,
  decisionMakerKnown: 0.66,
  decisionMaker: 0.6,
  noShow: 0.15,
  rescheduled: 0.08,
  cancelled: 0.07,
  /** Of the moved meetings, how many have a new day. */
  newDay: 0.67,
  dealAfterMeeting: 0.95,
  dealWithoutMeeting: 0.22,
  inboundCall: 0.03,
  secondMeeting: 0.35,
  rebookedAfterNoShow: 0.45,
  rebookedAfterCancelling: 0.25,
  reply: 0.1,
  /** Of the deals that a stage is done with, how many go on. */
  passed: { qualification: 0.88, demo: 0.86, proposal: 0.56, negotiation: 0.86 },
  /** Deals in negotiation, in the weak quarter. */
  passedInWeakQuarter: 0.5,
} as const;

/** People answer best in the hours from 10 and from 16; the numbers by weekday begin on Monday. */
export const answering = {
  byHour: { 9: 0.8, 10: 1.5, 11: 0.9, 12: 0.6, 13: 0.7, 14: 0.85, 15: 0.95, 16: 1.5, 17: 0.8 },
  byWeekday: [0.85, 1.1, 1.15, 1.05, 0.8],
} as const;

/** When the team dials and when leads arrive. */
export const working = {
  byHour: [
    [9, 10],
    [10, 14],
    [11, 13],
    [12, 7],
    [13, 9],
    [14, 13],
    [15, 13],
    [16, 13],
    [17, 8],
  ],
  byWeekday: [1.15, 1.1, 1.05, 0.95, 0.75],
} as const;
