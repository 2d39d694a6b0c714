import type { EntryPoint } from './stubs.ts';

/** The files whose exports Google calls; `formulas` among them holds the custom functions by name. */
export const entryFiles: readonly string[] = [
  'menu',
  'help',
  'commands',
  'building',
  'bigQuery',
  'rowsBehind',
  'workList',
  'oneToOne',
  'sidebar',
  'teaching',
  'preview',
  'formulas',
].map((name) => `src/main/${name}.ts`);

/** What the menu, Google's triggers and the sidebar call besides the custom functions. */
export const entryPoints: readonly EntryPoint[] = [
  { name: 'onOpen', parameters: ['event'] },
  { name: 'onInstall', parameters: ['event'] },
  { name: 'buildKpiSummary', parameters: [] },
  { name: 'restoreKpiSummary', parameters: [] },
  { name: 'showRowsBehind', parameters: [] },
  { name: 'showWorkList', parameters: [] },
  { name: 'showOneToOne', parameters: [] },
  { name: 'openKpiSidebar', parameters: [] },
  { name: 'refreshKpiFormulas', parameters: [] },
  { name: 'addSampleTabs', parameters: ['size', 'asOf'] },
  { name: 'showHelp', parameters: [] },
  { name: 'openSpreadsheet', parameters: [] },
  { name: 'findTabs', parameters: [] },
  { name: 'saveSettings', parameters: ['lines'] },
  { name: 'lookAtSheet', parameters: ['request'] },
  { name: 'buildSummary', parameters: ['request'] },
  { name: 'restoreSummary', parameters: [] },
  { name: 'listRowsBehind', parameters: [] },
  { name: 'listWork', parameters: ['request'] },
  { name: 'writeOneToOne', parameters: ['request'] },
  { name: 'setLanguage', parameters: ['choice'] },
  { name: 'previewFormula', parameters: ['request'] },
  { name: 'insertFormula', parameters: ['request'] },
  { name: 'bigQueryText', parameters: ['request'] },
  { name: 'selectCell', parameters: ['place'] },
];
