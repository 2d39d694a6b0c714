import type { OneToOne } from '../../summary/oneToOne/oneToOne.ts';
import { type OneToOneWords, oneToOneWords } from '../../words/oneToOne.ts';
import { type Block, type Line, quiet, sectionLine, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { slots } from '../page/slots.ts';
import { textLines } from '../textLines.ts';

/** In pixels: a name, eight weeks, their sum and the others; together a page in portrait. */
export const pageWidths: readonly number[] = [208, ...new Array<number>(8).fill(56), 66, 122];

const textWidth = 790;

/** What every block of the page needs. */
export type PageContext = {
  readonly page: OneToOne;
  readonly context: ReportContext;
  readonly own: OneToOneWords;
};

export function pageContext(page: OneToOne, context: ReportContext): PageContext {
  return { page, context, own: oneToOneWords[context.summary.language] };
}

/** A title over a stretch of fixed length: whatever there is to say, what stands below keeps its row. */
export function section(name: string, title: string, lines: readonly Line[], most: number): Block {
  const fitting = lines.length > most ? [...lines.slice(0, most - 1), { cells: [text('…')] }] : lines;
  return { name, lines: [sectionLine(title), ...slots(fitting, most)] };
}

/** Sentences, each in as many lines as it needs. */
export function sentenceLines(sentences: readonly string[], look: 'plain' | 'quiet' = 'plain'): Line[] {
  const isQuiet = look === 'quiet';
  return sentences
    .flatMap((sentence) => textLines(sentence, textWidth, isQuiet ? 9 : 10))
    .map((line) => ({ cells: [isQuiet ? quiet(line, { size: 9 }) : text(line)] }));
}
