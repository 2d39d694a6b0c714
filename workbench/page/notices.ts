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

function openDialog(title: string, body: Node | string, words: PageWords): Promise<void> {
  const dialog = element<HTMLDialogElement>('dialog');
  write('dialogTitle', title);
  element('dialogTitle').hidden = title === '';
  element('dialogBody').replaceChildren(body);
  element('dialogButtons').replaceChildren(button(words.ok, () => dialog.close()));
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(), { once: true });
  });
}
