import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { type Chance, drawn, momentOf, sellers } from './chance.ts';

/** A call as it happened. */
export type Call = {
  readonly row: number;
  readonly at: Date;
  readonly rep: (typeof sellers)[number];
  readonly isOut: boolean;
  readonly became: 'answered' | 'machine' | 'no answer' | 'busy' | 'bad number' | 'missed';
  readonly ring: number;
  /** How long the line was open: to a machine as well. */
  readonly talk: number;
  /** What the rep says of it, one of five. */
  readonly said: number;
  readonly number: string;
  readonly client: string;
  readonly company: string;
};

/** What a product logs: its columns, each with what it says of a call. */
export type Product<T> = {
  readonly name: string;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, (one: T) => Cell>>;
};

/** Calls that went out, a quarter of them in, as a telephone system logs them. */
export function callsOf(chance: Chance, count: number, shareIn: number): Call[] {
  return Array.from({ length: count }, (_, row) => {
    const isOut = chance(row, 'direction') >= shareIn;
    const became = drawn(
      chance(row, 'became'),
      isOut
        ? (['answered', 'answered', 'answered', 'machine', 'no answer', 'no answer', 'busy', 'bad number'] as const)
        : (['answered', 'answered', 'missed'] as const),
    );
    const person = Math.floor(chance(row, 'client') * count * 0.8);
    const talk = became === 'answered' ? 20 + Math.floor(chance(row, 'talk') * 400) : 0;
    return {
      ...{ row, isOut, became, rep: drawn(chance(row, 'rep'), sellers), at: momentOf(chance(row, 'at')) },
      ...{ ring: 4 + Math.floor(chance(row, 'ring') * 25), talk: became === 'machine' ? 15 + (talk % 20) : talk },
      ...{ said: Math.floor(chance(row, 'said') * 5), number: `+1202555${1000 + person}` },
      ...{ client: `Client ${person}`, company: `Company ${person % 40}` },
    };
  });
}

/** Whether the line was open to anybody, as a telephone system sees it. */
export const isOpen = ({ became }: Call): boolean => became === 'answered' || became === 'machine';
export const isLive = ({ became }: Call): boolean => became === 'answered';
export const caller = (call: Call): string => (call.isOut ? call.rep.line : call.number);
export const called = (call: Call): string => (call.isOut ? call.number : call.rep.line);

/** What a rep says of the call in words of their own; nothing of those that came in and were missed. */
export const disposition = ({ became, said, isOut }: Call): string => {
  if (became === 'answered')
    return drawn(said / 5, ['Interested', 'Not Interested', 'Callback', 'Meeting Booked', 'Gatekeeper']);
  if (became === 'machine') return 'Left Voicemail';
  if (became === 'bad number') return 'Wrong Number';
  return isOut ? (became === 'busy' ? 'Busy' : 'No Answer') : '';
};
