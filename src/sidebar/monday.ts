import type { Summary } from '../summary/summary.ts';
import { mondayWords } from '../words/monday.ts';
import { language } from './language.ts';
import { say } from './message.ts';
import { element, write } from './page.ts';

const field = (): HTMLTextAreaElement => element<HTMLTextAreaElement>('mondayText');

/** The message that is ready to be sent, once there is something to say. */
export function showMonday({ monday = [] }: Summary): void {
  const words = mondayWords[language()];
  field().hidden = true;
  field().value = monday.join('\n');
  field().setAttribute('aria-label', words.text);
  write(element('copyMonday'), monday.length > 0 ? words.copy : '');
}

/** A message of figures that are no longer those of the sheet is not to be sent. */
export function hideMonday(): void {
  write(element('copyMonday'), '');
  field().hidden = true;
}

/** What is copied is in sight as well; where the browser keeps the clipboard from the page, the old way, else by hand. */
async function copy(): Promise<void> {
  const words = mondayWords[language()];
  const text = field();
  text.hidden = false;
  try {
    await navigator.clipboard.writeText(text.value);
    say(words.copied, 'done');
  } catch {
    text.select();
    const isCopied = document.execCommand?.('copy') ?? false;
    say(isCopied ? words.copied : words.notCopied, isCopied ? 'done' : 'plain');
  }
}

export function startMonday(): void {
  element('copyMonday').addEventListener('click', copy);
}
