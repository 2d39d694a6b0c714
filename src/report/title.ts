import { shownText } from '../words/shownReps.ts';
import { type Block, emptyLine, type Line, quiet, text } from './block.ts';
import type { ReportContext } from './context.ts';
import { textLines } from './textLines.ts';

/** Lines kept for findings: whatever stands below keeps its place from one build to the next. */
const findingLines = 7;
const width = 960;

/** The message first, then what the numbers rest on, then what else stands out. */
export function titleBlock(context: ReportContext): Block {
  const { summary, words } = context;
  const [message = summary.tabs.length === 0 ? words.nothingYet : context.periodText, ...others] = summary.sentences;
  const size = [16, 14, 13, 12].find((points) => textLines(message, width, points).length === 1) ?? 11;
  return {
    name: 'title',
    lines: [
      { cells: [text(message, { bold: true, size })], height: 32 },
      { cells: [quiet(sourceOf(context), { size: 9 })] },
      ...findings(others),
    ],
  };
}

function sourceOf({ summary, settings, words, periodText }: ReportContext): string {
  const { dataThrough, timeZone } = summary;
  return [
    periodText,
    dataThrough === null ? '' : words.dataThrough(dataThrough),
    words.fiscalYear(settings['Fiscal year starts in month']),
    timeZone,
    summary.shown ? shownText(summary.shown, summary.language) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function findings(sentences: readonly string[]): Line[] {
  const lines = sentences.flatMap((sentence) =>
    textLines(sentence, width - 20).map((line, i) => (i === 0 ? `•  ${line}` : `    ${line}`)),
  );
  return Array.from({ length: findingLines }, (_, i): Line => {
    const line = lines[i];
    if (line === undefined) return { ...emptyLine, stretch: 'spare' };
    return { cells: [text(line)], stretch: 'used' };
  });
}
