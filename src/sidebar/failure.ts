import type { Language } from '../vocabulary/words.ts';
import { errorWords } from '../words/errors.ts';

export class UnexpectedAnswer extends Error {}

/** Google stops a script after six minutes, and says so in the language of the account. */
const longestSeconds = 345;

/**
 * Parts of Google's messages, most of them from public reports, and what they mean for the user. Google may translate
 * them: then what is no word of a language tells (the address of a permission, a code, the name of a quota), or how long
 * it took, and else what remains is the last resort below.
 */
const known: readonly (readonly [part: RegExp, words: keyof typeof errorWords])[] = [
  [/PERMISSION_DENIED|Authorization is required|error occurred while reading from storage/i, 'severalAccounts'],
  [/Script function not found|does not exist or is not accessible/i, 'sidebarOutdated'],
  [/NetworkError|Connection failure|Failed to fetch/i, 'connectionLost'],
  [/Specified permissions are not sufficient|googleapis\.com\/auth\//i, 'permissionMissing'],
  [/Exceeded maximum execution time/i, 'tookTooLong'],
  [/invoked too many times|too many scripts running|exec qps/i, 'runsUsedUp'],
  [
    /timed out while accessing|Too many simultaneous invocations|a server error occurred|\bHTTP 5\d\d\b/i,
    'sheetsSilent',
  ],
];

/** The exceptions of JavaScript and of Google's services, which no user should read. */
const raw = /^(?!(Script)?Error:)([A-Z]\w*Error|\w*Exception):/;

/**
 * One sentence that says what happened and what to do. Our own sentences arrive as the message of a plain Error.
 * @param seconds since the call
 */
export function failureText(error: unknown, language: Language, seconds = 0): string {
  if (error instanceof UnexpectedAnswer) return errorWords.unexpectedAnswer[language];
  if (seconds >= longestSeconds) return errorWords.tookTooLong[language];
  const { name = 'Error', message = '' } = (error ?? {}) as Partial<Error>;
  const words = known.find(([part]) => part.test(message))?.[1];
  if (words) return errorWords[words][language];
  const sentence = message.replace(/^(Script)?Error: /, '');
  const isRaw = sentence.trim() === '' || raw.test(`${name}:`) || raw.test(sentence);
  return isRaw ? errorWords.unexpectedError[language] : sentence;
}
