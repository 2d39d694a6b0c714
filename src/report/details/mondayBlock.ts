import { mondayWords } from '../../words/monday.ts';
import { type Line, leadsTo, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { blockOf } from '../sentenceBlock.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

const width = 960;

/**
 * What to write to the team, to be copied from here as well. Its first line is the day, which stands above already: a report
 * that says the same on another day is the same report. Null where there is nothing to say.
 */
export function mondayBlock({ summary }: ReportContext): DetailsBlock | null {
  const { monday = [], language } = summary;
  if (monday.length === 0) return null;
  const lines = monday.slice(1).flatMap((sentence) => {
    const about = blockOf(sentence, summary);
    return textLines(sentence, width).map((line): Line => ({ cells: [leadsTo(about, text(line))] }));
  });
  return titled('monday', { short: mondayWords[language].short, title: mondayWords[language].text }, lines);
}
