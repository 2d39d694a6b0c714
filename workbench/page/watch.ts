import { ICommandService, type Injector } from '@univerjs/core';
import type { Shift } from '../host/shift.ts';

/** What people, or formulas, have changed in the grid and the host does not know yet. */
export type Watched = {
  changed: Set<string>;
  /** Sheets came, went, moved, or another one is in front. */
  isRearranged: boolean;
  /** Rows and columns that people have inserted or removed. */
  shifts: GridShift[];
};

/** As in `Shift`, with the grid's own name of the sheet. */
export type GridShift = Omit<Shift, 'sheet'> & { sheet: string };

const rearranging =
  /^sheet\.(mutation\.(insert-sheet|remove-sheet|set-worksheet-order)|operation\.set-worksheet-active)/;
const start = 'formula.mutation.set-formula-calculation-start';
const result = 'formula.mutation.set-formula-calculation-result';
const notification = 'formula.mutation.set-formula-calculation-notification';
/** The engine starts a moment after the last change. */
const quietTime = 250;

/** Follows every change of the grid. Changes that the host itself has made are told to `apart` and do not count. */
export function watchGrid(
  injector: Injector,
  onChange: (sheets: readonly string[]) => void,
  onShift: (shift: GridShift) => void,
) {
  const watched: Watched = { changed: new Set(), isRearranged: true, shifts: [] };
  let isApart = false;
  let lastChange = 0;
  let isCalculating = false;
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === start) isCalculating = true;
    if (rearranging.test(id)) watched.isRearranged = true;
    const sheets = id === result ? sheetsOfResult(params) : sheetOfMutation(id, params);
    if (id === notification && hasEnded(params)) isCalculating = false;
    if (sheets.length === 0) return;
    lastChange = performance.now();
    if (isApart && id !== result) return;
    for (const sheet of sheets) watched.changed.add(sheet);
    const shift = shiftOf(id, params);
    if (shift) {
      watched.shifts.push(shift);
      onShift(shift);
    }
    onChange(sheets);
  });
  return {
    watched,
    apart<T>(work: () => T): T {
      isApart = true;
      try {
        return work();
      } finally {
        isApart = false;
      }
    },
    /** Whether formulas are being computed, or may be in a moment. */
    isBusy: () => isCalculating || performance.now() - lastChange < quietTime,
  };
}

export type Watch = ReturnType<typeof watchGrid>;

type Span = { startRow: number; endRow: number; startColumn: number; endColumn: number };

function shiftOf(id: string, params: object | undefined): GridShift | null {
  const [, verb, axis] = /^sheet\.mutation\.(insert|remove)-(rows?|col)$/.exec(id) ?? [];
  const { subUnitId, range } = (params ?? {}) as { subUnitId?: string; range?: Span };
  if (!verb || !range || subUnitId === undefined) return null;
  const [from, to] = axis === 'col' ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
  const count = to - from + 1;
  return {
    sheet: subUnitId,
    axis: axis === 'col' ? 'columns' : 'rows',
    at: from,
    count: verb === 'insert' ? count : -count,
  };
}

/** There is no result where nothing had to be computed. */
function hasEnded(params: object | undefined): boolean {
  return (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;
}

function sheetOfMutation(id: string, params: object | undefined): string[] {
  // A sheet that came is named otherwise than one that changed.
  const { subUnitId, sheet } = (params ?? {}) as { subUnitId?: string; sheet?: { id?: string } };
  const named = subUnitId ?? (id === 'sheet.mutation.insert-sheet' ? sheet?.id : undefined);
  return id.startsWith('sheet.mutation.') && named ? [named] : [];
}

function sheetsOfResult(params: object | undefined): string[] {
  const { unitData = {} } = (params ?? {}) as { unitData?: Record<string, Record<string, object>> };
  return Object.values(unitData).flatMap((sheets) => Object.keys(sheets ?? {}));
}
