import type { ReportCell } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { palette } from '../palette.ts';

export type Heat = 'below' | 'above' | null;

/** Whether the coaching tests find a rep to differ from the others in the period shown, by more than chance. */
export function heatOf(rep: string | null, kpi: string, { summary, period }: ReportContext): Heat {
  const flag = summary.coaching.find(
    (one) => one.rep === rep && one.kpi === kpi && (one.quarters ?? [one.period]).some((own) => own === period),
  );
  if (!flag || rep === null) return null;
  return flag.verdict === 'strength' ? 'above' : 'below';
}

/** Marked by colour and by sign, since neither alone is seen by everybody; the number stays a number. */
export function marked(cell: ReportCell, heat: Heat): ReportCell {
  if (heat === null || cell.value === null) return cell;
  const sign = heat === 'below' ? '▼' : '▲';
  const format = cell.look?.format ?? 'General';
  return { ...cell, look: { ...cell.look, background: palette[heat], bold: true, format: `"${sign} "${format}` } };
}
