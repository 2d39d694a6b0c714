/** What the engine cannot take as Sheets takes it, rewritten in a formula's text. */

export type Token = { kind: 'text' | 'sheet' | 'mark' | 'word'; text: string };

const pattern = /("(?:[^"]|"")*"?)|('(?:[^']|'')*'!?)|([A-Za-z0-9_$.\u0080-\uffff]+!?)|([\s\S])/g;

/** String literals, quoted sheets, words (names, numbers, halves of addresses) and single marks. */
export function tokensOf(formula: string): Token[] {
  return [...formula.matchAll(pattern)].map(([text, literal, sheet, word]) => ({
    kind: literal ? 'text' : sheet ? 'sheet' : word ? 'word' : 'mark',
    text,
  }));
}

const cell = /^\$?[A-Za-z]{1,3}\$?\d+$/;
const column = /^\$?[A-Za-z]{1,3}$/;
const row = /^\$?\d+$/;

/** Grid sizes by sheet name; the formula's own sheet by `null`. */
export type Grids = (sheet: string | null) => { rowCount: number; columnCount: number } | undefined;

/** The sheet that the address names; null where it names none. */
export function sheetBefore(tokens: readonly Token[], at: number): string | null {
  const own = tokens[at]!.text;
  const bang = own.lastIndexOf('!');
  if (bang > 0) return own.slice(0, bang);
  const before = tokens[at - 1];
  if (before?.kind === 'sheet') return before.text.replace(/!$/, '').slice(1, -1).replace(/''/g, "'");
  return before?.kind === 'word' && before.text.endsWith('!') ? before.text.slice(0, -1) : null;
}

function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26));
}

/** `A2:A` ends at the last row of the grid, `A2:2` at its last column. */
function closeRanges(tokens: Token[], grids: Grids): void {
  tokens.forEach((colon, at) => {
    const from = tokens[at - 1];
    const to = tokens[at + 1];
    if (colon.text !== ':' || from?.kind !== 'word' || to?.kind !== 'word' || tokens[at + 2]?.text === '(') return;
    const start = from.text.slice(from.text.lastIndexOf('!') + 1);
    const grid = cell.test(start) ? grids(sheetBefore(tokens, at - 1)) : undefined;
    if (!grid) return;
    if (column.test(to.text)) to.text += String(grid.rowCount);
    else if (row.test(to.text)) to.text = letters(grid.columnCount) + to.text;
  });
}

/** Separators of a `;` formula become the engine's `,`; within braces `;` keeps parting rows and `\` columns. */
function partWithCommas(tokens: Token[], hasDecimalComma: boolean): void {
  let braces = 0;
  let semicolons = false;
  for (const { kind, text } of tokens) {
    if (text === '{') braces++;
    if (text === '}') braces--;
    if (kind === 'mark' && text === ';' && braces === 0) semicolons = true;
  }
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') return;
    if (token.text === '{') braces++;
    if (token.text === '}') braces--;
    const between = /^\d+$/.test(tokens[at - 1]?.text ?? '') && /^\d+/.test(tokens[at + 1]?.text ?? '');
    if (token.text === ',' && between && hasDecimalComma && semicolons) token.text = '.';
    else if (token.text === ';' && braces === 0) token.text = ',';
    else if (token.text === '\\' && braces > 0) token.text = ',';
  });
}

/**
 * A formula as the engine understands it: open ranges closed, semicolons as commas; string literals stay untouched.
 * A comma between digits is a decimal only where the locale writes it so and semicolons part the arguments.
 */
export function engineFormula(formula: string, grids: Grids, hasDecimalComma: boolean): string {
  const tokens = tokensOf(formula);
  partWithCommas(tokens, hasDecimalComma);
  closeRanges(tokens, grids);
  return tokens.map(({ text }) => text).join('');
}

/** The addresses a closed formula names, each with its sheet: `A1`, `A1:B2`, `A:B`, `2:5`. */
export function addressesIn(formula: string): { sheet: string | null; cells: string }[] {
  const tokens = tokensOf(formula);
  return tokens.flatMap(({ kind, text }, at) => {
    const start = text.slice(text.lastIndexOf('!') + 1);
    const isSecond = tokens[at - 1]?.text === ':';
    if (kind !== 'word' || isSecond || tokens[at + 1]?.text === '(') return [];
    const end = tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'word' ? `:${tokens[at + 2]!.text}` : '';
    if (!cell.test(start) && !(end && (column.test(start) || row.test(start)))) return [];
    return [{ sheet: sheetBefore(tokens, at), cells: start + end }];
  });
}

/** The names of the functions it calls, in capitals. */
export function functionsIn(formula: string): string[] {
  const tokens = tokensOf(formula);
  return tokens.flatMap(({ kind, text }, at) =>
    kind === 'word' && /^[A-Za-z_]/.test(text) && tokens[at + 1]?.text === '(' ? [text.toUpperCase()] : [],
  );
}

/** Whether it names the sheet, with quotes or without. */
export function namesSheet(formula: string, sheet: string): boolean {
  return tokensOf(formula).some(({ kind, text }) =>
    kind === 'sheet'
      ? text.replace(/!$/, '').slice(1, -1).replace(/''/g, "'").toLowerCase() === sheet.toLowerCase()
      : kind === 'word' && text.toLowerCase() === `${sheet.toLowerCase()}!`,
  );
}
