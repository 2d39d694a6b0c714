import type { Words } from '../vocabulary/words.ts';

/** The add-on's name, as the menu, the sidebar and the listing show it. */
export const addOnName = 'Inside Sales KPIs';

/** The items of the menu, each a verb and its task. */
export const menuWords = {
  openKpiSidebar: { en: 'Open KPI sidebar', ru: 'Открыть панель KPI' },
  buildKpiSummary: { en: 'Build KPI summary', ru: 'Построить сводку KPI' },
  refreshKpiFormulas: { en: 'Refresh KPI formulas', ru: 'Обновить формулы KPI' },
  addSampleTabs: { en: 'Add sample tabs', ru: 'Добавить листы с примером' },
  showHelp: { en: 'Show help', ru: 'Показать справку' },
} as const satisfies Record<string, Words>;
