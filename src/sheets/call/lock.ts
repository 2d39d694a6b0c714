import type { Language } from '../../vocabulary/words.ts';
import { errorWords } from '../../words/errors.ts';
import { sheetsWords } from '../../words/sheets.ts';
import { Refusal, withRetries } from './retry.ts';

type Lock = GoogleAppsScript.Lock.Lock;

/** Nobody waits longer for a colleague's build, in milliseconds. */
const patience = 3000;

/** One build at a time in a spreadsheet; the work flushes what it has written before another may begin. */
export function whileLocked<T>(language: Language, work: () => T): T {
  const lock = withRetries(language, () => LockService.getDocumentLock() as Lock | null);
  if (lock === null) throw new Refusal(sheetsWords.noDocument[language]);
  if (!withRetries(language, () => lock.tryLock(patience))) throw new Refusal(errorWords.buildRunning[language]);
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** A lock that cannot be released ends with the execution. */
function release(lock: Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(String(error));
  }
}
