import type { LostFor } from '../../summary/behind/meaning.ts';
import { reasonKey } from '../../summary/funnel/lostReasons.ts';
import type { LostReason } from '../../summary/funnel/stageRow.ts';
import { detailsWords } from '../../words/details.ts';
import { headingLine, type Line, label, number, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** Beside the reason, the sum and the share. */
const mostStages = 8;

/** Lost deals by reason and stage; of more stages than fit, those that lose most. Null where no reason is given. */
export function lostReasonsBlock({ summary, words, formats }: ReportContext): DetailsBlock | null {
  const found = summary.lostReasons;
  if (!found) return null;
  const { reasons, others, notGiven } = found;
  const named = reasons.map(({ reason }) => reasonKey(reason));
  const rows: (LostReason & { readonly of: LostFor['reasons'] })[] = reasons.map((one, i) => ({
    ...one,
    of: { are: [named[i] as string] },
  }));
  if (others) rows.push({ ...others, reason: words.otherReasons(others.reasons), of: { areNot: ['', ...named] } });
  if (notGiven) rows.push({ ...notGiven, of: { are: [''] } });
  const lostIn = found.stages.map((_, i) => rows.reduce((sum, { byStage }) => sum + (byStage[i] as number), 0));
  const shown = lostIn
    .map((lost, i) => ({ lost, i }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, mostStages)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
  const all = rows.reduce((sum, { lost }) => sum + lost, 0);
  const several = new Set(found.stages.map(({ pipeline }) => pipeline)).size > 1;
  const names = shown.map((i) => {
    const { stage = '', pipeline = null } = found.stages[i] ?? {};
    return several && pipeline !== null ? `${pipeline}: ${stage}` : stage;
  });
  const look = { bold: true };
  const placeOf = (i: number): LostFor['place'] => found.stages[i] ?? null;
  return titled(
    'lostReasons',
    { short: detailsWords[summary.language].lostReasons, title: words.reasonsTitle, finding: found.text ?? '' },
    [
      headingLine([words.reason, ...names, words.lostAll, words.shareOfLost, ...new Array(8 - shown.length).fill('')]),
      ...rows.map(
        ({ reason, byStage, lost, of }): Line => ({
          cells: [
            label(reason),
            ...shown.map((i) => shows(number(byStage[i] ?? null, formats.count), lostFor(reason, of, placeOf(i)))),
            shows(number(lost, formats.count, look), lostFor(reason, of, null)),
            shows(number(lost / all, formats.share), { ...lostFor(reason, of, null), isShare: true }),
          ],
        }),
      ),
      {
        ruled: true,
        cells: [
          text(words.lostAll, look),
          ...shown.map((i) => shows(number(lostIn[i] ?? null, formats.count, look), lostFor(null, null, placeOf(i)))),
          shows(number(all, formats.count, look), lostFor(null, null, null)),
        ],
      },
    ],
  );
}

function lostFor(reason: string | null, reasons: LostFor['reasons'], place: LostFor['place']): LostFor {
  return { of: 'lostFor', reason, reasons, place, isShare: false };
}
