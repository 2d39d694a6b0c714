import { formulaHelperWords } from '../words/formulaHelper.ts';
import { type Asked, isPlace } from './formulaText.ts';
import { language } from './language.ts';
import { element, write } from './page.ts';

const inCells = 'cells ';
const named = 'text ';

type Place = { readonly id: 'formulaRep' | 'formulaPeriod'; readonly example: string };
const rep: Place = { id: 'formulaRep', example: 'A2:A9' };
const period: Place = { id: 'formulaPeriod', example: 'B1:E1' };

/**
 * Whose number a formula shows and of when: from a list, or in cells of the user's own.
 * @param groups such as `source: Referral`, which may stand in the rep's place
 */
export function showPlaces(reps: readonly string[], groups: readonly string[], quarters: readonly string[]): void {
  const own = formulaHelperWords[language()];
  write(element('formulaRepLabel'), own.rep);
  write(element('formulaPeriodLabel'), own.period);
  write(element('formulaRepCellLabel'), own.repCell);
  write(element('formulaPeriodCellLabel'), own.periodCell);
  offer(rep, own.team, reps, groups);
  offer(period, own.allTime, [...own.periods, ...quarters]);
}

function offer({ id }: Place, all: string, texts: readonly string[], groups: readonly string[] = []): void {
  const select = element<HTMLSelectElement>(id);
  const chosen = select.value;
  const optionOf = (text: string) => new Option(text, named + text);
  const list = document.createElement('optgroup');
  list.label = formulaHelperWords[language()].groups;
  list.append(...groups.map(optionOf));
  select.replaceChildren(
    new Option(all, named),
    ...texts.map(optionOf),
    ...(groups.length > 0 ? [list] : []),
    new Option(formulaHelperWords[language()].inCells, inCells),
  );
  select.value = chosen;
  if (select.selectedIndex < 0) select.value = named;
  const show = (): void => {
    element(`${id}CellPanel`).hidden = select.value !== inCells;
  };
  select.onchange = show;
  show();
}

/** What is chosen now; `missing` says what still has to be given. */
export function takePlaces(): { readonly rep: Asked; readonly period: Asked; readonly missing: string } {
  const places = [rep, period].map(({ id, example }) => {
    const { value } = element<HTMLSelectElement>(id);
    const cell = element<HTMLInputElement>(`${id}Cell`).value;
    if (value !== inCells) return { asked: { text: value.slice(named.length) }, missing: '' };
    return { asked: { cell }, missing: isPlace(cell) ? '' : formulaHelperWords[language()].giveCells(example) };
  });
  const [ofRep, ofPeriod] = places as [(typeof places)[0], (typeof places)[0]];
  return { rep: ofRep.asked, period: ofPeriod.asked, missing: ofRep.missing || ofPeriod.missing };
}
