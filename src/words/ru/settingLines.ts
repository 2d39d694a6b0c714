import type { SettingLineWords } from '../settingLines.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const settingLines: SettingLineWords = {
  headings: { setting: 'Setting', value: 'Value', meaning: 'Что это значит' },
  tab: (tab) => `Лист «${tab}»; пусто — дополнение найдёт его само, none — не использовать.`,
  tabs: (tab) =>
    `Лист «${tab}» или несколько, например Январь; Февраль; пусто — дополнение найдёт их само, none — не использовать.`,
  dailySheets:
    'Лист «Ежедневная активность» или несколько, например Звонки; Встречи; пусто — дополнение найдёт их само, none — не использовать.',
  lesson: 'Как читать листы с такими заголовками, как бы они ни назывались; пусто — дополнение определит само.',
  column: (sheet) => `Заголовок этого столбца на листе «${sheet}».`,
  order: (heading) => `yes (да): 03/04 в столбце «${heading}» — это 3 апреля; no (нет): 4 марта.`,
  class: (classes, rows) => `Что значит это значение: ${classes}. ${found(rows)}`,
  unknownClass: (classes, rows) => `Пока не распознано. Впишите, что это значит: ${classes}. ${found(rows)}`,
};

function found(rows: number): string {
  return `Найдено в ${numberText(rows)} ${russianPlural(rows, 'строке', 'строках', 'строках')}.`;
}
