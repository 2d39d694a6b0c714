import { type Block, type Line, sectionLine, text } from '../block.ts';
import { pixelsOf, textLines } from '../textLines.ts';

/** A block of the details, with what the links at the top call it. */
export type DetailsBlock = Block & { readonly short: string };

const width = 960;
const titleSize = 11;
/** Bold is wider. */
const boldFactor = 1.06;

/**
 * A block whose title says what was found, so that whoever reads only titles has read the report.
 * @param finding a sentence; `''` where there is only a table
 */
export function titled(
  name: string,
  {
    short,
    title = short,
    finding = '',
  }: { readonly short: string; readonly title?: string; readonly finding?: string },
  lines: readonly Line[],
): DetailsBlock {
  return { name, short, lines: [...titleLines(title, finding), ...lines] };
}

function titleLines(title: string, finding: string): Line[] {
  if (finding === '') return [sectionLine(title)];
  const whole = `${title}: ${finding}`;
  if (boldFactor * pixelsOf(whole, titleSize) <= width) return [sectionLine(whole)];
  const found = textLines(finding, width / boldFactor).map((line): Line => ({ cells: [text(line, { bold: true })] }));
  return [sectionLine(title), ...found];
}

/** A sentence of ours, none that begins with a name, as it goes on behind a title. */
export function continued(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
