export type EntryPoint = { readonly name: string; readonly parameters: readonly string[] };

/** What the menu, Google's triggers and the sidebar call besides the custom functions: each an export of src/main.ts. */
export const entryPoints: readonly EntryPoint[] = [
  { name: 'onOpen', parameters: ['event'] },
  { name: 'onInstall', parameters: ['event'] },
  { name: 'buildKpiSummary', parameters: [] },
  { name: 'restoreKpiSummary', parameters: [] },
  { name: 'showRowsBehind', parameters: [] },
  { name: 'openKpiSidebar', parameters: [] },
  { name: 'refreshKpiFormulas', parameters: [] },
  { name: 'addSampleTabs', parameters: ['size', 'asOf'] },
  { name: 'showHelp', parameters: [] },
  { name: 'findTabs', parameters: [] },
  { name: 'saveSettings', parameters: ['lines'] },
  { name: 'buildSummary', parameters: ['request'] },
  { name: 'restoreSummary', parameters: [] },
  { name: 'listRowsBehind', parameters: [] },
  { name: 'setLanguage', parameters: ['choice'] },
  { name: 'insertFormula', parameters: ['request'] },
  { name: 'selectCell', parameters: ['place'] },
];
