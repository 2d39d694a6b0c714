import type { FieldDescription, TabDescription } from '../summary/tabDescriptions.ts';
import { offerChoice } from './choice.ts';
import { words } from './language.ts';
import { copyOf, part, write } from './page.ts';
import { valueLists } from './values.ts';

/** Below this it is a guess. */
const sure = 0.7;

/** How many things of a field a person should look at. */
export function toCheck({ chosen, reason, confidence, lists }: FieldDescription): number {
  const unknown = lists.reduce(
    (sum, { values }) => sum + values.filter((value) => value.class === 'unknown').length,
    0,
  );
  const isGone = chosen === '' && reason !== '';
  return unknown + (isGone || (confidence !== null && confidence < sure) ? 1 : 0);
}

/** One field: which column it is, what stands there, why, and what its values mean. */
export function fieldEntry(field: FieldDescription, { sheet, headings }: TabDescription): HTMLElement {
  const { setting, label, chosen, reason, confidence, samples, lists } = field;
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
  write(part(entry, 'samples'), samples.length > 0 ? words().samples(samples.join(' · ')) : '');
  write(part(entry, 'reason'), reason);
  part(entry, 'lists').replaceChildren(...lists.flatMap(valueLists));
  part(entry, 'lists').hidden = lists.length === 0;
  return entry;
}
