import { type Chance, drawn, later, momentOf, sellers } from './chance.ts';

/** A deal as it went. */
export type Deal = {
  readonly row: number;
  readonly rep: (typeof sellers)[number];
  readonly created: Date;
  readonly state: 'open' | 'won' | 'lost';
  /** When it was closed; of an open one when it is expected to be. */
  readonly closed: Date;
  /** How far an open or a lost one came, 0 to 2. */
  readonly stage: number;
  readonly amount: number;
  readonly chance: number;
  readonly client: string;
  readonly email: string;
  readonly source: string;
  readonly reason: string;
};

export function dealsOf(chance: Chance, count: number): Deal[] {
  return Array.from({ length: count }, (_, row) => {
    const state = drawn(chance(row, 'state'), ['open', 'open', 'won', 'won', 'lost', 'lost', 'lost'] as const);
    const stage = Math.floor(chance(row, 'stage') * 3);
    const created = momentOf(chance(row, 'created'), '2025-01-02', 60);
    const days = 5 + Math.floor(chance(row, 'days') * 25);
    const closed = later(created, 86_400 * (state === 'open' ? days + 120 : days));
    const person = Math.floor(chance(row, 'client') * count * 0.8);
    return {
      ...{ row, rep: drawn(chance(row, 'rep'), sellers), created, state, closed, stage },
      ...{ amount: 500 + 25 * Math.floor(chance(row, 'amount') * 200), client: `Company ${person}` },
      ...{ chance: state === 'won' ? 100 : state === 'lost' ? 0 : ([20, 40, 75][stage] as number) },
      ...{ email: `buyer${person}@client${person}.example`, source: drawn(chance(row, 'source'), ['Web', 'Referral']) },
      reason: state === 'lost' ? drawn(chance(row, 'reason'), ['Price', 'Timing', 'Competitor']) : '',
    };
  });
}

/** The stage of a deal where those won and lost have stages of their own. */
export const stageOf =
  (open: readonly string[], won: string, lost: string) =>
  (deal: Deal): string =>
    deal.state === 'open' ? (open[deal.stage] as string) : deal.state === 'won' ? won : lost;
/** The stage where a deal that is won or lost keeps the one in which it was closed. */
export const keptStage =
  (open: readonly string[]) =>
  (deal: Deal): string =>
    open[deal.state === 'won' ? 2 : deal.stage] as string;
export const ended =
  (format: (date: Date) => string) =>
  (deal: Deal): string =>
    deal.state === 'open' ? '' : format(deal.closed);
export const endedAs =
  (state: Deal['state'], format: (date: Date) => string) =>
  (deal: Deal): string =>
    deal.state === state ? format(deal.closed) : '';
/** What is expected of it: the amount by its probability. */
export const weighted = ({ amount, chance }: Deal): number => (amount * chance) / 100;
