import { teachingWords } from '../words/teaching.ts';
import { offerChoice, showChanges } from './choice.ts';
import { language, words } from './language.ts';
import { copyOf, element, part, write } from './page.ts';
import type { FoundTabs } from './server.ts';
import { teachButton } from './teachButton.ts';

type Found = {
  readonly tabs: readonly unknown[];
  readonly otherSheets: FoundTabs['otherSheets'];
  /** Known from the first look on. */
  readonly kinds?: FoundTabs['kinds'];
};

let known: FoundTabs['kinds'] = [];

/** Sheets that are no tab, each with the reason and the choice of making it one. */
export function showOtherSheets({ tabs, otherSheets, kinds = known }: Found): void {
  known = kinds;
  const panel = element<HTMLDetailsElement>('otherSheets');
  panel.hidden = otherSheets.length === 0;
  if (tabs.length === 0) panel.open = true;
  write(element('otherSheetsTitle'), words().otherSheets(otherSheets.length));
  const uses = kinds.map(({ tab, setting }) => ({ value: setting, text: words().tabs[tab] }));
  element('otherSheetsList').replaceChildren(
    ...otherSheets.map(({ sheet, reason }) => {
      const entry = copyOf('otherSheetTemplate');
      write(part(entry, 'label'), words().useAs(sheet));
      write(part(entry, 'reason'), reason);
      teachButton(part(entry, 'teach'), sheet, teachingWords[language()].open);
      offerChoice(entry.querySelector('select')!, {
        about: `sheet ${sheet}`,
        choices: [{ value: '', text: words().notUsed }, ...uses],
        chosen: '',
        lineOf: (setting) => ({ setting, value: sheet, ...besideOf(setting) }),
      });
      return entry;
    }),
  );
  showChanges(panel);
}

/** Of a tab that may have several sheets the further one is read beside them. */
function besideOf(setting: string): { readonly beside?: readonly string[] } {
  const beside = known.find((kind) => kind.setting === setting)?.beside;
  return beside ? { beside } : {};
}
