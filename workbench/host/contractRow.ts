/**
 * What this host takes Google's behaviour to be, one row each: a call, its answer or its error's text, and how far
 * that is known. D: Google's documentation says so. L: seen live by a public project, named. A: assumed.
 * Nothing here was run on Google by this project; the rows are written so that they can be.
 */
export type ContractRow = {
  /**
   * An expression, with `ss` the spreadsheet and `sheet` its tab Data:
   * A1:C1 `Day, Rep, Calls`, A2:C3 `2025-01-31, Ada, 3` and `2025-02-01 09:30, Bob, 5`; D2 is `26:00:00` under `[h]:mm:ss`.
   * Formula rows, which begin with `=`, stand in a second tab.
   */
  call: string;
  value?: unknown;
  error?: string;
  grade: 'D' | 'L' | 'A';
  source: string;
  locale?: string;
  /** Of the spreadsheet; the script's is UTC. */
  zone?: string;
  /** In which the call is made; a menu click otherwise. */
  mode?: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION';
  scopes?: string[];
};
