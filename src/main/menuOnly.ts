import { rangeFunction, signatures } from '../formulas/signatures.ts';
import { menuLanguage, userLanguage } from '../sheets/user/language.ts';
import { addMenu } from '../sheets/user/menu.ts';
import { tell } from '../sheets/user/tell.ts';
import { helpWords } from '../words/help.ts';
import { menuWords } from '../words/menu.ts';

// The menu of a project that has not asked for the permission to show a sidebar or a dialog of its own. It is bundled in
// place of menu.ts, so that there is no function left that would need it.

const { openKpiSidebar, ...items } = menuWords;

/** In the account's language: nothing else is known of a user before the add-on is enabled. */
export const onOpen = (): void => addMenu(menuLanguage(), items);
export const onInstall = (): void => onOpen();

/** The help without the list of what each function gives: Sheets shows that itself where the function is typed. */
export function showHelp(): void {
  const { title, introduction } = helpWords[userLanguage()];
  const names = [
    ...signatures()
      .map(({ name }) => name)
      .filter((name) => name !== rangeFunction.name),
    rangeFunction.name,
  ];
  tell(title, [...introduction, names.join(', ')].join('\n\n'));
}
