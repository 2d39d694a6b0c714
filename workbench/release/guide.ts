import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'guide');
const docs = join(import.meta.dirname, '../../docs');

export type GuideLanguage = 'en' | 'ru';

/** How to paste the files into a script project, as one page that needs nothing beside it: it will be passed on alone. */
export function guidePage(language: GuideLanguage): string {
  const parts: readonly [marker: string, part: string][] = [
    ['/*style*/', readFileSync(join(folder, 'guide.css'), 'utf8')],
    ['<!--editor-->', readFileSync(join(folder, 'editor.svg'), 'utf8')],
    ['<!--summary-->', summaryPicture()],
  ];
  return parts.reduce(
    (page, [marker, part]) => put(page, marker, part),
    readFileSync(join(folder, `${language}.html`), 'utf8'),
  );
}

function put(page: string, marker: string, part: string): string {
  if (page.split(marker).length !== 2) throw new Error(`The guide should have ${marker} exactly once.`);
  return page.replace(marker, () => part);
}

/** The sheet, with the sidebar beside it. */
function summaryPicture(): string {
  const bytes = readFileSync(join(docs, 'summary.png')).toString('base64');
  return `<p><img alt="KPI Summary" src="data:image/png;base64,${bytes}"></p>`;
}
