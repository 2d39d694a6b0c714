import type { CannotJudge, CoachingFlag, TooFew } from '../../summary/coaching/coachingFlag.ts';
import {
  type Block,
  beside,
  headingLine,
  type Line,
  label,
  number,
  quiet,
  sectionLine,
  shows,
  text,
} from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';

const width = 960;

/** Who differs from the team by more than chance, at which step, what that means, and who is not compared. */
export function coachingBlock(context: ReportContext): Block | null {
  const { summary, words } = context;
  const { coaching, conversations = [], notCompared = [] } = summary;
  const unjudged = [...notCompared, ...tooFewShown(summary)];
  if (coaching.length + unjudged.length === 0) return null;
  return {
    name: 'coaching',
    lines: [
      sectionLine(words.coachingTitle),
      ...(coaching.length > 0 ? [headingOf(context)] : []),
      ...coaching.flatMap((flag) => flagLines(flag, context)),
      ...(conversations.length > 0 ? [bandLine(words.conversationsTitle)] : []),
      ...conversations
        .flatMap((one) => textLines(one.text, width, 9))
        .map((line): Line => ({ cells: [text(line, { size: 9 })] })),
      ...unjudged
        .flatMap((one) => textLines(one.text, width, 9))
        .map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
    ],
  };
}

/** Who did something, and too little to be judged at any step: one line each, of what is nearest to enough. */
function tooFewShown({ tooFew = [], coaching, conversations = [] }: ReportContext['summary']): CannotJudge[] {
  const flagged = new Set([...coaching, ...conversations].map(({ rep }) => rep));
  const nearest = new Map<string, TooFew>();
  for (const one of tooFew) {
    const known = nearest.get(one.rep);
    if (!flagged.has(one.rep) && (!known || one.needed < known.needed)) nearest.set(one.rep, one);
  }
  return [...nearest.values()];
}

function bandLine(title: string): Line {
  return { cells: [text(title, { bold: true, size: 9, color: palette.quiet })], background: palette.band };
}

function headingOf({ words }: ReportContext): Line {
  return headingLine(
    [
      words.rep,
      words.verdict,
      '',
      words.step,
      '',
      '',
      words.value,
      words.outOf,
      words.likelyFrom,
      words.likelyTo,
      words.teamValue,
    ],
    { left: [0, 1, 3] },
  );
}

function flagLines(flag: CoachingFlag, { summary, words, formats }: ReportContext): Line[] {
  const { kpi, rep, verdict, numerator, denominator, low, high, team } = flag;
  const meaning = {
    of: 'kpi',
    name: kpi,
    rep,
    periods: flag.quarters ?? (flag.period === null ? null : [flag.period]),
  } as const;
  const format = formats.of(unitOf(kpi));
  const step = kpiNamed(kpi)?.label[summary.language] ?? kpi;
  return [
    {
      cells: [
        label(rep ?? words.team, { bold: true }),
        beside(words.flagged[verdict]),
        text(''),
        beside(step),
        text(''),
        text(''),
        shows(number(denominator === 0 ? null : numerator / denominator, format, { bold: true }), meaning),
        shows(number(denominator, formats.count), { ...meaning, side: 'below' }),
        number(low, format),
        number(high, format),
        number(team, format),
      ],
    },
    ...textLines(flag.text, width - 20, 9).map((line): Line => ({ cells: [quiet(`    ${line}`, { size: 9 })] })),
  ];
}
