export const menu = {
  buildKpiSummary: 'Build KPI summary',
  restoreKpiSummary: 'Restore previous summary',
  showRowsBehind: 'Rows behind this number',
  showWorkList: 'Write the work list',
  showOneToOne: 'Write a one-to-one page',
  openKpiSidebar: 'Open KPI sidebar',
  refreshKpiFormulas: 'Refresh KPI formulas',
  addSampleTabs: 'Add sample tabs',
  showHelp: 'Help',
};
