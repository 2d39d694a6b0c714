import { oneToOneWords } from '../words/oneToOne.ts';
import { language } from './language.ts';
import { element, write } from './page.ts';
import { server } from './server.ts';
import { runTask } from './task.ts';

const select = (): HTMLSelectElement => element<HTMLSelectElement>('oneToOneRep');

/** Whose page may be written; whom nobody chooses is the one in the selected cell. */
export function offerOneToOne(reps: readonly string[]): void {
  const words = oneToOneWords[language()];
  const chosen = select().value;
  write(element('oneToOne'), words.button);
  select().setAttribute('aria-label', words.choose);
  select().replaceChildren(new Option(words.selected, ''), ...reps.map((rep) => new Option(rep, rep)));
  select().value = reps.includes(chosen) ? chosen : '';
}

const ask = () =>
  runTask({
    doing: oneToOneWords[language()].writing,
    ask: () => server.writeOneToOne(select().value === '' ? {} : { rep: select().value }),
    show: ({ text }) => text,
  });

export function startOneToOne(): void {
  element('oneToOne').addEventListener('click', ask);
}
