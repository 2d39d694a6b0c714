import { menuWords } from '../words/menu.ts';
import { viewWords } from '../words/view.ts';
import { language } from './language.ts';
import { element, write } from './page.ts';
import type { FoundTabs } from './server.ts';

/** Languages are called as they call themselves, so that whoever reads none but one finds it. */
const languages = { en: 'English', ru: 'Русский' };

/** At the foot of the page: the language, and the summary before the last one. */
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
  write(element('rowsBehind'), hasSummary ? menuWords.showRowsBehind[language()] : '');
  write(element('restore'), hasSummary ? viewWords[language()].restore : '');
}
