import { reasonCode } from '../../vocabulary/leftOut.ts';
import { type ClassColumn, classesOf, type TypedTab } from '../typedTab.ts';

/**
 * The tab without the rows that may be out of scope: calls and e-mails in a direction that is not told beside some
 * that are, activities that may still be to do, appointments that may be one that was moved. The tab itself where it
 * has none.
 */
export function withoutUnsure(tab: TypedTab): TypedTab {
  const unsure = [directions(tab), inDoubt(tab)].filter((one) => one !== null);
  if (unsure.length === 0) return tab;
  const leftOut = Uint8Array.from(tab.leftOut);
  let rows = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    if (leftOut[row] !== 0 || !unsure.some(({ codes, isUnsure }) => isUnsure[codes[row] as number])) continue;
    leftOut[row] = reasonCode('other type');
    rows += 1;
  }
  return rows === 0 ? tab : { ...tab, leftOut, notes: [] };
}

type Unsure = { readonly codes: ArrayLike<number>; readonly isUnsure: readonly boolean[] };

function directions(tab: TypedTab): Unsure | null {
  const column = classesOf(tab, 'direction');
  if (!column) return null;
  const gaps = untoldDirections(tab, column);
  return gaps.includes(true) ? { codes: column.codes, isUnsure: gaps } : null;
}

/**
 * Which of a column's directions, by code, may be either: words that nobody understands beside one that is, and a call's
 * blank where those that went out and those that came in are both written. A blank beside nothing but the one may mean the other.
 */
export function untoldDirections({ tab }: TypedTab, { codes, classes }: ClassColumn): readonly boolean[] {
  const isKnown = classes.some((name) => name !== 'unknown' && name !== 'blank');
  const areBoth = tab === 'calls' && classes.includes('inbound') && classes.includes('outbound');
  return classes.map((name, code) => {
    if (name === 'blank') return areBoth && codes.includes(code);
    return name === 'unknown' && isKnown;
  });
}

function inDoubt(tab: TypedTab): Unsure | null {
  const column = classesOf(tab, 'inDoubt');
  return column && { codes: column.codes, isUnsure: column.classes.map((name) => name === 'yes') };
}
