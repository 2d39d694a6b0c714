import type { MenuWords } from '../menu.ts';

export const menu: MenuWords = {
  buildKpiSummary: 'Построить сводку KPI',
  restoreKpiSummary: 'Вернуть прежнюю сводку',
  showRowsBehind: 'Строки за этим числом',
  showWorkList: 'Составить список дел',
  showOneToOne: 'Составить страницу личной встречи',
  openKpiSidebar: 'Открыть панель KPI',
  refreshKpiFormulas: 'Обновить формулы KPI',
  addSampleTabs: 'Добавить листы с примером',
  showHelp: 'Справка',
};
