import { signatures } from '../src/formulas/signatures.ts';
import { kpis } from '../src/kpis/all.ts';
import type { parts } from './parts.ts';
import type { CustomFunction, EntryPoint } from './stubs.ts';

type Part = keyof typeof parts;

/** What the menu, Google's triggers and the sidebar call besides the custom functions: each an export of its part. */
export const entryPoints: readonly (EntryPoint & { readonly part: Part })[] = [
  { name: 'onOpen', part: 'opening', parameters: ['event'] },
  { name: 'onInstall', part: 'opening', parameters: ['event'] },
  { name: 'buildKpiSummary', part: 'commands', parameters: [] },
  { name: 'restoreKpiSummary', part: 'commands', parameters: [] },
  { name: 'showRowsBehind', part: 'commands', parameters: [] },
  { name: 'openKpiSidebar', part: 'commands', parameters: [] },
  { name: 'refreshKpiFormulas', part: 'commands', parameters: [] },
  { name: 'addSampleTabs', part: 'commands', parameters: ['size', 'asOf'] },
  { name: 'showHelp', part: 'commands', parameters: [] },
  { name: 'findTabs', part: 'commands', parameters: [] },
  { name: 'saveSettings', part: 'commands', parameters: ['lines'] },
  { name: 'buildSummary', part: 'commands', parameters: ['request'] },
  { name: 'restoreSummary', part: 'commands', parameters: [] },
  { name: 'listRowsBehind', part: 'commands', parameters: [] },
  { name: 'setLanguage', part: 'commands', parameters: ['choice'] },
  { name: 'insertFormula', part: 'commands', parameters: ['request'] },
  { name: 'selectCell', part: 'commands', parameters: ['place'] },
];

const partOf = (formula: string): Part => (kpis.some(({ name }) => name === formula) ? 'kpiFormulas' : 'tableFormulas');

/** The custom functions, each in the `formulas` of its part. */
export const customFunctions: readonly CustomFunction[] = signatures.map((signature) => ({
  ...signature,
  part: partOf(signature.name),
}));
