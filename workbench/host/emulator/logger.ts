import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value instanceof Error ? String(value) : JSON.stringify(value);
}

function note(values: readonly unknown[]): void {
  session.logs.push(values.map(textOf).join(' '));
}

export class FakeLogger extends ScriptObject implements Partial<GoogleAppsScript.Base.Logger> {
  readonly className_ = 'Logger';

  log(...values: unknown[]): GoogleAppsScript.Base.Logger {
    note(values);
    return this.as_();
  }
  clear() {
    session.logs.length = 0;
  }
}

/** The script's `console`: what it says is kept for the host to show. */
export const guestConsole = {
  log: (...values: unknown[]) => note(values),
  info: (...values: unknown[]) => note(values),
  warn: (...values: unknown[]) => note(values),
  error: (...values: unknown[]) => note(values),
  time: () => undefined,
  timeEnd: () => undefined,
};
