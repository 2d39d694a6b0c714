import type { Choice } from '../summary/understood/choice.ts';
import type { Question } from '../summary/understood/receipt.ts';
import { offerChoice } from './choice.ts';
import { words } from './language.ts';
import { copyOf, element, part, write } from './page.ts';
import { fillSome } from './some.ts';

type AskedValue = NonNullable<Question['values']>[number];

/** Plain questions, each with the answer that holds meanwhile; the weightiest first, and one at a time. */
export function showQuestions(questions: readonly Question[]): void {
  write(element('questionsTitle'), words().questionsTitle(questions.length));
  fillSome('questions', questions.map(entryOf), 1);
}

function entryOf(question: Question, index: number): HTMLElement {
  return question.values ? valuesEntryOf(question, question.values) : choiceEntryOf(question, index);
}

/** What several texts of one column mean, each with its guess chosen: one press of the button answers all of them. */
function valuesEntryOf({ text, setting, choices, choiceTexts = choices }: Question, values: readonly AskedValue[]) {
  const entry = copyOf('valuesQuestionTemplate');
  write(part(entry, 'text'), text);
  write(part(entry, 'hint'), words().valuesGuessed);
  const offered = choices.map((value, i) => ({ value, text: choiceTexts[i] ?? value }));
  part(entry, 'values').replaceChildren(...values.map((value) => valueEntryOf(value, offered)));
  write(part(entry, 'save'), words().saveAnswer);
  part(entry, 'save').id = `save answer ${setting}`;
  return entry;
}

function valueEntryOf({ text, setting, rows, guess }: AskedValue, choices: readonly Choice[]): HTMLElement {
  const entry = copyOf('valueTemplate');
  write(part(entry, 'text'), text === '' ? words().blankCells : text);
  write(part(entry, 'rows'), words().rows(rows));
  const lineOf = (value: string) => ({ setting, value });
  offerChoice(entry.querySelector('select')!, { about: setting, choices, chosen: guess, lineOf, isAnswer: true });
  return entry;
}

function choiceEntryOf({ text, setting, choices, choiceTexts, assumed, guess }: Question, index: number): HTMLElement {
  const entry = copyOf('questionTemplate');
  const select = entry.querySelector('select')!;
  const hint = part(entry, 'hint');
  // A yes or no needs no further choice.
  // What a column counts, or which comes first in its dates, has no column for an answer.
  const isColumn = / column: [^,]+$/.test(setting);
  const none = isColumn ? words().noColumn : words().noneOfSheets;
  const all = isColumn ? [...choices, 'none'] : choices;
  const offered = all.map((value, i) => ({ value, text: choiceTexts?.[i] ?? (value === 'none' ? none : value) }));
  const held = assumed === '' ? 'none' : assumed;
  write(part(entry, 'text'), text);
  offerChoice(select, {
    about: `question ${setting}`,
    choices: offered,
    chosen: guess ?? held,
    lineOf: (value) => ({ setting, value }),
    isAnswer: true,
  });
  hint.id = `hint${index}`;
  select.setAttribute('aria-describedby', hint.id);
  const heldText = offered.find(({ value }) => value === held)?.text ?? (isColumn ? held : '');
  write(hint, heldText === '' ? '' : words().assumed(heldText));
  write(part(entry, 'save'), words().saveAnswer);
  part(entry, 'save').id = `save answer ${setting}`;
  return entry;
}
