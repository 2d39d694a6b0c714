import { words } from './language.ts';
import { element, fill, write } from './page.ts';

/**
 * Fills the panel of this list, or hides it when there is nothing. Of a long list the first entries are shown and a
 * button for the others, the first of which then has the focus.
 */
export function fillSome(list: string, entries: readonly HTMLElement[], shownAtFirst = 6): void {
  const show = (count: number): void => {
    fill(`${list}Panel`, list, entries.slice(0, count));
    write(button, entries.length > count ? words().showAll(entries.length) : '');
  };
  const button = element<HTMLButtonElement>(`showAll${list.charAt(0).toUpperCase()}${list.slice(1)}`);
  button.onclick = () => {
    const next = entries[shownAtFirst] as HTMLElement;
    show(entries.length);
    const target = next.querySelector<HTMLElement>('button, select') ?? next;
    if (target === next) next.tabIndex = -1;
    target.focus();
  };
  show(shownAtFirst);
}
