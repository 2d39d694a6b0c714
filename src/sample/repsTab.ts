import type { Language } from '../vocabulary/words.ts';
import type { Story } from './rows.ts';
import { dayFormat, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';
import type { Person } from './team.ts';
import { workdayAfter } from './workdays.ts';

export function repsTab({ plan, quarters }: Story, language: Language): SampleTab {
  return sampleTab<Person>(
    { en: 'Reps', ru: 'Менеджеры' },
    [
      { heading: { en: 'Name', ru: 'Имя' }, cell: ({ name }) => name[language] },
      { heading: { en: 'Aliases', ru: 'Псевдонимы' }, cell: ({ alias }) => alias[language] },
      { heading: { en: 'Email', ru: 'Email' }, cell: ({ email }) => email },
      { heading: { en: 'Role', ru: 'Роль' }, cell: () => ({ en: 'Inside sales', ru: 'Телефонные продажи' })[language] },
      {
        heading: { en: 'Start date', ru: 'Дата начала' },
        format: dayFormat,
        cell: (person) => serialOf(startOf(person)),
      },
    ],
    plan.people,
    language,
  );

  function startOf(person: Person): number {
    const joined = quarters[person.joined]?.from ?? 0;
    const years = person.joined > 0 ? 0 : 1 + (plan.people.indexOf(person) % 4);
    return workdayAfter(joined - years * 333, 0);
  }
}
