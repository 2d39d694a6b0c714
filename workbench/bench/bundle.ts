import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { BenchSheet } from './request.ts';

/** What the benchmark reads of a summary. */
export type BenchSummary = {
  readonly periods: readonly string[];
  readonly tabs: readonly { readonly tab: string; readonly rows: number; readonly counted: number }[];
  readonly kpis: readonly {
    readonly name: string;
    readonly rep: string | null;
    readonly period: string | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
  }[];
};

type Options = {
  readonly asOf: string;
  readonly timeZone: string;
  /** Minutes east of UTC. */
  readonly offsetAt: (milliseconds: number) => number;
  readonly onPhase?: (done: 'found' | 'counted') => void;
};

type App = { readonly summaryOfSheets: (sheets: readonly BenchSheet[], options: Options) => BenchSummary };

/**
 * The bundle as Google gets it, in the realm of the cells. A context of its own would look up every global through an
 * interceptor, which no other host does.
 */
export function loadBundle(file: string): App {
  return vm.runInThisContext(`${readFileSync(file, 'utf8')}\n;App_`, { filename: file }) as App;
}

/** The first compiling and evaluating in a fresh context; reading the file is not part of it. */
export function bundleIn(file: string | null): () => void {
  const code = file === null ? '' : readFileSync(file, 'utf8');
  const context = vm.createContext(Object.create(null));
  return () => new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
}
