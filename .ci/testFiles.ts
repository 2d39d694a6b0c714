/** No test is about time: a busy machine only takes longer. Only what hangs is ended. In milliseconds. */
export const patience = { testTimeout: 300_000, hookTimeout: 300_000 } as const;

/** What needs LibreOffice. */
export const officeTests = ['test/workbench/files/libreOffice.test.ts'];

/** What needs Google's executor of GoogleSQL. */
export const googleTests = ['test/bigquery/*.test.ts'];

/** They drive a browser, whose own processes take what a second worker would. */
export const browserTests = [
  'test/sidebar/page.test.ts',
  'test/workbench/opening.test.ts',
  'test/workbench/page.test.ts',
  'test/workbench/release/drawings.test.ts',
  'test/workbench/sidebarTools.test.ts',
];

/** The bundle, or a command as people run it. */
const bundleTests = [
  'test/bundle.test.ts',
  'test/features/*.test.ts',
  'test/hardCases.test.ts',
  'test/homeMadeLayouts.test.ts',
  'test/hostileTexts.test.ts',
  'test/menuOnly.test.ts',
  'test/rowsBehind.test.ts',
  'test/withBigQuery.test.ts',
  'test/workList.test.ts',
  'test/oneToOne.test.ts',
  'test/documents/*.test.ts',
  'test/ci/clasp.test.ts',
  'test/ci/claspCommands.test.ts',
  'test/ci/layers.test.ts',
  'test/formulas/formulaOffers.test.ts',
  'test/main/cell.test.ts',
  'test/main/opening.test.ts',
  'test/sheets/*.test.ts',
  'test/sheets/own/*.test.ts',
  'test/sheets/read/*.test.ts',
  'test/sheets/user/*.test.ts',
  'test/sheets/write/*.test.ts',
  'test/workbench/host/selfTest.test.ts',
  'test/workbench/release/archive.test.ts',
  'test/workbench/report.test.ts',
  'test/workbench/sql.test.ts',
  'test/workbench/start.test.ts',
];

/** Simulated teams, or thousands of cells and tables. */
const sweeps = [
  'test/sql/equality.test.ts',
  'test/count/rowsAddUp.test.ts',
  'test/find/shown/exportColumns.test.ts',
  'test/find/shown/shownAcross.test.ts',
  'test/find/shown/shownNumbers.test.ts',
  'test/knownTruth/*.test.ts',
  'test/main/neededCells.test.ts',
  'test/report/everyNumber.test.ts',
  'test/simulation/*.test.ts',
  'test/sweep/*.test.ts',
];

export const slowTests = [...browserTests, ...bundleTests, ...sweeps];
