import vm from 'node:vm';
import type { CellValue, Sheet } from '../workbook.ts';
import type { BootOptions } from './emulator/emulator.ts';
import { emulatorBundle } from './emulatorBundle.ts';

type Emulator = typeof import('./emulator/emulator.ts');

/** An error of the script or of a service, with the name it had there, such as `Exception`. */
export class ScriptError extends Error {
  constructor({ name, message }: { name: string; message: string }) {
    super(message);
    this.name = name;
  }
}

/** `import()` would reject outside every try of ours and end Node. */
export function refuseImport(code: string): void {
  if (/(^|[^.\w$'"`])import\s*\(/m.test(code))
    throw new Error('The script contains import(), which Apps Script does not have');
}

/** The zone of `new Date(2025, 0, 1)` is the process's: it is the script's while the script runs, and ours again after. */
export function inTimeZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return work();
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/**
 * A realm with nothing but ECMAScript and the emulator. Only strings and numbers cross its border. Its global object is an
 * ordinary one: where Node watches it, each use of `Math` or `Array` is asked about.
 */
export function startRealm(options: BootOptions, isGivenAway: boolean): { realm: vm.Context; emulator: Emulator } {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const emulator = vm.runInContext(emulatorBundle(), realm, { filename: 'emulator.js' }) as Emulator;
  const { workbook } = options;
  emulator.boot(JSON.stringify({ ...options, workbook: { ...workbook, sheets: workbook.sheets.map(withoutRows) } }));
  workbook.sheets.forEach((sheet, place) => {
    for (let from = 0; from < sheet.rows.length; from += rowsAtOnce) {
      const rows = sheet.rows.slice(from, from + rowsAtOnce);
      // Of a workbook that is given away each row is held once, also on its way.
      if (isGivenAway) sheet.rows.fill(noCells, from, from + rowsAtOnce);
      emulator.addRows(place, JSON.stringify(rows));
    }
    if (isGivenAway) sheet.rows = [];
  });
  return { realm, emulator };
}

const rowsAtOnce = 10_000;
const noCells: CellValue[] = [];

function withoutRows(sheet: Sheet): Sheet {
  return { ...sheet, rows: [] };
}

/** Loading is part of every execution on Apps Script: no variable of the script outlives one. */
export function loader(code: string, realm: vm.Context): () => void {
  const script = new vm.Script(code, { filename: 'Code.js' });
  return () => {
    try {
      script.runInContext(realm);
    } catch (error) {
      const { name, message } = error as Error;
      const hint = 'the script is loaded again for every execution here: use var or function at its top level';
      throw new ScriptError({ name, message: /already been declared/.test(message) ? `${message}: ${hint}` : message });
    }
  };
}

/**
 * The same for a script that is loaded thousands of times: one function that holds all of it, so that each call makes its
 * variables anew and its code is compiled once.
 */
export function warmLoader(code: string, realm: vm.Context, functions: readonly string[]): () => void {
  const given = functions.map((name) => `globalThis.${name} = ${name};`).join('\n');
  return vm.runInContext(`(function () {${code}\n${given}})`, realm, { filename: 'Code.js' }) as () => void;
}
