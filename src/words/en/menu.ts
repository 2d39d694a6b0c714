export const menu = {
  buildKpiSummary: 'Build KPI summary',
  restoreKpiSummary: 'Restore previous summary',
  showRowsBehind: 'Rows behind this number',
  openKpiSidebar: 'Open KPI sidebar',
  refreshKpiFormulas: 'Refresh KPI formulas',
  addSampleTabs: 'Add sample tabs',
  showHelp: 'Help',
};
