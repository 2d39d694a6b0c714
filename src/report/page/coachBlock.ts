import type { CoachingFlag } from '../../summary/coaching/coachingFlag.ts';
import { last } from '../../vocabulary/last.ts';
import { shortGain } from '../../words/gain.ts';
import { pageWords } from '../../words/page.ts';
import { type Block, beside, headingLine, type Line, label, linkTo, number, quiet, shows, text } from '../block.ts';
import { kpiNamed, type ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { rateOf } from '../rate.ts';
import { oneLine, slots } from './slots.ts';

const mostFlags = 4;

/** What calls for help comes before what is to be learnt from. */
const order = ['red', 'process', 'amber', 'strength'] as const;

/** Who differs from the others by more than chance, in what, and what it might bring. */
export function coachBlock(context: ReportContext): Block {
  const { summary, words } = context;
  const own = pageWords[summary.language];
  const { coaching, reps, tooFew = [], lists = [] } = summary;
  const remark = remarkOf(context);
  if (coaching.length === 0) {
    const sentence = reps.length < 2 ? own.nobodyToCompare : own.nobody;
    const scarce = tooFew.length > 0 ? [own.tooFew(repsIn(tooFew))] : [];
    const [list] = lists;
    return oneLine('coach', [sentence, ...(list ? [list.text] : scarce)].join(' '));
  }
  const shown = [...coaching].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict)).slice(0, mostFlags);
  return {
    name: 'coach',
    lines: [
      headingLine([own.coach, own.what, '', '', own.ofRep, own.ofOthers, own.cases, own.evidence, '', own.upTo, ''], {
        left: [0, 1, 7, 9],
      }),
      ...slots(
        [...shown.map((flag) => flagLine(flag, context)), { cells: [linkTo('coaching', quiet(remark, { size: 9 }))] }],
        mostFlags + 1,
      ),
    ],
  };

  function remarkOf({ summary: { coaching: flags } }: ReportContext): string {
    const more = flags.length - mostFlags;
    const said = more > 0 ? own.moreFlags(more) : own.nobodyElse;
    const { scarce = [] } = summary;
    const also = lists[0]?.text ?? (scarce.length > 0 ? own.tooFew(scarce.length) : '');
    return also === '' ? said : `${said} ${also}`;
  }

  function flagLine(flag: CoachingFlag, { formats }: ReportContext): Line {
    const { kpi, rep, verdict, denominator, gain = null } = flag;
    const meaning = {
      of: 'kpi',
      name: kpi,
      rep,
      periods: flag.quarters ?? (flag.period === null ? null : [flag.period]),
    } as const;
    const { value, others, format } = rateOf(flag, context);
    return {
      cells: [
        linkTo(`coaching ${rep ?? ''} ${kpi}`, label(rep ?? words.team, { bold: true })),
        beside(`${kpiNamed(kpi)?.label[summary.language] ?? kpi}${whenText(flag)}`, { size: 9 }),
        text(''),
        text(''),
        shows(number(value, format, { bold: true }), meaning),
        shows(number(others, format), made('others', { ...meaning, rep: null })),
        shows(number(denominator, formats.count), { ...meaning, side: 'below' }),
        beside(words.flagged[verdict], { size: 9, bold: true }),
        text(''),
        beside(gain ? shortGain({ ...gain, currency: summary.currency }, summary.language) : '', { size: 8 }),
      ],
    };
  }

  /** The quarters that the rate is of, where they are not the one that the page is about. */
  function whenText({ quarters, period }: CoachingFlag): string {
    const all = quarters ?? [period ?? ''];
    const [first = '', newest = ''] = [all[0], all[all.length - 1]];
    if (first === '' || (first === newest && newest === (summary.period?.label ?? last(summary.periods)))) return '';
    const from = words.quarter(first);
    return first === newest ? `, ${from}` : `, ${from} – ${words.quarter(newest)}`;
  }
}

function repsIn(found: readonly { readonly rep: string }[]): number {
  return new Set(found.map(({ rep }) => rep)).size;
}
