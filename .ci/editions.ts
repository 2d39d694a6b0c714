import { rowFunctions, rowsText } from '../workbench/host/selfTest/rows.ts';
import { entryFiles, entryPoints } from './entryPoints.ts';
import type { EntryPoint } from './stubs.ts';

/** What is pushed: the whole add-on, the part of it that does without one of the permissions, or more that needs one more. */
export type Edition = {
  readonly entryFiles: readonly string[];
  readonly entryPoints: readonly EntryPoint[];
  /** What the manifest asks for, and nothing else. */
  readonly scopes: readonly string[];
  readonly hasSidebar: boolean;
  /** Google's services that a script has to switch on. */
  readonly services?: readonly { readonly userSymbol: string; readonly serviceId: string; readonly version: string }[];
  /** Source text of more exports, and of functions beside the bundle. */
  readonly more?: { readonly exports: string; readonly functions: string };
};

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

export const wholeAddOn: Edition = {
  entryFiles,
  entryPoints,
  scopes: [scope('spreadsheets.currentonly'), scope('script.container.ui')],
  hasSidebar: true,
};

const menuItems = [
  'onOpen',
  'onInstall',
  'buildKpiSummary',
  'restoreKpiSummary',
  'showRowsBehind',
  'showWorkList',
  'showOneToOne',
  'refreshKpiFormulas',
  'addSampleTabs',
  'showHelp',
];

/** No sidebar and no dialog of its own, hence without the permission that Google calls sensitive. */
export const menuOnly: Edition = {
  entryFiles: ['menuOnly', 'commands', 'building', 'rowsBehind', 'workList', 'oneToOne', 'formulas'].map(
    (name) => `src/main/${name}.ts`,
  ),
  entryPoints: entryPoints.filter(({ name }) => menuItems.includes(name)),
  scopes: [scope('spreadsheets.currentonly')],
  hasSidebar: false,
};

/** Runs the query of BigQuery by itself: for those who accept one more permission, in a script project of its own. */
export const withBigQuery: Edition = {
  entryFiles: [
    ...entryFiles.map((file) => (file === 'src/main/menu.ts' ? 'src/main/bigQueryMenu.ts' : file)),
    'src/main/countInBigQuery.ts',
  ],
  entryPoints: [...entryPoints, { name: 'countInBigQuery', parameters: [] }],
  scopes: [...wholeAddOn.scopes, scope('bigquery')],
  services: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }],
  hasSidebar: true,
};

/** The whole add-on with one more function, which runs the contract of the local host on Google. */
export function withSelfTest(): Edition {
  const exports = `import { rowInCell, selfTest } from './workbench/host/selfTest/selfTest.ts';
const contractRows = ${rowsText()};
export const runSelfTest = () => selfTest(contractRows);
export const SELF_TEST_ROW = (key) => rowInCell(contractRows, key);`;
  const more = [
    { name: 'runSelfTest', parameters: [] },
    { name: 'SELF_TEST_ROW', parameters: ['key'] },
  ];
  return { ...wholeAddOn, entryPoints: [...entryPoints, ...more], more: { exports, functions: rowFunctions } };
}
