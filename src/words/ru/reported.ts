import type { ReportedWords, RevisionFacts } from '../reported.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

export const reported: ReportedWords = {
  title: 'Что изменилось',
  more: (count) => `и ещё показателей за закрытые кварталы: ${count}; все — на панели`,
  revision: ({ label, quarter, day, texts, counts, days, cause }) => {
    const receipt = counts ? ` (тогда ${counts.before}, теперь ${counts.now})` : '';
    return `«${label}» за ${quarter}: в отчёте от ${day} было ${texts.before}, сейчас ${texts.now}${receipt}${reason(cause, days)}.`;
  },
  of: (above, below) => `${above} из ${below}`,
  since: (when) => `После сводки от ${when}`,
  rows: ({ sheet, count, isMore }) => {
    const noun = russianPlural(count, 'строку', 'строки', 'строк');
    return `${sheet} — на ${numberText(count)} ${noun} ${isMore ? 'больше' : 'меньше'}`;
  },
  newQuarter: (quarter) => `начался новый квартал, ${quarter}`,
  kpis: ({ count, quarter, list, rest }) => {
    const verb = russianPlural(count, 'изменился', 'изменились', 'изменились');
    const noun = russianPlural(count, 'показатель', 'показателя', 'показателей');
    return `${verb} ${count} ${noun}${quarter && ` за ${quarter}`}: ${list}${rest > 0 ? ` и ещё ${rest}` : ''}`;
  },
  olderDays: ({ since, days, isEarlierToo, through, tabs }) => {
    const counted = `${days} ${russianPlural(days, 'день', 'дня', 'дней')}`;
    const which = days === 0 ? 'более ранние дни' : `${counted}${isEarlierToo ? ' и за более ранние дни' : ''}`;
    const begin = since === null ? 'Изменились и' : `${since} изменились`;
    return `${begin} прежние данные (по ${through}): за ${which} (${tabs}).`;
  },
  keptOtherwise:
    'То, что прежняя версия дополнения сохранила о своих сводках, прочитать нельзя: изменения будут видны начиная с этой сводки.',
  settingsMoved: 'С тех пор изменились настройки или столбцы.',
};

function reason(cause: RevisionFacts['cause'], days: number): string {
  if (cause === 'days') return `: данные отличаются за ${days} ${russianPlural(days, 'день', 'дня', 'дней')}`;
  if (cause === 'settings') return ': с тех пор изменились настройки или столбцы';
  return cause === 'later' ? ': в этот показатель входит и то, что случилось после квартала' : '';
}
