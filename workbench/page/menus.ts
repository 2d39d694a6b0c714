import { button } from './element.ts';

export type Item = { label: string; press: () => void } | { label: string; items: readonly Item[] } | 'separator';

/** Menus as in Sheets: opened by click or Enter, walked with the arrow keys, closed by Escape. */
export function showMenus(bar: HTMLElement, menus: readonly { label: string; items: readonly Item[] }[]): void {
  bar.replaceChildren(...menus.map(({ label, items }) => menuOf(label, items)));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!bar.contains(target as Node)) closeAll(bar);
  });
  // A click on the canvas or into a frame takes the focus and tells nobody else.
  addEventListener('blur', () => closeAll(bar));
}

function closeAll(bar: HTMLElement): void {
  for (const opened of bar.querySelectorAll<HTMLElement>('[aria-expanded="true"]')) toggle(opened, false);
}

function toggle(opener: HTMLElement, isOpen: boolean): void {
  opener.setAttribute('aria-expanded', String(isOpen));
  (opener.nextElementSibling as HTMLElement).hidden = !isOpen;
}

function menuOf(label: string, items: readonly Item[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'menu';
  const list = document.createElement('div');
  list.setAttribute('role', 'menu');
  list.hidden = true;
  const opener = button(label, () => {
    const isOpen = opener.getAttribute('aria-expanded') === 'true';
    if (!isOpen) closeAll(box.parentElement!);
    toggle(opener, !isOpen);
    if (!isOpen) list.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  });
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  list.append(...items.flatMap((item) => entries(item, () => toggle(opener, false))));
  box.append(opener, list);
  box.addEventListener('keydown', (event) => walk(event, opener, list));
  return box;
}

/** A menu within a menu is shown as a heading with its items below. */
function entries(item: Item, close: () => void): HTMLElement[] {
  if (item === 'separator') return [document.createElement('hr')];
  if ('items' in item) {
    const heading = document.createElement('p');
    heading.textContent = item.label;
    return [heading, ...item.items.flatMap((inner) => entries(inner, close))];
  }
  const entry = button(item.label, () => {
    close();
    item.press();
  });
  entry.setAttribute('role', 'menuitem');
  return [entry];
}

function walk(event: KeyboardEvent, opener: HTMLElement, list: HTMLElement): void {
  if (list.hidden) return;
  if (event.key === 'Escape') {
    toggle(opener, false);
    opener.focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
