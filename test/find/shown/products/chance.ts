/** As scattered as chance, and the same for the same seed: 0 to 1 for each row and each thing told of it. */
export type Chance = (row: number, what: string) => number;

export function chanceOf(seed: number): Chance {
  return (row, what) => {
    let hash = (seed * 2654435761 + row * 40503) >>> 0;
    for (let i = 0; i < what.length; i += 1) hash = Math.imul(hash ^ what.charCodeAt(i), 16777619) >>> 0;
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 2246822519) >>> 0;
    hash ^= hash >>> 13;
    return (Math.imul(hash, 3266489917) >>> 0) / 4294967296;
  };
}

/** One of a list, by chance. */
export function drawn<T>(chance: number, list: readonly T[]): T {
  return list[Math.min(list.length - 1, Math.floor(chance * list.length))] as T;
}

/** Who sells: by name, by e-mail, by the extension and the number of their own telephone, by an id. */
export const sellers = [
  { name: 'Ann Lee', email: 'ann@firm.example', extension: '101', line: '+14155550101', id: '500101' },
  { name: 'Bo Dahl', email: 'bo@firm.example', extension: '102', line: '+14155550102', id: '500102' },
  { name: 'Cy Dent', email: 'cy@firm.example', extension: '103', line: '+14155550103', id: '500103' },
] as const;

/** A day of the first quarter of 2025 and a time in working hours, so many seconds later. */
export function momentOf(chance: number, from = '2025-01-06', days = 75): Date {
  const day = Date.parse(from) + Math.floor(chance * days) * 86_400_000;
  return new Date(day + (8 * 3600 + Math.floor(((chance * 7919) % 1) * 9 * 3600)) * 1000);
}

export const later = (date: Date, seconds: number): Date => new Date(date.getTime() + seconds * 1000);
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
export const clock = (date: Date): string => date.toISOString().slice(11, 19);
export const isoMoment = (date: Date): string => `${isoDay(date)} ${clock(date)}`;
export const zulu = (date: Date): string => `${isoDay(date)}T${clock(date)}Z`;
export const american = (date: Date): string =>
  `${isoDay(date).slice(5, 7)}/${isoDay(date).slice(8)}/${isoDay(date).slice(0, 4)}`;
export const european = (date: Date): string => `${isoDay(date).split('-').reverse().join('.')}`;
export const half = (date: Date): string => {
  const hour = date.getUTCHours();
  return `${((hour + 11) % 12) + 1}:${String(date.getUTCMinutes()).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};
export const hms = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);
