import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { tabLine as en } from './en/tabLine.ts';
import { tabLine as ru } from './ru/tabLine.ts';

/** What was read of a sheet. */
export type TabLineFacts = {
  readonly tab: TabName;
  readonly counted: number;
  readonly leftOut: number;
  /** How many people the rows are of; null where no column says. */
  readonly reps: number | null;
  /** `2025-01-02`; null where no row has a day. */
  readonly first: string | null;
  readonly last: string | null;
  /** The rows that decide the tab's first share, such as the connected calls. */
  readonly known: readonly { readonly class: string; readonly rows: number }[];
};

/** The parts of the line, each as it stands behind the one before. */
export type TabLineWords = {
  readonly rows: (tab: TabName, rows: number) => string;
  readonly ofReps: (reps: number) => string;
  readonly span: (first: string, last: string) => string;
  readonly known: (name: string, rows: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly asOfBuild: (line: string, day: string) => string;
};

const wordsIn: Readonly<Record<Language, TabLineWords>> = { en, ru };

/** `120 calls of 6 reps, 2 Jan 2025 – 28 Mar 2025, 40 connected; 880 rows left out`. */
export function tabLine({ tab, counted, leftOut, reps, first, last, known }: TabLineFacts, language: Language): string {
  const words = wordsIn[language];
  const who = reps === null ? '' : ` ${words.ofReps(reps)}`;
  const parts = [
    `${words.rows(tab, counted)}${who}`,
    ...(first && last ? [words.span(first, last)] : []),
    ...known.map(({ class: name, rows }) => words.known(name, rows)),
  ];
  return `${parts.join(', ')}${leftOut > 0 ? `; ${words.leftOut(leftOut)}` : ''}`;
}

/** The line of the last build. @param day of that build, `2025-03-31` */
export function asOfBuild(line: string, day: string, language: Language): string {
  return wordsIn[language].asOfBuild(line, day);
}
