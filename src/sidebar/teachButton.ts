import { write } from './page.ts';

/** Whoever presses such a button is asked how its sheet is to be read. */
export function teachButton(button: HTMLElement, sheet: string, text: string): void {
  button.dataset.teach = sheet;
  write(button, text);
}
