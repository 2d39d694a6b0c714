import { element, write } from './element.ts';
import { askWhich } from './notices.ts';
import { sendFiles } from './requests.ts';
import type { PageWords } from './words.ts';

export type FilesHost = {
  /** Where the user's own files are open already, files that are dropped may be meant to join them. */
  isOwn: boolean;
  /** Before files join what is open: the server is told what was edited. */
  settled: () => Promise<void>;
  opened: () => void;
  failed: (error: Error) => void;
};

/** Files that are dropped anywhere on the page, or chosen, become the document, or more of it. */
export function takeFiles(words: PageWords, { isOwn, settled, opened, failed }: FilesHost) {
  async function take(files: readonly File[]): Promise<void> {
    element('drop').hidden = true;
    const names = files.map(({ name }) => name).join(', ');
    const how = isOwn ? await askWhich(words.addOrOpen, names, words.addOrOpenChoices) : 'open';
    if (how === 'add' || how === 'open') await open(files, how);
  }
  async function open(files: readonly File[], how: 'add' | 'open'): Promise<void> {
    if (files.length === 0) return;
    write('drop', words.opening);
    element('drop').hidden = false;
    try {
      if (how === 'add') await settled();
      await sendFiles(how, files);
      opened();
    } catch (error) {
      element('drop').hidden = true;
      failed(error as Error);
    }
  }
  addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      write('drop', words.drop);
      element('drop').hidden = false;
    },
    true,
  );
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) element('drop').hidden = true;
  });
  addEventListener(
    'drop',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      void take([...event.dataTransfer.files]);
    },
    true,
  );
  return {
    choose(): void {
      const input = Object.assign(document.createElement('input'), {
        type: 'file',
        multiple: true,
        accept: '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt',
      });
      input.addEventListener('change', () => void open([...(input.files ?? [])], 'open'));
      input.click();
    },
  };
}

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
