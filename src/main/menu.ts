import { menuLanguage } from '../sheets/user/language.ts';
import { addMenu } from '../sheets/user/menu.ts';
import { menuWords } from '../words/menu.ts';

/** In the account's language: what people have chosen may not be asked for in every mode. */
export const onOpen = (): void => addMenu(menuLanguage(), menuWords);
export const onInstall = (): void => onOpen();
