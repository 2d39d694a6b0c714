import type { ICellData, Nullable } from '@univerjs/core';
import { functionsIn } from '../host/formulaText.ts';
import type { Validation } from '../workbook.ts';
import type { CellKept } from './cellKept.ts';
import type { Started } from './univer.ts';

type Explained = {
  /** Why a formula shows an error. */
  error: (sheet: string, row: number, column: number) => string | null;
  allowed: (validation: Validation) => string;
  sparkline: string;
};

/** What a cell has to say besides its value, shown beside the pointer: a formula's error, a note, what may stand here. */
export function explainOnHover(
  container: HTMLElement,
  { api }: Started,
  { error, allowed, sparkline }: Explained,
): void {
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.setAttribute('role', 'tooltip');
  bubble.hidden = true;
  document.body.append(bubble);
  let pointer = { x: 0, y: 0 };
  let explain = () => {};
  container.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
    // The cell may have come to its error while the pointer was over it.
    explain();
  });
  container.addEventListener('pointerleave', () => {
    explain = () => {};
    bubble.hidden = true;
  });
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    explain = () => {
      const cell = worksheet.getSheet().getCellRaw(row, column) as ICellData | null;
      const { note, validation } = (cell?.custom ?? {}) as CellKept;
      const text = [
        error(worksheet.getSheetId(), row, column),
        note,
        validation && allowed(validation),
        drawsSparkline(cell) && sparkline,
      ];
      bubble.textContent = text.filter(Boolean).join('\n\n');
      bubble.hidden = bubble.textContent === '';
      const { x, y } = placeBeside(pointer, bubble);
      bubble.style.transform = `translate(${x}px, ${y}px)`;
    };
    explain();
  });
}

/** It has no value of its own, so the cell stays blank. */
export function drawsSparkline(cell: Nullable<ICellData>): boolean {
  return typeof cell?.f === 'string' && functionsIn(cell.f).includes('SPARKLINE');
}

function placeBeside(pointer: { x: number; y: number }, { offsetWidth, offsetHeight }: HTMLElement) {
  return {
    x: Math.max(0, Math.min(pointer.x + 14, innerWidth - offsetWidth - 8)),
    y: Math.max(0, Math.min(pointer.y + 14, innerHeight - offsetHeight - 8)),
  };
}
