import type { Language } from '../vocabulary/words.ts';
import { sidebar as en } from './en/sidebar.ts';
import { sidebar as ru } from './ru/sidebar.ts';

/** Every sentence of the sidebar that the summary does not bring along, whole in each language. */
export type SidebarWords = typeof en;

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = { en, ru };
