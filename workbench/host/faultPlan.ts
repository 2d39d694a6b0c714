/**
 * A service call that fails: the `at`-th (from 1) of the executions that follow.
 * `before` leaves its effect out, `after` throws although it has taken effect.
 * `kill` imitates a stopped script: from that call on nothing has any effect and nobody can catch it.
 */
export type FaultPlan = {
  at: number;
  when: 'before' | 'after';
  repeat: 'once' | 'forever' | 'kill';
  message?: string;
};

export const defaultFault = 'Service Spreadsheets timed out while accessing document with id X';
