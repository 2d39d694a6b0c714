import { ICommandService, type Injector } from '@univerjs/core';

/** What people, or formulas, have changed in the grid and the host does not know yet. */
export type Watched = {
  changed: Set<string>;
  /** Sheets came, went, moved, or another one is in front. */
  isRearranged: boolean;
};

const rearranging =
  /^sheet\.(mutation\.(insert-sheet|remove-sheet|set-worksheet-order)|operation\.set-worksheet-active)/;
const start = 'formula.mutation.set-formula-calculation-start';
const result = 'formula.mutation.set-formula-calculation-result';
const notification = 'formula.mutation.set-formula-calculation-notification';
/** The engine starts a moment after the last change. */
const quietTime = 250;

/** Follows every change of the grid. Changes that the host itself has made are told to `apart` and do not count. */
export function watchGrid(injector: Injector, onChange: (sheets: readonly string[]) => void) {
  const watched: Watched = { changed: new Set(), isRearranged: true };
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

/** There is no result where nothing had to be computed. */
function hasEnded(params: object | undefined): boolean {
  return (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;
}

function sheetOfMutation(id: string, params: object | undefined): string[] {
  const { subUnitId } = (params ?? {}) as { subUnitId?: string };
  return id.startsWith('sheet.mutation.') && subUnitId ? [subUnitId] : [];
}

function sheetsOfResult(params: object | undefined): string[] {
  const { unitData = {} } = (params ?? {}) as { unitData?: Record<string, Record<string, object>> };
  return Object.values(unitData).flatMap((sheets) => Object.keys(sheets ?? {}));
}
