import { menuWords } from '../words/menu.ts';
import { viewWords } from '../words/view.ts';
import { language } from './language.ts';
import { element, write } from './page.ts';
import type { FoundTabs } from './server.ts';

/** Languages are called as they call themselves, so that whoever reads none but one finds it. */
const languages = { en: 'English', ru: 'Русский' };

/** The language at the foot of the page, and what there is to do with a summary near its top. */
export function showTools({ languageChoice, hasSummary }: Pick<FoundTabs, 'languageChoice' | 'hasSummary'>): void {
  const words = viewWords[language()];
  const select = element<HTMLSelectElement>('languageChoice');
  element('toolsPanel').hidden = false;
  write(element('languageLabel'), words.language);
  select.replaceChildren(
    new Option(words.asAccount, ''),
    ...Object.entries(languages).map(([value, text]) => new Option(text, value)),
  );
  select.value = languageChoice;
  showSummaryTools(hasSummary);
}

/** What only makes sense once there is a summary. */
export function showSummaryTools(hasSummary: boolean): void {
  element('summaryTools').hidden = !hasSummary;
  write(element('rowsBehind'), menuWords.showRowsBehind[language()]);
  write(element('workList'), menuWords.showWorkList[language()]);
  write(element('restore'), viewWords[language()].restore);
}
