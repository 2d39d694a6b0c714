import type { Chart } from '../workbook.ts';
import { type Options, optionsAt, type Series, textAt } from './chartSeries.ts';
import { escapeXml, isHex, solid, textStyle, title } from './drawingXml.ts';

/** The names that Google's options give to number formats. */
const formatNames: Record<string, string> = { percent: '0%', decimal: '#,##0.###', short: '#,##0', currency: '$#,##0' };

/** The axes of a chart: the second pair stands on the right and shares the categories unseen. */
export function axes(chart: Chart, options: Options, series: Series[]): string {
  const left = { ...optionsAt(options, 'vAxis'), ...optionsAt(optionsAt(options, 'vAxes'), 0) };
  const right = optionsAt(optionsAt(options, 'vAxes'), 1);
  const below = optionsAt(options, 'hAxis');
  const drawn = [0, 1].map((axis) => series.filter((one) => one.axis === axis));
  // Google calls the axis of a bar chart's values horizontal.
  if (chart.type === 'BAR')
    return categoryAxis(left, 'l', 0) + valueAxis(below, { side: 'b', axis: 0, series: drawn[0]! });
  const first = categoryAxis(below, 'b', 0) + valueAxis(left, { side: 'l', axis: 0, series: drawn[0]! });
  if (drawn[1]!.length === 0) return first;
  return first + categoryAxis({}, 'b', 1) + valueAxis(right, { side: 'r', axis: 1, series: drawn[1]! });
}

function categoryAxis(options: Options, side: string, axis: number): string {
  return (
    `<c:catAx><c:axId val="${10 + axis}"/>${scaling({}, side === 'l')}<c:delete val="${axis}"/>` +
    `<c:axPos val="${side}"/>${title(textAt(options, 'title'), { size: 10, upright: side === 'l' })}<c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid('#b7b7b7')}</a:ln></c:spPr>` +
    `${textStyle(9, options.slantedText === false)}<c:crossAx val="${20 + axis}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** Without a format of its own the axis takes that of the cells it draws. */
function valueAxis(options: Options, drawn: { side: string; axis: number; series: Series[] }): string {
  const { side, axis, series } = drawn;
  const written = textAt(options, 'format');
  const format = written ? (formatNames[written] ?? written) : (series[0]?.values.format ?? 'General');
  return (
    `<c:valAx><c:axId val="${20 + axis}"/>${scaling({ ...options, ...fittingLimits(options, series) }, false)}` +
    `<c:delete val="0"/><c:axPos val="${side}"/>${axis === 0 ? gridlines(options) : ''}` +
    `${title(textAt(options, 'title'), { size: 10, upright: side !== 'b' })}` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(9)}<c:crossAx val="${10 + axis}"/>` +
    `<c:crosses val="${side === 'l' ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function gridlines(options: Options): string {
  const color = textAt(optionsAt(options, 'gridlines'), 'color') ?? '#e0e0e0';
  if (!isHex(color)) return '';
  return `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(color)}</a:ln></c:spPr></c:majorGridlines>`;
}

/** Google's `minValue` and `maxValue` widen an axis and never cut what is drawn; a file's limits would. */
function fittingLimits(options: Options, series: Series[]): Options {
  const values = series.flatMap((one) => one.values.values.filter((value) => typeof value === 'number'));
  const { minValue, maxValue } = options;
  return {
    minValue: typeof minValue === 'number' && values.every((value) => value >= minValue) ? minValue : undefined,
    maxValue: typeof maxValue === 'number' && values.every((value) => value <= maxValue) ? maxValue : undefined,
  };
}

/** A bar chart reads from the top, so its category axis runs backwards. */
function scaling(options: Options, isBackwards: boolean): string {
  const window = optionsAt(options, 'viewWindow');
  const limit = (name: 'max' | 'min') => {
    const value = window[name] ?? options[`${name}Value`];
    return typeof value === 'number' ? `<c:${name} val="${value}"/>` : '';
  };
  const orientation = `<c:orientation val="${isBackwards ? 'maxMin' : 'minMax'}"/>`;
  return `<c:scaling>${orientation}${limit('max')}${limit('min')}</c:scaling>`;
}
