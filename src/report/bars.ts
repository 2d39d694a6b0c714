const steps = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const nothing = '·';

/**
 * One small column per quarter, as text: the same in Sheets, in a file and on paper, and it needs no formula.
 * The scale begins at zero, or at the lowest value below it.
 */
export function trendText(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const span = high - low;
  return values
    .map((value) => {
      if (value === null) return nothing;
      return steps[span === 0 ? 0 : Math.round(((value - low) / span) * (steps.length - 1))] ?? nothing;
    })
    .join('');
}

/** A horizontal bar of at most `longest` full blocks; something is shown for whatever is above zero. */
export function barText(value: number, most: number, longest: number): string {
  if (value <= 0 || most <= 0) return '';
  return '█'.repeat(Math.max(1, Math.round((value / most) * longest)));
}
