import type { ValueDescription, ValueList } from '../summary/understood/valueList.ts';
import { offerChoice } from './choice.ts';
import { words } from './language.ts';
import { copyOf, part, write } from './page.ts';

/** The values of a column with what each means: those that are not understood in sight, the others folded away. */
export function valueLists({ tab, classes, values, more }: ValueList): HTMLElement[] {
  const entryOf = (value: ValueDescription) => valueEntry(value, classes);
  const named = (text: string) => (tab === null ? text : words().valuesOfTab(words().tabs[tab], text));
  const unknown = values.filter((value) => value.class === 'unknown');
  const known = values.filter((value) => value.class !== 'unknown');
  const shown: HTMLElement[] = [];
  if (unknown.length > 0) {
    const list = copyOf('unknownValuesTemplate');
    write(part(list, 'title'), named(words().valuesUnknown(unknown.length)));
    part(list, 'values').replaceChildren(...unknown.map(entryOf));
    shown.push(list);
  }
  if (known.length > 0 || more > 0) {
    const list = copyOf('knownValuesTemplate');
    list.dataset.key = `values of ${values[0]?.setting.split(':')[0]}`;
    write(part(list, 'title'), named(words().valuesKnown(known.length)));
    part(list, 'values').replaceChildren(...known.map(entryOf));
    write(part(list, 'more'), more > 0 ? words().moreValues(more) : '');
    shown.push(list);
  }
  return shown;
}

function valueEntry(
  { text, setting, class: meant, rows }: ValueDescription,
  classes: ValueList['classes'],
): HTMLElement {
  const entry = copyOf('valueTemplate');
  write(part(entry, 'text'), text);
  write(part(entry, 'rows'), rows === null ? '' : words().rows(rows));
  offerChoice(entry.querySelector('select')!, {
    about: setting,
    choices: classes,
    chosen: meant,
    lineOf: (value) => ({ setting, value }),
  });
  return entry;
}
