import { accountLanguage } from '../sheets/language.ts';
import { addMenu } from '../sheets/menu.ts';

/** In the account's language: what people have chosen may not be asked for in every mode. */
export const onOpen = (): void => addMenu(accountLanguage());
export const onInstall = (): void => onOpen();
