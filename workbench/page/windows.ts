import type { Page } from '../host/host.ts';
import { element, write } from './element.ts';
import { type FrameHost, type FrameParts, openFrame } from './frames.ts';
import { showDialog } from './notices.ts';
import type { PageWords } from './words.ts';

/** The pages of the script: one sidebar at the right, as wide as Google makes it, and dialogs in front. */
export function createWindows(parts: FrameParts, words: PageWords, host: Omit<FrameHost, 'close'>) {
  const frameOf = (page: Page, close: () => void) => openFrame(page, parts, { ...host, close });
  element('closeSidebar').setAttribute('aria-label', words.close);
  write('closeSidebar', '×');
  element('closeSidebar').addEventListener('click', closeSidebar);

  function closeSidebar(): void {
    element('sidebar').hidden = true;
    element('sidebarFrame').replaceChildren();
  }

  function openSidebar(page: Page): void {
    write('sidebarTitle', page.title);
    element('sidebar').hidden = false;
    element('sidebarFrame').replaceChildren(frameOf(page, closeSidebar));
  }

  function openDialog(page: Page): void {
    const frame = frameOf(page, () => element<HTMLDialogElement>('dialog').close());
    frame.style.width = `${page.width}px`;
    frame.style.height = `${page.height}px`;
    void showDialog(page.title, frame, words);
  }

  return { open: (page: Page): void => (page.kind === 'sidebar' ? openSidebar(page) : openDialog(page)) };
}
