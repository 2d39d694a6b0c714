// What is read and linked before anything is counted, and what says which numbers there are.
const belowCount = [
  'funnel',
  'link',
  'rows',
  'find',
  'settings',
  'values',
  'kpis',
  'measures',
  'tabs',
  'words',
  'vocabulary',
];

// The rooms of src in the order in which they may use one another: each may import those named with it, and itself.
const mayImport = {
  vocabulary: [],
  words: ['vocabulary'],
  tabs: ['vocabulary'],
  measures: ['tabs', 'vocabulary'],
  kpis: ['measures', 'vocabulary'],
  values: ['vocabulary'],
  settings: ['values', 'tabs', 'words', 'vocabulary'],
  find: ['settings', 'values', 'tabs', 'words', 'vocabulary'],
  rows: ['find', 'settings', 'values', 'tabs', 'words', 'vocabulary'],
  link: ['rows', 'values', 'tabs', 'vocabulary'],
  funnel: ['link', 'rows', 'values', 'tabs', 'vocabulary'],
  count: belowCount,
  summary: ['count', ...belowCount],
  sql: ['count', 'funnel', 'link', 'rows', 'find', 'settings', 'values', 'measures', 'tabs', 'vocabulary'],
  report: ['summary', 'kpis', 'words', 'vocabulary'],
  sample: ['tabs', 'words', 'vocabulary'],
  formulas: ['summary', 'count', ...belowCount],
  sheets: ['report', 'summary', 'find', 'settings', 'values', 'words', 'vocabulary'],
  sidebar: ['main', 'summary', 'words', 'vocabulary'],
};

// What the summary tells, on which its memory and the rows behind it rest.
const whatIsTold = ['understood', 'targets', 'funnel', 'groups', 'coaching', 'figures', 'luck'];

// The rooms within the summary, likewise. What stands in src/summary itself composes them.
const summaryRooms = {
  luck: [],
  figures: ['luck'],
  coaching: ['figures', 'luck'],
  groups: ['coaching', 'figures', 'luck'],
  funnel: ['figures', 'luck'],
  targets: ['figures', 'luck'],
  understood: ['figures', 'luck'],
  memory: ['summary.ts', ...whatIsTold],
  behind: [...whatIsTold, 'workList'],
  workList: ['figures'],
  oneToOne: ['summary.ts', 'workList', 'coaching', 'targets', 'figures', 'luck'],
};

const listed = (folders) => (folders.length === 0 ? 'nothing' : folders.join(', '));

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-what-it-may`,
  comment: `src/${folder} may import only ${listed(allowed)}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})(/|\\.ts$)` },
}));

const summaryRules = Object.entries(summaryRooms).map(([room, allowed]) => ({
  name: `summary-${room}-imports-what-it-may`,
  comment: `src/summary/${room} may import only ${listed(allowed)} of the summary.`,
  severity: 'error',
  from: { path: `^src/summary/${room}/` },
  to: { path: '^src/summary/', pathNot: `^src/summary/(${[room, ...allowed].join('|')})(/|$)` },
}));

// What Apps Script calls, as .ci/editions.ts lists it, and the page.
const entries =
  'src/(main/(menu|menuOnly|bigQueryMenu|help|commands|building|bigQuery|countInBigQuery|rowsBehind|workList|oneToOne|sidebar|formulas)|sidebar/sidebar)\\.ts$';

module.exports = {
  forbidden: [
    ...folderRules,
    ...summaryRules,
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
    { name: 'no-cycles', severity: 'error', from: { pathNot: '^src/words/' }, to: { circular: true } },
    {
      name: 'no-cycles-of-words',
      comment:
        'A subject imports what each language says of it, which imports its type; a type is gone when code runs.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'a-language-speaks-for-itself',
      comment: 'No language borrows the sentences of another.',
      severity: 'error',
      from: { path: '^src/words/([^/]+)/' },
      to: { path: '^src/words/[^/]+/', pathNot: '^src/words/$1/' },
    },
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
