import type { CoachingFlag, TooFew } from '../../summary/coaching/coachingFlag.ts';
import type { Language } from '../../vocabulary/words.ts';
import { tooFewEach } from '../../words/coaching.ts';
import { detailsWords } from '../../words/details.ts';
import { namesText } from '../../words/names.ts';
import {
  beside,
  headingLine,
  type Line,
  label,
  leadsTo,
  number,
  quiet,
  type ReportCell,
  shows,
  text,
} from '../block.ts';
import { kpiNamed, type ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { rateOf } from '../rate.ts';
import { textLines } from '../textLines.ts';
import { repAnchor } from './repsBlock.ts';
import { type DetailsBlock, titled } from './titled.ts';

const width = 960;

/** Who differs from the team by more than chance, at which step, what that means, and who is not compared. */
export function coachingBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words } = context;
  const { coaching, conversations = [], notCompared = [], lists = [] } = summary;
  const scarce = scarceAtEachStep(summary.scarce ?? [], summary.language);
  const unjudged = [...lists, ...notCompared, ...scarce];
  if (coaching.length + unjudged.length === 0) return null;
  return titled(
    'coaching',
    {
      short: detailsWords[summary.language].coaching,
      title: words.coachingTitle,
      finding: findingOf(coaching, context),
    },
    [
      ...(coaching.length > 0 ? [headingOf(context)] : []),
      ...coaching.flatMap((flag) => flagLines(flag, context)),
      ...(conversations.length > 0 ? [bandLine(words.conversationsTitle)] : []),
      ...conversations.flatMap(({ rep, verdict, text: told }) =>
        linesTo(told, repAnchor(rep, stepOf[verdict]), (line) => text(line, { size: 9 })),
      ),
      ...unjudged.flatMap((one) =>
        linesTo(one.text, repAnchor(one.rep, 'kpi' in one ? one.kpi : 'CALLS_MADE'), (line) =>
          quiet(line, { size: 9 }),
        ),
      ),
    ],
  );
}

/** More reps than these at one step share a sentence. */
const mostSentences = 2;

/** Who did too little at a step: a sentence each, or one for many. */
function scarceAtEachStep(
  found: readonly TooFew[],
  language: Language,
): { readonly rep: string; readonly kpi: string; readonly text: string }[] {
  const kpis = [...new Set(found.map(({ kpi }) => kpi))];
  return kpis.flatMap((kpi) => {
    const own = found.filter((one) => one.kpi === kpi);
    const [first] = own as [TooFew];
    if (own.length <= mostSentences) return own;
    const each = own.map(({ rep, denominator, needed }) => ({ rep, size: denominator, needed }));
    return [{ rep: first.rep, kpi, text: tooFewEach(each, first.step, language) }];
  });
}

/** In which number each is seen. */
const stepOf = { 'wrong people': 'DECISION_MAKER_RATIO', 'weak talk': 'PRODUCTIVE_CONVERSATION_RATIO' };

/** A sentence in as many lines as it takes, each of which leads to the number that it is about. */
function linesTo(sentence: string, anchor: string, cellOf: (line: string) => ReportCell): Line[] {
  return textLines(sentence, width, 9).map((line) => ({ cells: [leadsTo(anchor, cellOf(line))] }));
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

function flagLines(flag: CoachingFlag, context: ReportContext): Line[] {
  const { summary, words, formats } = context;
  const { kpi, rep, verdict, denominator } = flag;
  const { value, others, low, high, format } = rateOf(flag, context);
  const meaning = {
    of: 'kpi',
    name: kpi,
    rep,
    periods: flag.quarters ?? (flag.period === null ? null : [flag.period]),
  } as const;
  const numbers = rep === null ? `kpi ${kpi}` : repAnchor(rep, kpi);
  const step = kpiNamed(kpi)?.label[summary.language] ?? kpi;
  return [
    {
      anchor: `coaching ${rep ?? ''} ${kpi}`,
      cells: [
        leadsTo(numbers, label(rep ?? words.team, { bold: true })),
        beside(words.flagged[verdict]),
        text(''),
        beside(step),
        text(''),
        text(''),
        shows(number(value, format, { bold: true }), meaning),
        shows(number(denominator, formats.count), { ...meaning, side: 'below' }),
        shows(number(low, format), made('range', meaning)),
        shows(number(high, format), made('range', meaning)),
        shows(number(others, format), made('others', { ...meaning, rep: null })),
      ],
    },
    ...textLines(flag.text, width - 20, 9).map(
      (line): Line => ({ cells: [leadsTo(numbers, quiet(`    ${line}`, { size: 9 }))] }),
    ),
  ];
}

/** Who is behind, by name; `''` where nobody is. */
function findingOf(coaching: readonly CoachingFlag[], { summary, words }: ReportContext): string {
  const behind = coaching.filter(({ verdict }) => verdict !== 'strength').map(({ rep }) => rep ?? words.team);
  const names = namesText([...new Set(behind)], summary.language);
  return names === '' ? '' : detailsWords[summary.language].coachingFinding(names);
}
