import type { BenchCell } from './request.ts';
import { instantOf } from './zone.ts';

const firstDay = Date.UTC(2025, 0, 1);
const days = 730;
const dayLength = 86_400_000;
const working = { from: 9, hours: 9 };

/** A number from 0 to 1 that belongs to a row and a question, whatever the order of the rows. */
export function share(row: number, question: number): number {
  let mixed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(question + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
}

export function choose<Choice>(choices: readonly Choice[], row: number, question: number): Choice {
  return choices[Math.floor(share(row, question) * choices.length)] as Choice;
}

/** A text of its own, as every cell of `getValues()` is: equal texts are not the same object. */
export function fresh(text: string): string {
  let bytes = known.get(text);
  if (!bytes) {
    bytes = Buffer.from(text, 'latin1');
    if (known.size < 4096) known.set(text, bytes);
  }
  return bytes.toString('latin1');
}

const known = new Map<string, Buffer>();

/** Spreads rows evenly over eight quarters, in working hours, `laterDays` after their place. */
export function momentOf(row: number, rows: number, laterDays = 0): Date {
  const place = (row / rows) * days;
  const day = Math.floor(place);
  const clock = (working.from + (place - day) * working.hours) * 3_600_000;
  return new Date(instantOf(firstDay + (day + laterDays) * dayLength + Math.floor(clock / 1000) * 1000));
}

/** The midnight that begins a day of the eight quarters; blank beyond them. */
export function dayOf(row: number, rows: number, laterDays = 0): Date | '' {
  const day = Math.floor((row / rows) * days) + laterDays;
  return day >= days ? '' : new Date(instantOf(firstDay + day * dayLength));
}

/** The rows in their order, or all over the place: a step of about the golden ratio meets each of them once. */
export function inOrder(rows: number, shuffled: boolean, cellsOf: (row: number) => BenchCell[]): BenchCell[][] {
  const cells = new Array<BenchCell[]>(rows);
  let step = shuffled ? Math.floor(rows * 0.618_034) : 1;
  while (greatestDivisor(step, rows) !== 1) step += 1;
  for (let index = 0, row = 0; index < rows; index += 1, row = (row + step) % rows) cells[index] = cellsOf(row);
  return cells;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

const firstNames =
  'Ana Ben Carla David Elena Farid Grace Hugo Ines Jonas Kira Luis Mona Nils Olga Pablo Rosa Sam Tara Viktor'.split(
    ' ',
  );
const lastNames = 'Keller Ortiz Novak Osei Marsh Haddad Lin Brandt Costa Petrov'.split(' ');

export function repOf(rep: number): string {
  return fresh(
    `${firstNames[rep % firstNames.length]} ${lastNames[Math.floor(rep / firstNames.length) % lastNames.length]}`,
  );
}

export function companyOf(lead: number): string {
  return fresh(`${lastNames[lead % lastNames.length]} Trading ${lead + 1}`);
}

export function idOf(letter: string, row: number): string {
  return fresh(`${letter}-${row + 1}`);
}
