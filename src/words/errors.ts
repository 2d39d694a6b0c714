import type { Words } from '../vocabulary/words.ts';

/** What went wrong and what to do now; for everything that is not about one cell. */
export const errorWords = {
  sheetsSilent: {
    en: 'Google Sheets did not answer in time. Your tabs are unchanged; try again in a minute.',
    ru: 'Google Таблицы не ответили вовремя. Ваши листы не изменены; попробуйте ещё раз через минуту.',
  },
  buildRunning: {
    en: 'Another build is running in this spreadsheet. Try again in a minute.',
    ru: 'В этой таблице уже строится сводка. Попробуйте ещё раз через минуту.',
  },
  severalAccounts: {
    en: 'Google could not tell which of your accounts to use. Sign in with one account only, or open this spreadsheet in a private window, then open the sidebar again.',
    ru: 'Google не смог понять, какой из ваших аккаунтов использовать. Войдите только в один аккаунт или откройте таблицу в приватном окне, затем снова откройте панель.',
  },
  sidebarOutdated: {
    en: 'This sidebar is out of date. Close it and open it again from Extensions › Inside Sales KPIs.',
    ru: 'Панель устарела. Закройте её и откройте снова: Расширения › Inside Sales KPIs.',
  },
  connectionLost: {
    en: 'The connection to Google was lost. Check your network, then try again.',
    ru: 'Соединение с Google прервалось. Проверьте сеть и попробуйте ещё раз.',
  },
  unexpectedAnswer: {
    en: 'The server gave an unexpected answer. Close this sidebar, open it again from Extensions › Inside Sales KPIs, and try once more.',
    ru: 'Сервер дал неожиданный ответ. Закройте панель, откройте её снова (Расширения › Inside Sales KPIs) и попробуйте ещё раз.',
  },
  unexpectedError: {
    en: 'Something went wrong in the add-on; your tabs are unchanged. Close this sidebar, open it again from Extensions › Inside Sales KPIs, and try once more.',
    ru: 'В дополнении произошла ошибка; ваши листы не изменены. Закройте панель, откройте её снова (Расширения › Inside Sales KPIs) и попробуйте ещё раз.',
  },
  noAnswerYet: {
    en: 'No answer for a minute. Very large tabs take a few minutes: you can go on working in the spreadsheet, and the answer will appear here. You may also try again.',
    ru: 'Ответа нет уже минуту. Очень большие листы обрабатываются несколько минут: можно продолжать работать в таблице, ответ появится здесь. Можно и попробовать ещё раз.',
  },
} as const satisfies Record<string, Words>;
