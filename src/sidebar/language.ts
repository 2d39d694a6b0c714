import type { Language } from '../vocabulary/words.ts';
import { type SidebarWords, sidebarWords } from '../words/sidebar.ts';

/** The browser's guess, until the spreadsheet has said what it speaks. */
let current: Language = navigator.language.startsWith('ru') ? 'ru' : 'en';

export const language = (): Language => current;

export const words = (): SidebarWords => sidebarWords[current];

export function speak(next: Language): void {
  current = next;
  document.documentElement.lang = next;
}
