import { element, write } from './element.ts';
import { sendFiles } from './requests.ts';
import type { PageWords } from './words.ts';

/** Files that are dropped anywhere on the page, or chosen, become the document. */
export function takeFiles(words: PageWords, opened: () => void, failed: (error: Error) => void) {
  async function open(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    write('drop', words.opening);
    element('drop').hidden = false;
    try {
      await sendFiles('open', files);
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
      void open([...event.dataTransfer.files]);
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
      input.addEventListener('change', () => void open([...(input.files ?? [])]));
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
