import { describe, expect, it } from 'vitest';
import { failureText, UnexpectedAnswer } from '../../src/sidebar/failure.ts';
import { errorWords } from '../../src/words/errors.ts';

describe('a failure', () => {
  // Texts as reported in public: enuchi/React-Google-Apps-Script #46, google-marketing-solutions/feedgen #38, and others.
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'severalAccounts',
    ],
    ['ScriptError: Authorization is required to perform that action.', 'severalAccounts'],
    [
      'Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://x',
      'permissionMissing',
    ],
    [
      'Exception: Недостаточно разрешений для вызова Ui.showSidebar. Требуется: (https://www.googleapis.com/auth/script.container.ui)',
      'permissionMissing',
    ],
    ['Сервис вызван слишком много раз: exec qps.', 'runsUsedUp'],
    ['Exceeded maximum execution time', 'tookTooLong'],
    ['Exception: Service invoked too many times for one day: spreadsheets.', 'runsUsedUp'],
    ['There are too many scripts running simultaneously for this Google user account.', 'runsUsedUp'],
    ['Request failed with HTTP 500', 'sheetsSilent'],
    ['Script function not found: findTabs', 'sidebarOutdated'],
    ['NetworkError: Connection failure due to HTTP 0', 'connectionLost'],
    ['Exception: Service Spreadsheets timed out while accessing document with id X', 'sheetsSilent'],
    ['Exception: Too many simultaneous invocations: Spreadsheets', 'sheetsSilent'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'sheetsSilent'],
    ['TypeError: Cannot read properties of undefined', 'unexpectedError'],
    ['Exception: Quelque chose', 'unexpectedError'],
    ['', 'unexpectedError'],
  ] as const)('%s is said as %s', (message, words) => {
    expect(failureText(new Error(message), 'en')).toBe(errorWords[words].en);
    expect(failureText(new Error(message), 'ru')).toBe(errorWords[words].ru);
  });

  it('after six minutes is the limit of a script, in whatever language it comes', () => {
    const said = new Error('Превышено максимальное время выполнения.');
    expect(failureText(said, 'ru', 359)).toBe(errorWords.tookTooLong.ru);
    expect(failureText(said, 'ru', 30)).toBe(said.message);
  });

  it('in the page itself is not shown as it is', () => {
    expect(failureText(new TypeError('x is undefined'), 'en')).toBe(errorWords.unexpectedError.en);
  });

  it('with a sentence of ours is shown in its words', () => {
    expect(failureText(new Error('ScriptError: На листе «Звонки» нет строк.'), 'ru')).toBe(
      'На листе «Звонки» нет строк.',
    );
    expect(failureText({ message: 'Error: Calls has no rows.' }, 'en')).toBe('Calls has no rows.');
  });

  it('to carry the answer is called unexpected', () => {
    expect(failureText(new UnexpectedAnswer(), 'en')).toMatch(/unexpected answer/);
  });

  it('without any error is still a sentence', () => {
    expect(failureText(null, 'en')).toBe(errorWords.unexpectedError.en);
  });
});
