import { wordsByName } from '../vocabulary/words.ts';
import { menu as en } from './en/menu.ts';
import { menu as ru } from './ru/menu.ts';

export type MenuWords = Readonly<Record<keyof typeof en, string>>;

/** The add-on's name, as the menu, the sidebar and the listing show it. */
export const addOnName = 'Inside Sales KPIs';

/** The items of the menu, each a verb and its task. */
export const menuWords = wordsByName<keyof MenuWords>({ en, ru });
