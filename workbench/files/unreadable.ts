/** A file that is no table, as one sentence in the user's language. */
export type Fault = 'missing' | 'unknown kind' | 'damaged' | 'empty folder';

const sentences: Record<Fault, { en: (file: string) => string; ru: (file: string) => string }> = {
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
  'empty folder': {
    en: (file) => `The folder “${file}” holds no CSV, TSV, TXT, XLSX, XLS or ODS file.`,
    ru: (file) => `В папке «${file}» нет файлов CSV, TSV, TXT, XLSX, XLS или ODS.`,
  },
};

export function unreadable(fault: Fault, file: string, locale: string): Error {
  return new Error(sentences[fault][locale.startsWith('ru') ? 'ru' : 'en'](file));
}
