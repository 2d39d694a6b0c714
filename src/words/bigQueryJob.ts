import type { Language } from '../vocabulary/words.ts';
import { bigQueryJob as en } from './en/bigQueryJob.ts';
import { numberText } from './number.ts';
import { bigQueryJob as ru } from './ru/bigQueryJob.ts';

/** What the edition says that runs the query itself. */
export type BigQueryJobWords = {
  /** The item of the menu, and the title of its boxes. */
  readonly menu: string;
  readonly title: string;
  /** What the tab of the result is called. */
  readonly sheet: string;
  readonly tables: string;
  readonly ask: (query: { readonly size: string; readonly dollars: string; readonly project: string }) => string;
  readonly whoPays: (said: string, project: string) => string;
  readonly refused: (said: string) => string;
  readonly notRun: string;
  readonly noService: string;
  readonly tooLong: string;
  readonly nothing: string;
  readonly done: (rows: string, sheet: string) => string;
  readonly lessThanACent: string;
  readonly dollars: (amount: string) => string;
};

export const bigQueryJobWords: Readonly<Record<Language, BigQueryJobWords>> = { en, ru };

/** The list price of a query on demand in the US, in dollars per TiB read; other regions cost a little more. */
const dollarsPerTebibyte = 6.25;

const [mebibyte, gibibyte, tebibyte] = [1024 ** 2, 1024 ** 3, 1024 ** 4];

/** `1.8 GiB` */
export function sizeText(bytes: number, language: Language): string {
  const [unit, names] = bytes < gibibyte ? [mebibyte, { en: 'MiB', ru: 'МиБ' }] : [gibibyte, { en: 'GiB', ru: 'ГиБ' }];
  return `${numberText(bytes / unit, language, 1)} ${names[language]}`;
}

export function costText(bytes: number, language: Language): string {
  const words = bigQueryJobWords[language];
  const dollars = (bytes / tebibyte) * dollarsPerTebibyte;
  return dollars < 0.01 ? words.lessThanACent : words.dollars(numberText(dollars, language, 2));
}
