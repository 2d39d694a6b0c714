import { nestedOptions, type Options, optionsAt, type Series, textAt } from '../files/chartSeries.ts';
import type { Chart } from '../workbook.ts';
import { textLines } from './textLines.ts';

/** What stands around a chart: its size, title and legend, and the room that is left for the rest. */

export const ink = '#202124';
export const quiet = '#5f6368';

export type Size = { width: number; height: number };

/** Google's own sizes where the options say none. */
export function sizeOf({ options }: Chart): Size {
  const nested = nestedOptions(options);
  return { width: Number(nested.width ?? 600), height: Number(nested.height ?? 371) };
}

export function titleOf(options: Options, { width }: Size) {
  const { fontSize, color, bold } = optionsAt(options, 'titleTextStyle');
  const size = Number(fontSize ?? 16) * 1.2;
  return {
    text: textLines(textAt(options, 'title') ?? '', width - 24, size),
    left: 12,
    top: 10,
    textStyle: {
      fontSize: size,
      lineHeight: size * 1.2,
      color: typeof color === 'string' ? color : '#757575',
      fontWeight: bold === true ? 'bold' : 'normal',
    },
  };
}

function legendPosition(options: Options): string {
  return textAt(optionsAt(options, 'legend'), 'position') ?? textAt(options, 'legend') ?? 'right';
}

export function legendOf(options: Options, series: Series[]) {
  const position = legendPosition(options);
  const place: Record<string, object> = {
    top: { top: 36, left: 'center' },
    bottom: { bottom: 8, left: 'center' },
    left: { left: 8, top: 'middle', orient: 'vertical' },
  };
  const isNamed = ({ options: own }: Series): boolean => own.visibleInLegend !== false;
  return {
    show: position !== 'none' && series.length > 0,
    data: series.filter(isNamed).map(({ name, options: own }) => ({
      name: textAt(own, 'labelInLegend') ?? String(name?.values[0] ?? ''),
    })),
    ...(place[position] ?? { right: 8, top: 'middle', orient: 'vertical' }),
    itemWidth: 18,
    itemHeight: 10,
    textStyle: { color: ink, fontSize: 11 },
  };
}

export function gridOf(options: Options) {
  const position = legendPosition(options);
  const hasTitle = textAt(options, 'title') !== null;
  return {
    left: position === 'left' ? 120 : 16,
    right: position === 'right' ? 130 : 16,
    top: (hasTitle ? 48 : 20) + (position === 'top' ? 26 : 0),
    bottom: position === 'bottom' ? 40 : 16,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}
