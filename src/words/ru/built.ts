import type { BuiltWords } from '../built.ts';
import { russianPlural } from './plural.ts';

export const built: BuiltWords = {
  nothing:
    'Сводка не построена: ни один лист не распознан как звонки, лиды, встречи, письма, сделки или учёт по дням. Заголовки должны стоять над строками.',
  built: 'Сводка KPI построена.',
  open: (count) =>
    `${russianPlural(count, 'Открыт', 'Открыто', 'Открыто')} ${count} ${russianPlural(count, 'вопрос', 'вопроса', 'вопросов')}, в конце листа KPI Details: впишите ответ рядом с названной настройкой на листе KPI Settings и постройте снова.`,
};
