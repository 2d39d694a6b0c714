// What each folder of src may import besides itself. src/main composes: it may import everything but the sidebar.
const mayImport = {
  vocabulary: [],
  words: ['vocabulary'],
  tabs: ['vocabulary'],
  measures: ['tabs', 'vocabulary'],
  kpis: ['measures', 'vocabulary'],
  tally: ['measures', 'tabs', 'words', 'vocabulary'],
  summary: ['tally', 'kpis', 'measures', 'tabs', 'words', 'vocabulary'],
  report: ['summary', 'kpis', 'words', 'vocabulary'],
  sample: ['tabs', 'words', 'vocabulary'],
  formulas: ['summary', 'tally', 'kpis', 'measures', 'tabs', 'words', 'vocabulary'],
  sheets: ['report', 'summary', 'tally', 'words', 'vocabulary'],
  sidebar: ['main', 'summary', 'words', 'vocabulary'],
};

const listed = (folders) => (folders.length === 0 ? 'nothing' : folders.join('-and-'));

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-may-import-${listed(allowed)}`,
  comment: `src/${folder} may import only ${listed(allowed).replaceAll('-', ' ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})(/|\\.ts$)` },
}));

// What Apps Script calls, as .ci/parts.ts lists it, and the page.
const entries = 'src/(main/(opening|kpiFormulas|tableFormulas|building|rowsBehind|sidebar|menu)|sidebar/sidebar)\\.ts$';

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'sidebar-imports-only-types',
      comment: 'The page shows what the summary says and computes nothing; server code does not run in it.',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/(main|summary)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-main',
      comment: 'src/main composes; only the sidebar may know its types, and the build bundles it.',
      severity: 'error',
      from: { path: '^(src|workbench)/', pathNot: '^src/(main|sidebar)/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'main-imports-everything-but-the-sidebar',
      comment: 'The page reaches Apps Script as HTML.',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/sidebar/' },
    },
    {
      name: 'src-imports-only-src',
      comment: 'No package runs in Apps Script, and the product knows nothing of its workbench.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'every-folder-of-src-has-a-rule',
      comment: 'A new folder says in .ci/layers.cjs what it may import.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(main|${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    {
      name: 'workbench-imports-nothing-of-src',
      comment: 'It runs the built bundle, as Google does.',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^src/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    {
      name: 'nothing-unused',
      comment: 'Neither the add-on nor its page reaches this file.',
      severity: 'error',
      from: { path: `^${entries}` },
      to: { path: '^src/', pathNot: `^${entries}`, reachable: false },
    },
  ],
  options: {
    // Without it, imports of types are not seen.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
