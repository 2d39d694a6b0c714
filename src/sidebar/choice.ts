import type { Choice } from '../summary/understood/choice.ts';
import { joinedSheets } from '../vocabulary/sheetList.ts';
import { words } from './language.ts';
import { write } from './page.ts';

/** A line of the KPI Settings tab. */
export type Line = {
  readonly setting: string;
  readonly value: string;
  /** Sheets that stay in the line's list before the one that is chosen. */
  readonly beside?: readonly string[];
};

type Offer = {
  /** What the choice is about, the same when the page is drawn anew. */
  readonly about: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly lineOf: (value: string) => Line;
  /** An answer is saved even where it is what was assumed. */
  readonly isAnswer?: true;
};

const offers = new WeakMap<HTMLSelectElement, Offer>();

/** Chosen and not saved: kept while the page is drawn anew. */
const unsaved = new Map<string, string>();

/** Fills a select; what people had chosen there and not saved stays chosen. */
export function offerChoice(select: HTMLSelectElement, offer: Offer): void {
  const { about, choices, chosen } = offer;
  offers.set(select, offer);
  select.replaceChildren(...choices.map(({ value, text }) => new Option(text, value)));
  select.value = unsaved.get(about) ?? chosen;
  if (select.selectedIndex < 0 || select.value === chosen) unsaved.delete(about);
  if (select.selectedIndex < 0) select.value = chosen;
  select.addEventListener('change', () => {
    if (select.value === chosen) unsaved.delete(about);
    else unsaved.set(about, select.value);
    const panel = correctionOf(select);
    if (panel) showChanges(panel);
  });
}

/** The lines to save: what was chosen otherwise than it was found. */
export function changesIn(panel: HTMLElement): Line[] {
  const lines = chosenLines(panel);
  return lines.flatMap(({ setting, value, beside }, i) => {
    if (!beside) return [{ setting, value }];
    const same = lines.filter((line) => line.setting === setting);
    return same[0] === lines[i]
      ? [{ setting, value: joinedSheets([...beside, ...same.map((line) => line.value)]) }]
      : [];
  });
}

function chosenLines(panel: HTMLElement): Line[] {
  return [...panel.querySelectorAll('select')].flatMap((select) => {
    const offer = offers.get(select);
    return offer && (offer.isAnswer || select.value !== offer.chosen) ? [offer.lineOf(select.value)] : [];
  });
}

/** What one Save button saves. */
export function correctionOf(within: HTMLElement): HTMLElement | null {
  return within.closest<HTMLElement>('.correction');
}

/** Says on the button how much is to be saved. */
export function showChanges(panel: HTMLElement): void {
  const button = panel.querySelector<HTMLElement>('.save');
  const changes = chosenLines(panel).length;
  if (button) write(button, changes > 0 ? words().saveChanges(changes) : words().save);
}
