import type { AbsentReason } from '../vocabulary/absentReason.ts';
import type { Language } from '../vocabulary/words.ts';
import { bigQuery as en } from './en/bigQuery.ts';
import { numberText } from './number.ts';
import { bigQuery as ru } from './ru/bigQuery.ts';

/** What is said of rows that stand in BigQuery and of the query that counts them there. */
export type BigQueryWords = {
  /** The section of the sidebar. */
  readonly panel: {
    readonly title: string;
    readonly hint: string;
    readonly table: (tab: string) => string;
    readonly first: string;
    readonly last: string;
    readonly span: string;
    readonly wrongSpan: string;
    readonly onePerAppointment: string;
    readonly make: string;
    readonly making: string;
    readonly made: string;
    readonly notMade: string;
    readonly text: string;
    readonly values: string;
    readonly absent: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  /** That there are so many rows, or cells, and what to do then. */
  readonly outgrown: (size: { readonly rows: string } | { readonly cells: string }) => string;
  /** Why there is no query. */
  readonly problems: {
    readonly 'no table': string;
    readonly 'no measure': string;
    readonly 'table name': (table: string) => string;
    readonly 'no sample': (tab: string, table: string) => string;
    readonly 'column name': (tab: string, heading: string) => string;
    readonly 'time zone': (timeZone: string) => string;
  };
  /** Why a measure of a table is not in the result. */
  readonly absent: Readonly<Record<AbsentReason, string>>;
  /** How far deals came, as what may be absent. */
  readonly stages: string;
  /** What no sum of days can tell, and why. */
  readonly rowsOnly: { readonly measure: string; readonly reason: string };
};

export const bigQueryWords: Readonly<Record<Language, BigQueryWords>> = { en, ru };

/** That the rows of activity are about to outgrow the spreadsheet. */
export function outgrownSentence(
  size: { readonly rows: number } | { readonly cells: number },
  language: Language,
): string {
  const { outgrown } = bigQueryWords[language];
  return 'rows' in size
    ? outgrown({ rows: numberText(size.rows, language) })
    : outgrown({ cells: numberText(size.cells, language) });
}
