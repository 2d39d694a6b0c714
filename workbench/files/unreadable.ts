import type { Fault } from './fault.ts';

type Sentence = (file: string, amount: string) => string;

/** A file that is no table, as one sentence in the user's language. */
const sentences: Record<Fault['kind'], { en: Sentence; ru: Sentence }> = {
  missing: {
    en: (file) => `There is no file “${file}”.`,
    ru: (file) => `Файла «${file}» нет.`,
  },
  'unknown kind': {
    en: (file) => `“${file}” is not a CSV, TSV, TXT, XLSX, XLS or ODS file.`,
    ru: (file) => `«${file}» — не файл CSV, TSV, TXT, XLSX, XLS или ODS.`,
  },
  damaged: {
    en: (file) => `“${file}” could not be read: it may be damaged or protected by a password.`,
    ru: (file) => `«${file}» не удалось прочитать: файл повреждён или защищён паролем.`,
  },
  encrypted: {
    en: (file) => `“${file}” is protected by a password: save it without one and try again.`,
    ru: (file) => `«${file}» защищён паролем: сохраните файл без пароля и попробуйте ещё раз.`,
  },
  'empty folder': {
    en: (file) => `The folder “${file}” holds no CSV, TSV, TXT, XLSX, XLS or ODS file.`,
    ru: (file) => `В папке «${file}» нет файлов CSV, TSV, TXT, XLSX, XLS или ODS.`,
  },
  'too large': {
    en: (file, megabytes) => `“${file}” is too large to be read: it holds ${megabytes} MB of text; split it.`,
    ru: (file, megabytes) => `«${file}» слишком велик: в нём ${megabytes} МБ текста; разделите файл.`,
  },
  'too many cells': {
    en: (file, millions) =>
      `A spreadsheet holds 10 million cells; “${file}” would need ${millions} million: leave out rows or columns.`,
    ru: (file, millions) =>
      `В таблице может быть 10 миллионов ячеек, а «${file}» потребовал бы ${millions} млн: уберите лишние строки или столбцы.`,
  },
};

export function unreadable(fault: Fault, file: string, locale: string): Error {
  const language = locale.startsWith('ru') ? 'ru' : 'en';
  return new Error(sentences[fault.kind][language](file, amountOf(fault, language)));
}

function amountOf(fault: Fault, language: 'en' | 'ru'): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  if (fault.kind === 'too large') return number.format(Math.round(fault.bytes / 1e6));
  return fault.kind === 'too many cells' ? number.format(Math.ceil(fault.cells / 1e5) / 10) : '';
}
