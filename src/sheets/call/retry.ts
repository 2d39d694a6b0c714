import type { Language } from '../../vocabulary/words.ts';
import { errorWords } from '../../words/errors.ts';
import { sheetsWords } from '../../words/sheets.ts';

/** A sentence for the user: trying again would not help. */
export class Refusal extends Error {}

const attempts = 3;
const firstPause = 1000;

/**
 * Google's services fail now and then, and their messages may be translated, so whatever fails is tried again after
 * one and two seconds; the work must be such that doing it twice is doing it once. What Google said goes to the log.
 * @param work is told which attempt it is, from 1
 * @param sentence what the user reads when it is given up
 */
export function withRetries<T>(
  language: Language,
  work: (attempt: number) => T,
  sentence: (error: unknown) => string = () => errorWords.sheetsSilent[language],
): T {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work(attempt);
    } catch (error) {
      if (error instanceof Refusal || isAboutAccounts(error)) throw error;
      if (attempt < attempts) {
        pause(firstPause * 2 ** (attempt - 1));
        continue;
      }
      console.error(String(error));
      throw new Refusal(isForbidden(error) ? sheetsWords.cannotEdit[language] : sentence(error));
    }
  }
}

/**
 * With several accounts signed in, or without a permission, whose address is the same in every language, Google refuses
 * everything; the sidebar knows what to say.
 */
function isAboutAccounts(error: unknown): boolean {
  return /PERMISSION_DENIED|Authorization is required|You do not have permission to call|Specified permissions are not sufficient|googleapis\.com\/auth\//.test(
    String(error),
  );
}

function isForbidden(error: unknown): boolean {
  return /do(es)? not have permission|need(s)? edit access/i.test(String(error));
}

/** A little more than asked for, so that two that failed together do not return together. */
function pause(milliseconds: number): void {
  try {
    Utilities.sleep(Math.round(milliseconds * (1 + Math.random() / 4)));
  } catch {
    // Without the pause the next attempt merely comes sooner.
  }
}
