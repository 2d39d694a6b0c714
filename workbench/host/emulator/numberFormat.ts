/** A pattern without what is shown as it stands: quoted and escaped text, colours, conditions, currencies. */
function bare(pattern: string): string {
  return pattern
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0]!;
}

const known = new Map<string, boolean>();

/** Whether a number under this pattern is read as a `Date`: a date, a time or a duration. */
export function isDateFormat(pattern: string): boolean {
  if (pattern === '' || pattern === 'General' || pattern === '@') return false;
  let answer = known.get(pattern);
  if (answer === undefined) {
    const rest = bare(pattern).replace(/\.0+/g, '');
    answer = !/general/i.test(rest) && /[ydhsm]/i.test(rest) && !/[#0?%]/.test(rest);
    known.set(pattern, answer);
  }
  return answer;
}
