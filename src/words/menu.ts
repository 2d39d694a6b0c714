import type { Words } from '../vocabulary/words.ts';

/** The add-on's name, as the menu, the sidebar and the listing show it. */
export const addOnName = 'Inside Sales KPIs';

/** The items of the menu, each a verb and its task. */
export const menuWords = {
  buildKpiSummary: { en: 'Build KPI summary', ru: 'Построить сводку KPI' },
  restoreKpiSummary: { en: 'Restore previous summary', ru: 'Вернуть прежнюю сводку' },
  showRowsBehind: { en: 'Rows behind this number', ru: 'Строки за этим числом' },
  openKpiSidebar: { en: 'Open KPI sidebar', ru: 'Открыть панель KPI' },
  refreshKpiFormulas: { en: 'Refresh KPI formulas', ru: 'Обновить формулы KPI' },
  addSampleTabs: { en: 'Add sample tabs', ru: 'Добавить листы с примером' },
  showHelp: { en: 'Help', ru: 'Справка' },
} as const satisfies Record<string, Words>;
