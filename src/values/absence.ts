import { foldText } from './foldText.ts';

/** What stands in the place of a number on a day on which somebody did not work. */
const words =
  /^((annual|sick|maternity|paternity|parental|unpaid|paid) leave|leave|on leave|off|day off|days off|pto|ooo|out|out of office|absent|sick|sick day|ill|holiday|bank holiday|public holiday|national holiday|hol|vacation|vac|training|closed|no work|weekend|выходной|вых|отпуск|отп|больничный|болел|болела|болеет|б л|отгул|праздник|праздничный день|отсутствовал|отсутствовала|обучение|нерабочий день|не работал|не работала|отсутствует)$/;

export function isAbsence(text: string): boolean {
  return text.length < longest && words.test(foldText(text));
}

const longest = 24;
