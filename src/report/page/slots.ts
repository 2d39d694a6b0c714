import { type Block, emptyLine, type Line, quiet } from '../block.ts';

/** Always as many lines, so that what stands below keeps its place and its formats; spare ones are hidden. */
export function slots(lines: readonly Line[], count: number): Line[] {
  return Array.from({ length: count }, (_, i): Line => {
    const line = lines[i];
    return line ? { ...line, stretch: 'used' } : { ...emptyLine, stretch: 'spare' };
  });
}

/** What has no data takes one line. */
export function oneLine(name: string, sentence: string): Block {
  return { name, lines: [{ cells: [quiet(sentence)] }] };
}
