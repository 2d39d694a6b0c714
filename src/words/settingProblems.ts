import type { Words } from '../vocabulary/words.ts';

/** What the KPI Settings tab should have said. */
export const wantedSetting = {
  month: { en: 'a month from 1 to 12', ru: 'месяц от 1 до 12' },
  startOrEnd: { en: '"start" or "end"', ru: '«start» или «end»' },
  countOrLeaveOut: { en: '"count" or "leave out"', ru: '«count» или «leave out»' },
  number: { en: 'a number above zero', ru: 'число больше нуля' },
  points: { en: 'points from 0 to 100', ru: 'число пунктов от 0 до 100' },
  date: { en: 'a date', ru: 'дата' },
  days: {
    en: 'days such as 2025-12-25, 2026-01-01..2026-01-08',
    ru: 'дни, например 2025-12-25, 2026-01-01..2026-01-08',
  },
} as const satisfies Record<string, Words>;

export function wantedOneOf(choices: readonly string[]): Words {
  return {
    en: `one of: ${choices.join(', ')}`,
    ru: `одно из значений: ${choices.join(', ')}`,
  };
}

export function unknownSetting(key: string): Words {
  return {
    en: `"${key}" is not a setting. The line was ignored.`,
    ru: `Настройки «${key}» нет. Строка пропущена.`,
  };
}

export function impossibleSetting(key: string, found: string, wanted: Words): Words {
  return {
    en: `"${key}" should be ${wanted.en}; found "${found}". The line was ignored.`,
    ru: `Для настройки «${key}» ожидается ${wanted.ru}, а стоит «${found}». Строка пропущена.`,
  };
}
