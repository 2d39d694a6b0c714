import type { Question } from '../summary/understood/receipt.ts';
import { offerChoice } from './choice.ts';
import { words } from './language.ts';
import { copyOf, element, fill, part, write } from './page.ts';

const shownAtFirst = 2;

/** Plain questions, each with the answer that holds meanwhile; the weightiest first, and no more than two at once. */
export function showQuestions(questions: readonly Question[]): void {
  write(element('questionsTitle'), words().questionsTitle(questions.length));
  showSome(questions, shownAtFirst);
}

function showSome(questions: readonly Question[], count: number): void {
  fill('questionsPanel', 'questions', questions.slice(0, count).map(entryOf));
  const all = element<HTMLButtonElement>('showAllQuestions');
  write(all, questions.length > count ? words().showAll(questions.length) : '');
  all.onclick = () => {
    showSome(questions, questions.length);
    element('questions').querySelectorAll('select')[count]?.focus();
  };
}

function entryOf({ text, setting, choices, choiceTexts, assumed }: Question, index: number): HTMLElement {
  const entry = copyOf('questionTemplate');
  const select = entry.querySelector('select')!;
  const hint = part(entry, 'hint');
  const isColumn = !choices.includes('none');
  const none = isColumn ? words().noColumn : words().noneOfSheets;
  const all = isColumn ? [...choices, 'none'] : choices;
  const offered = all.map((value, i) => ({ value, text: choiceTexts?.[i] ?? (value === 'none' ? none : value) }));
  const chosen = assumed === '' ? 'none' : assumed;
  write(part(entry, 'text'), text);
  offerChoice(select, {
    about: `question ${setting}`,
    choices: offered,
    chosen,
    lineOf: (value) => ({ setting, value }),
    isAnswer: true,
  });
  hint.id = `hint${index}`;
  select.setAttribute('aria-describedby', hint.id);
  write(hint, words().assumed(offered.find(({ value }) => value === chosen)?.text ?? chosen));
  write(part(entry, 'save'), words().saveAnswer);
  part(entry, 'save').id = `save answer ${setting}`;
  return entry;
}
