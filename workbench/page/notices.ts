import type { Alert, Toast } from '../host/host.ts';
import { button, element, write } from './element.ts';
import type { PageWords } from './words.ts';

/** Toasts stay as long as the script says; for ever, below zero, until they are closed. */
export function showToast({ message, title, seconds }: Toast, words: PageWords): void {
  const toast = document.createElement('div');
  toast.className = 'toast';
  if (title) toast.append(Object.assign(document.createElement('strong'), { textContent: title }), ' ');
  toast.append(message);
  const close = button('×', () => toast.remove());
  close.setAttribute('aria-label', words.close);
  toast.append(close);
  element('toasts').append(toast);
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
}

let queue: Promise<void> = Promise.resolve();

/** One dialog after the other; the host has gone on meanwhile, as if the user had agreed. */
export function showDialog(title: string, body: Node | string, words: PageWords): Promise<void> {
  queue = queue.then(() => openDialog(title, body, words));
  return queue;
}

export function showAlert({ title, text }: Alert, words: PageWords): Promise<void> {
  return showDialog(title, text, words);
}

/** Answers with the choice that was pressed; with `''` when the question was closed. */
export function askWhich<Choice extends string>(
  title: string,
  body: string,
  choices: Readonly<Record<Choice, string>>,
): Promise<Choice | ''> {
  const answer = queue.then(() => open(title, body, choices) as Promise<Choice | ''>);
  queue = answer.then(() => {});
  return answer;
}

async function openDialog(title: string, body: Node | string, words: PageWords): Promise<void> {
  await open(title, body, { ok: words.ok });
}

function open(title: string, body: Node | string, choices: Readonly<Record<string, string>>): Promise<string> {
  const dialog = element<HTMLDialogElement>('dialog');
  write('dialogTitle', title);
  element('dialogTitle').hidden = title === '';
  element('dialogBody').replaceChildren(body);
  const buttons = Object.entries(choices).map(([choice, label]) => button(label, () => dialog.close(choice)));
  element('dialogButtons').replaceChildren(...buttons);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true });
  });
}
