import type { ICellData } from '@univerjs/core';
import { areaOf } from '../host/emulator/address.ts';
import type { Selection } from '../server/messages.ts';
import type { CellKept } from './cellKept.ts';
import type { Started } from './univer.ts';

type Leads = {
  /** The name of a sheet by its number; null where it is gone. */
  nameOf: (sheet: number) => string | null;
  go: (place: Selection) => void;
};

/** Sheets asks for nothing less: an address within the document names a sheet by its number, and cells. */
const within = /^#gid=(\d+)&range=([A-Z0-9:]+)$/;
const wholeGrid = { rowCount: 10_000_000, columnCount: 18_278 };

/**
 * Where the text of the selected cell leads, as Sheets shows it: below the cell, to be clicked, or reached by Alt+Enter.
 * Within the document alone: the page asks nobody else.
 */
export function offerLinks(container: HTMLElement, { api }: Started, leads: Leads): void {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'linkChip';
  chip.hidden = true;
  document.body.append(chip);
  let go: (() => void) | null = null;
  const hide = (): void => {
    chip.hidden = true;
    go = null;
  };
  const follow = (): void => {
    const leave = go;
    hide();
    leave?.();
  };
  chip.addEventListener('click', follow);
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey && event.key === 'Enter' && go) {
        event.preventDefault();
        event.stopPropagation();
        follow();
      }
    },
    true,
  );
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    const cell = first && (worksheet.getSheet().getCellRaw(first.startRow, first.startColumn) as ICellData | null);
    const place = first && placeOf((cell?.custom as CellKept | undefined)?.link);
    const name = place && leads.nameOf(place.sheet);
    if (!first || !place || !name) return hide();
    const { left, bottom } = worksheet.getRange(first.startRow, first.startColumn).getCellRect();
    const drawn = container.querySelector('canvas[id^="univer-sheet-main"]')!.getBoundingClientRect();
    chip.textContent = `↗ ${name}`;
    chip.style.transform = `translate(${drawn.left + left}px, ${drawn.top + bottom + 2}px)`;
    chip.hidden = false;
    go = () => leads.go(place);
  });
  api.addEvent(api.Event.Scroll, hide);
  api.addEvent(api.Event.ActiveSheetChanged, hide);
}

function placeOf(link: string | undefined): Selection | null {
  const [, sheet, cells] = within.exec(link ?? '') ?? [];
  const area = cells ? areaOf(cells, wholeGrid) : null;
  return area && { sheet: Number(sheet), ...area };
}
