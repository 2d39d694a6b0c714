import type { Plugin } from 'esbuild';

/** Files that a call loads together, by the name of the part that they are. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** Opening a spreadsheet loads next to nothing, and the cell of a KPI no report. */
export const parts = {
  opening: ['src/main/opening.ts'],
  kpiFormulas: ['src/main/kpiFormulas.ts'],
  tableFormulas: ['src/main/tableFormulas.ts'],
  commands: ['src/main/building.ts', 'src/main/rowsBehind.ts', 'src/main/sidebar.ts', 'src/main/menu.ts'],
} as const satisfies Parts;

/** A part as one module, `part:NAME`, with what its files export. */
export function partModules(parts: Parts): Plugin {
  return {
    name: 'parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice('part:'.length), namespace: 'part' }));
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
        const files = parts[path] ?? [];
        return { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: process.cwd() };
      });
    },
  };
}
