import type { CoachingFlag } from '../summary/coaching/coachingFlag.ts';
import type { TargetRow } from '../summary/targets/targetRow.ts';
import { words } from './language.ts';
import { copyOf, element, fill, line, part, write } from './page.ts';
import { selectPlace } from './problem.ts';
import type { BuiltSummary, Place } from './server.ts';
import { fillSome } from './some.ts';

/** Are we on track, whom to coach, where does it leak: a sentence each in sight, which leads to its numbers; every flag and target folded away. */
export function showFindings(summary: BuiltSummary): void {
  const { firstAnswers, coaching, targets } = summary;
  const { onTrack, coach, leak } = firstAnswers ?? { onTrack: null, coach: null, leak: null };
  const { answers } = words();
  const { answerPlaces: places } = summary;
  const said = [
    answerOf(answers.onTrack, onTrack, places?.onTrack),
    answerOf(answers.coach, coach, places?.coach),
    answerOf(answers.leak, leak, places?.leak),
  ];
  write(element('findingsTitle'), words().findingsTitle);
  fill('findingsPanel', 'findings', said.flat());
  write(element('coachingTitle'), words().coachingTitle);
  write(element('coachingCount'), String(coaching.length));
  const tooFew = (summary.scarce ?? []).map(({ text }) => coachingEntry('tooFew', text));
  fillSome('coaching', [...coaching.map(({ verdict, text }) => coachingEntry(verdict, text)), ...tooFew]);
  const told = targets.filter(({ text }) => text !== '').sort(newestFirst);
  write(element('targetsTitle'), words().targetsTitle);
  write(element('targetsCount'), String(told.length));
  fillSome(
    'targets',
    told.map(({ text }) => line(text)),
  );
}

function answerOf(question: string, text: string | null, place: Place | null = null): HTMLElement[] {
  if (text === null || text === '') return [];
  const entry = copyOf('answerTemplate');
  write(part(entry, place ? 'goes' : 'asked'), question);
  if (place) part(entry, 'goes').addEventListener('click', () => selectPlace(place));
  write(part(entry, 'text'), text);
  return [entry];
}

function coachingEntry(verdict: CoachingFlag['verdict'] | 'tooFew', text: string): HTMLElement {
  const entry = copyOf('coachingTemplate');
  entry.dataset.verdict = verdict;
  write(part(entry, 'verdict'), words().coaching[verdict]);
  write(part(entry, 'text'), text);
  return entry;
}

/** What is still to be reached, then the newest; of one period the team before its reps. */
function newestFirst(a: TargetRow, b: TargetRow): number {
  return (
    Number(b.projection !== null) - Number(a.projection !== null) ||
    (a.period < b.period ? 1 : a.period > b.period ? -1 : 0) ||
    Number(a.rep !== null) - Number(b.rep !== null)
  );
}
