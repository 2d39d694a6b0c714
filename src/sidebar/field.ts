import type { DayOrder } from '../summary/understood/dayOrder.ts';
import type { FieldDescription } from '../summary/understood/fieldDescription.ts';
import type { TabDescription } from '../summary/understood/tabDescriptions.ts';
import { offerChoice } from './choice.ts';
import { words } from './language.ts';
import { copyOf, part, write } from './page.ts';
import { valueLists } from './values.ts';

/** Below this it is a guess. */
const sure = 0.7;

/** How many things of a field a person should look at. */
export function toCheck({ chosen, reason, confidence, order, lists }: FieldDescription): number {
  const unknown = lists.reduce(
    (sum, { values }) => sum + values.filter((value) => value.class === 'unknown').length,
    0,
  );
  const isGone = chosen === '' && reason !== '';
  return unknown + (order?.isGuess ? 1 : 0) + (isGone || (confidence !== null && confidence < sure) ? 1 : 0);
}

/** One field: which column it is, what stands there, why, and what its values mean. */
export function fieldEntry(field: FieldDescription, { sheet, headings }: TabDescription): HTMLElement {
  const { setting, label, chosen, reason, isFixed, confidence, samples, order, lists } = field;
  const entry = copyOf('fieldTemplate');
  const select = entry.querySelector('select')!;
  write(part(entry, 'label'), label);
  const isDoubtful = chosen === '' ? reason !== '' : confidence !== null && confidence < sure;
  write(part(entry, 'check'), isDoubtful ? words().pleaseCheck : '');
  offerChoice(select, {
    about: `${setting} ${sheet}`,
    choices: [{ value: 'none', text: words().noColumn }, ...headings],
    chosen: chosen === '' ? 'none' : chosen,
    lineOf: (value) => ({ setting, value }),
  });
  select.disabled = isFixed ?? false;
  write(part(entry, 'samples'), samples.length > 0 ? words().samples(samples.join(' · ')) : '');
  write(part(entry, 'reason'), reason);
  part(entry, 'order').replaceChildren(...(order ? orderEntry(order, sheet) : []));
  part(entry, 'order').hidden = !order;
  part(entry, 'lists').replaceChildren(...lists.flatMap(valueLists));
  part(entry, 'lists').hidden = lists.length === 0;
  return entry;
}

/** In which order the days and months of its dates are read, with the choice of the other. */
function orderEntry({ setting, choices, chosen, reason, isGuess }: DayOrder, sheet: string): Node[] {
  const entry = copyOf('orderTemplate');
  write(part(entry, 'label'), words().dayOrder);
  write(part(entry, 'check'), isGuess ? words().pleaseCheck : '');
  offerChoice(entry.querySelector('select')!, {
    about: `${setting} ${sheet}`,
    choices,
    chosen,
    lineOf: (value) => ({ setting, value }),
  });
  write(part(entry, 'reason'), reason);
  return [...entry.childNodes];
}
