import type { Reading } from '../../find/reading.ts';
import { columnLetter } from '../../values/columnLetter.ts';
import type { TypedTab } from '../typedTab.ts';

/** Notes about turned rows name the cell in the sheet that people see. */
export function placeNotes(tab: TypedTab, readings: readonly Reading[]): void {
  const reading = readings.find((one) => one.tab === tab.tab && one.sheet === tab.sheet);
  const origin = reading?.origin;
  if (!reading || !origin) return;
  tab.notes.forEach((note, i) => {
    if (note.row === null) return;
    const places = origin.columns[note.row - 1] ?? [];
    const index = note.field === null ? undefined : reading.columns[note.field]?.index;
    const own = index === undefined ? -1 : (places[index] ?? -1);
    const column = own >= 0 ? own : (places.find((place) => place >= 0) ?? 0);
    tab.notes[i] = { ...note, row: (origin.rows[note.row - 1] as number) + 1, letter: columnLetter(column) };
  });
}
