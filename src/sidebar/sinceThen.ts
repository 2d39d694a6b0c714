import type { Summary } from '../summary/summary.ts';
import { viewWords } from '../words/view.ts';
import { language } from './language.ts';
import { element, fill, line, write } from './page.ts';

/** What moved since the last build, and folded away the numbers of closed quarters that are no longer as reported. */
export function showSinceThen({ sinceLastBuild = [], sinceReported = [] }: Summary): void {
  const words = viewWords[language()];
  write(element('changesTitle'), words.changesTitle);
  write(element('changesCount'), String(sinceLastBuild.length + sinceReported.length));
  write(element('revisionsTitle'), words.revisions(sinceReported.length));
  element('moved').replaceChildren(...sinceLastBuild.map(line));
  fill(
    'revisionsPanel',
    'revisions',
    sinceReported.map(({ text }) => line(text)),
  );
  element('changesPanel').hidden = sinceLastBuild.length + sinceReported.length === 0;
}
