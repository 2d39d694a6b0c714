import type { Question } from '../summary/summary.ts';
import { words } from './language.ts';
import { copyOf, element, fill, part, write } from './page.ts';

/** Plain questions, each with the answer that holds meanwhile. Choosing another one says where to write it. */
export function showQuestions(questions: readonly Question[]): void {
  write(element('questionsTitle'), words().questionsTitle(questions.length));
  fill('questionsPanel', 'questions', questions.map(entryOf));
}

function entryOf({ text, setting, choices, assumed }: Question, index: number): HTMLElement {
  const entry = copyOf('questionTemplate');
  const select = entry.querySelector('select')!;
  const hint = part(entry, 'hint');
  write(part(entry, 'text'), text);
  select.replaceChildren(...choices.map((choice) => new Option(choice, choice, false, choice === assumed)));
  hint.id = `hint${index}`;
  select.setAttribute('aria-describedby', hint.id);
  const giveHint = () =>
    write(hint, select.value === assumed ? words().assumed(assumed) : words().howToAnswer(setting, select.value));
  select.addEventListener('change', giveHint);
  giveHint();
  return entry;
}
