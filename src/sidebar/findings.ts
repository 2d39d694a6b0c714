import type { CoachingFlag } from '../summary/coaching/coachingFlag.ts';
import type { Summary } from '../summary/summary.ts';
import { words } from './language.ts';
import { copyOf, element, fill, line, part, write } from './page.ts';

/** What the numbers say: the summary's sentences, whom to help, how far from the targets. No sentence twice. */
export function showFindings({ sentences, coaching, targets }: Summary): void {
  const said = new Set(sentences);
  write(element('findingsTitle'), words().findingsTitle);
  write(element('coachingTitle'), words().coachingTitle);
  write(element('targetsTitle'), words().targetsTitle);
  fill('findingsPanel', 'findings', sentences.map(line));
  fill('coachingPanel', 'coaching', coaching.filter(({ text }) => !said.has(text)).map(flagOf));
  fill(
    'targetsPanel',
    'targets',
    targets.filter(({ text }) => text !== '' && !said.has(text)).map(({ text }) => line(text)),
  );
}

function flagOf({ verdict, text }: CoachingFlag): HTMLElement {
  const entry = copyOf('coachingTemplate');
  entry.dataset.verdict = verdict;
  write(part(entry, 'verdict'), words().coaching[verdict]);
  write(part(entry, 'text'), text);
  return entry;
}
