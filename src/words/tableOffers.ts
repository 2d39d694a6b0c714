import type { Words } from '../vocabulary/words.ts';

type Offered = { readonly label: Words; readonly description: Words };

/** The functions that give a table, or two cells, as the formula helper offers them. */
export const tableOffers = {
  KPI_TABLE: {
    label: { en: 'All KPIs of every rep', ru: 'Все KPI каждого сотрудника' },
    description: {
      en: 'All KPIs of every rep and of the team; it needs free cells to the right and below.',
      ru: 'Все KPI каждого сотрудника и команды; справа и снизу нужны свободные ячейки.',
    },
  },
  STAGE_LEAKS: {
    label: { en: 'Deals by stage', ru: 'Сделки по этапам' },
    description: {
      en: 'How many deals reached each stage, went on, were lost there or are still in it; it needs free cells to the right and below.',
      ru: 'Сколько сделок дошло до каждого этапа, прошло дальше, потеряно на нём или стоит на нём; справа и снизу нужны свободные ячейки.',
    },
  },
  GROWTH_TABLE: {
    label: { en: 'Growth by quarter', ru: 'Рост по кварталам' },
    description: {
      en: 'Won amount, deals and leads by quarter, with their growth; it needs free cells to the right and below.',
      ru: 'Выигранная сумма, сделки и лиды по кварталам, с ростом; справа и снизу нужны свободные ячейки.',
    },
  },
  COACHING_TABLE: {
    label: { en: 'Who needs coaching', ru: 'Кому нужна помощь' },
    description: {
      en: 'Who differs from the rest of the team by what is statistically clear, and at which step; it needs free cells to the right and below.',
      ru: 'Кто отличается от остальных статистически ясно, и на каком шаге; справа и снизу нужны свободные ячейки.',
    },
  },
  PACE: {
    label: { en: 'Targets and where they are heading', ru: 'Планы и куда всё идёт' },
    description: {
      en: 'Each target with what was reached, where it is heading and what it takes; it needs free cells to the right and below.',
      ru: 'Каждый план: сколько достигнуто, куда всё идёт и сколько нужно; справа и снизу нужны свободные ячейки.',
    },
  },
  KPI_RANGE: {
    label: { en: 'Likely range', ru: 'Вероятные границы' },
    description: {
      en: 'From where to where this share likely lies, in two cells side by side: the fewer cases, the wider.',
      ru: 'От и до какой доли значение вероятно лежит, в двух ячейках рядом: чем меньше случаев, тем шире.',
    },
  },
} as const satisfies Readonly<Record<string, Offered>>;
