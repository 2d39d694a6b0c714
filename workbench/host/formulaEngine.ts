import { createRequire } from 'node:module';

// The ESM builds of these packages do not load in Node.
const require = createRequire(import.meta.url);

type Engine = {
  core: typeof import('@univerjs/core');
  formula: typeof import('@univerjs/engine-formula');
  FUniver: typeof import('@univerjs/core/facade').FUniver;
  preset: typeof import('@univerjs/preset-sheets-node-core').UniverSheetsNodeCorePreset;
};

let engine: Engine | null = null;

/** Univer's formula engine; loading takes a second, so it waits until a formula needs it. */
export function formulaEngine(): Engine {
  if (engine) return engine;
  const core = require('@univerjs/core') as Engine['core'];
  const { FUniver } = require('@univerjs/core/facade') as typeof import('@univerjs/core/facade');
  const node = require('@univerjs/preset-sheets-node-core') as typeof import('@univerjs/preset-sheets-node-core');
  const formula = require('@univerjs/engine-formula') as Engine['formula'];
  engine = { core, FUniver, preset: node.UniverSheetsNodeCorePreset, formula };
  return engine;
}
