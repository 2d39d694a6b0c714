import type { Meaning, SharePart } from '../summary/behind/meaning.ts';
import { lastAttempt } from '../summary/figures/callAttempts.ts';
import { grownKpis } from '../summary/figures/grownKpis.ts';
import { waitUntil } from '../summary/figures/showTimes.ts';
import { bringsOf } from '../summary/groups/brings.ts';
import type { Summary } from '../summary/summary.ts';
import type { Language } from '../vocabulary/words.ts';
import { callAttemptWords } from '../words/callAttempts.ts';
import { callTimeWords, hourText } from '../words/callTimes.ts';
import { reportWords } from '../words/report.ts';
import { rowsBehindWords } from '../words/rowsBehind.ts';
import { showTimeWords } from '../words/showTimes.ts';
import { kpiNamed } from './context.ts';

/** `Call-to-connect ratio · Ana Keller · Q4 2026 to date`. */
export function titleOf(meaning: Meaning, summary: Summary): string {
  if (meaning.of === 'made')
    return `${rowsBehindWords[summary.language].made[meaning.how].name} · ${titleOf(meaning.from, summary)}`;
  const words = reportWords[summary.language];
  const who = 'rep' in meaning ? (meaning.rep ?? words.team) : '';
  return [...whatOf(meaning, summary), who, whenOf(meaning, summary)].filter((part) => part !== '').join(' · ');
}

type Shown = Exclude<Meaning, { readonly of: 'made' }>;

function whatOf(meaning: Shown, { language, missingData }: Summary): string[] {
  const own = rowsBehindWords[language];
  const report = reportWords[language];
  const sideOf = (side: 'above' | 'below' | undefined): string =>
    side === undefined ? '' : side === 'above' ? own.counted : own.outOf;
  switch (meaning.of) {
    case 'kpi':
      return [nameOf(meaning.name, language), sideOf(meaning.side)];
    case 'group':
      return [nameOf(meaning.name, language), meaning.group];
    case 'target':
      return [nameOf(meaning.name, language), meaning.isReached ? report.attainment : own.target];
    case 'share':
      return [meaning.label, sideOf(meaning.side)];
    case 'measure': {
      const name = measureLabel(meaning.name, language);
      if (meaning.growth === 'year') return [name, report.overYear];
      return [meaning.growth ? own.growthOf(name) : name];
    }
    case 'missing': {
      const name = missingData?.items.find((item) => item.name === meaning.name)?.label ?? meaning.name;
      return [name, meaning.side ? own.outOf : ''];
    }
    case 'stage':
      return [meaning.pipeline ?? '', meaning.stage, own.atStage[meaning.part]];
    case 'leak':
      return [meaning.pipeline ?? '', meaning.stage, own.atStage.leak];
    case 'lostFor':
      return [meaning.reason ?? report.lostAll, meaning.place?.pipeline ?? '', meaning.place?.stage ?? ''];
    case 'callTime':
      return [
        nameOf('CALL_CONNECT_RATIO', language),
        timeOf(meaning, language),
        partOf(meaning.part, callTimeWords[language]),
      ];
    case 'callAttempt': {
      const { nth, calls, connected } = callAttemptWords[language];
      const name = nth(meaning.attempt, meaning.attempt === lastAttempt);
      return [callAttemptWords[language].attempt, name, partOf(meaning.part, { calls, connected, others: '' })];
    }
    case 'showTime':
      return [
        nameOf('APPOINTMENT_SHOW_RATE', language),
        timeOf(meaning, language),
        partOf(meaning.part, {
          calls: showTimeWords[language].due,
          connected: showTimeWords[language].held,
          others: showTimeWords[language].others,
        }),
      ];
    case 'copies':
      return [meaning.sheet, own.copies];
    case 'clients':
      return [own.onlyOne];
    case 'client':
      return [meaning.client, showTimeWords[language][meaning.part]];
    case 'sheet':
      return [meaning.sheet, own.inSheet[meaning.part]];
  }
}

function nameOf(name: string, language: Language): string {
  return (kpiNamed(name) ?? bringsOf.find((kpi) => kpi.name === name))?.label[language] ?? name;
}

/** The measures of the growth table: deals lost are the one that is no KPI. */
function measureLabel(name: string, language: Language): string {
  const kpi = Object.entries(grownKpis).find(([measure]) => measure === name)?.[1];
  return kpi?.label[language] ?? reportWords[language].dealsLost;
}

function timeOf(meaning: Extract<Shown, { readonly of: 'callTime' | 'showTime' }>, language: Language): string {
  if (meaning.by === 'hour') return hourText(meaning.time);
  if (meaning.by === 'wait') return showTimeWords[language].days(meaning.time, waitUntil(meaning.time));
  return callTimeWords[language].weekdays[meaning.time] ?? '';
}

function partOf(
  part: SharePart,
  words: { readonly calls: string; readonly connected: string; readonly others: string },
): string {
  return { share: '', others: words.others, above: words.connected, below: words.calls }[part];
}

function whenOf(meaning: Shown, { language, headline }: Summary): string {
  const words = reportWords[language];
  const running = headline[0]?.toDate ? headline[0].period : null;
  const shown = (period: string): string => (period === running ? words.toDate(period) : words.quarter(period));
  if (meaning.of === 'missing') return words.allTime;
  if (meaning.of === 'target' || meaning.of === 'leak') return shown(meaning.period);
  if (!('periods' in meaning)) return '';
  if (meaning.periods === null) return words.allTime;
  return meaning.periods.map((period) => (meaning.sameDaysAs ? words.sameDays(period) : shown(period))).join(', ');
}
