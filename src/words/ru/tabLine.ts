import type { TabLineWords } from '../tabLine.ts';
import { dateText } from './date.ts';
import { numberText } from './number.ts';
import { russianPlural } from './plural.ts';

const nouns: Readonly<Record<Parameters<TabLineWords['rows']>[0], readonly [one: string, few: string, many: string]>> =
  {
    calls: ['звонок', 'звонка', 'звонков'],
    leads: ['лид', 'лида', 'лидов'],
    meetings: ['встреча', 'встречи', 'встреч'],
    emails: ['письмо', 'письма', 'писем'],
    activities: ['активность', 'активности', 'активностей'],
    deals: ['сделка', 'сделки', 'сделок'],
    stageHistory: ['смена этапа', 'смены этапа', 'смен этапа'],
    targets: ['план', 'плана', 'планов'],
    reps: ['человек', 'человека', 'человек'],
    dailyActivity: ['строка итогов по дням', 'строки итогов по дням', 'строк итогов по дням'],
  };

const classes: Readonly<Record<string, string>> = {
  connected: 'дозвонов',
  held: 'состоялось',
  'no-show': 'неявок',
  converted: 'конвертировано',
  won: 'выиграно',
  lost: 'проиграно',
  unknown: 'не распознано',
};

export const tabLine: TabLineWords = {
  rows: (tab, rows) => `${numberText(rows)} ${russianPlural(rows, ...nouns[tab])}`,
  ofReps: (reps) => `у ${numberText(reps)} ${russianPlural(reps, 'сотрудника', 'сотрудников', 'сотрудников')}`,
  span: (first, last) => (first === last ? dateText(first) : `${dateText(first)} – ${dateText(last)}`),
  known: (name, rows) => `${classes[name] ?? name}: ${numberText(rows)}`,
  leftOut: (rows) =>
    `${russianPlural(rows, 'не учтена', 'не учтены', 'не учтено')} ${numberText(rows)} ${russianPlural(rows, 'строка', 'строки', 'строк')}`,
  asOfBuild: (line, day) => `${line}; по данным сводки от ${dateText(day)}`,
};
