import { errorWords } from '../words/errors.ts';
import { failureText, UnexpectedAnswer } from './failure.ts';
import { language } from './language.ts';
import { say } from './message.ts';
import { element } from './page.ts';

type Task<Answer> = {
  /** Said while it runs. */
  readonly doing: string;
  readonly ask: () => Promise<Answer>;
  /** Shows the answer and returns what to say then. */
  readonly show: (answer: Answer) => string;
};

const patience = 60_000;
const buttons =
  '#build, #showView, #rowsBehind, #restore, #workList, #oneToOne, #languageChoice, #addSample, #addTracker, #lookAgain, #teachSave, #bigQueryMake, .save';

let busy = false;
let newest = 0;

/** Another task may begin with this button before the one that runs has its answer, which is stale then. */
export function allowMeanwhile(button: HTMLButtonElement): void {
  busy = false;
  button.disabled = false;
}

/**
 * One task at a time: its buttons rest meanwhile, so a double click is one run. After a minute without an answer they
 * may be pressed again; from then on the older answer is stale and is not shown, whenever it comes.
 */
export async function runTask<Answer extends { readonly tabs: readonly unknown[] }>({
  doing,
  ask,
  show,
}: Task<Answer>): Promise<void> {
  if (busy) return;
  newest += 1;
  const turn = newest;
  const start = Date.now();
  const wakeButtons = restButtons();
  say(doing, 'busy');
  const notice = setTimeout(() => {
    wakeButtons();
    say(errorWords.noAnswerYet[language()], 'busy');
  }, patience);
  try {
    const answer: unknown = await ask();
    if (turn !== newest) return;
    if (!isAnswer(answer)) throw new UnexpectedAnswer();
    say(show(answer as Answer), 'done');
  } catch (error) {
    if (turn === newest) say(failureText(error, language(), (Date.now() - start) / 1000), 'failed');
  } finally {
    clearTimeout(notice);
    if (turn === newest) wakeButtons();
  }
}

/** Google hands over null in place of an answer that it could not carry; every answer of a task has tabs. */
function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && Array.isArray((answer as { tabs?: unknown }).tabs);
}

/** A button that is switched off or drawn anew loses the focus; whoever works by keyboard gets it back. */
function restButtons(): () => void {
  const focused = document.activeElement as HTMLElement | null;
  const rest = (resting: boolean) => {
    busy = resting;
    for (const button of document.querySelectorAll<HTMLButtonElement>(buttons)) button.disabled = resting;
  };
  rest(true);
  return () => {
    rest(false);
    if (!focused || (document.activeElement !== document.body && document.activeElement !== focused)) return;
    if (focused.isConnected) focused.focus();
    // Its place may be gone too, as that of a question which is answered; what to do next is at the top.
    else (element(focused.id) ?? element('build')).focus();
  };
}
