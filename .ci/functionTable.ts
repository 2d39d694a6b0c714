import type { Signature } from './stubs.ts';

const start = '<!-- functions -->';
const end = '<!-- /functions -->';

/** The page with the table of custom functions between its two markers, as the functions are now. */
export function withFunctionTable(page: string, signatures: readonly Signature[]): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md should hold ${start} and, below it, ${end}.`);
  return `${page.slice(0, from + start.length)}\n${tableOf(signatures)}\n${page.slice(to)}`;
}

function tableOf(signatures: readonly Signature[]): string {
  const rows = signatures.map(({ name, description, parameters }) => {
    const ranges = parameters.filter(({ type }) => type.startsWith('Array'));
    return `| \`${name}\` | ${inCell(description)} | ${ranges.map((range) => `\`${range.name}\``).join(', ')} |`;
  });
  return ['| Function | What it gives | Ranges |', '|---|---|---|', ...rows].join('\n');
}

function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
