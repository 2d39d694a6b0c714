import type { Chart, Workbook } from '../workbook.ts';
import { axes } from './chartAxes.ts';
import { type Column, nestedOptions, type Options, optionsAt, type Series, seriesOf, textAt } from './chartSeries.ts';
import { escapeXml, isHex, solid, type TextLook, textStyle, title } from './drawingXml.ts';

const legendSides: Record<string, string> = { top: 't', bottom: 'b', left: 'l', right: 'r', in: 'tr', labeled: 'r' };

/**
 * A chart as native DrawingML, so that Excel, LibreOffice and Google Sheets draw it themselves: columns, bars, lines,
 * areas, and their combination on two axes. Blank cells are gaps and lines are straight unless the options say else.
 */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const options = nestedOptions(chart.options);
  const { categories, series } = seriesOf(chart, workbook);
  const blanks = options.interpolateNulls === true ? 'span' : 'gap';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${title(textAt(options, 'title'), titleLook(options))}` +
    `<c:autoTitleDeleted val="${textAt(options, 'title') ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plots(chart, options, categories, series)}${axes(chart, options, series)}</c:plotArea>` +
    `${legend(options)}<c:plotVisOnly val="${chart.hiddenDimensions === 'SHOW_BOTH' ? 0 : 1}"/><c:dispBlanksAs val="${blanks}"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
  );
}

/** One plot for each kind on each axis, areas behind columns behind lines. */
function plots(chart: Chart, options: Options, categories: Column | null, series: Series[]): string {
  const numbered = series.map((one, index) => ({ one, index }));
  return (['area', 'bars', 'line'] as const)
    .flatMap((kind) => [0, 1].map((axis) => ({ kind, axis })))
    .map(({ kind, axis }) => {
      const mine = numbered.filter(({ one }) => one.kind === kind && one.axis === axis);
      if (mine.length === 0) return '';
      const drawn = mine.map(({ one, index }) => seriesXml(one, index, categories, options)).join('');
      const stacked = Boolean(options.isStacked) && kind !== 'line';
      const grouping = stacked ? 'stacked' : kind === 'bars' ? 'clustered' : 'standard';
      const shared = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}`;
      const ids = `<c:axId val="${10 + axis}"/><c:axId val="${20 + axis}"/>`;
      if (kind === 'area') return `<c:areaChart>${shared}${ids}</c:areaChart>`;
      if (kind === 'line') return `<c:lineChart>${shared}<c:marker val="1"/>${ids}</c:lineChart>`;
      const direction = chart.type === 'BAR' ? 'bar' : 'col';
      const overlap = stacked ? '<c:overlap val="100"/>' : '';
      return `<c:barChart><c:barDir val="${direction}"/>${shared}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`;
    })
    .join('');
}

function seriesXml(series: Series, index: number, categories: Column | null, chartOptions: Options): string {
  const { options, kind } = series;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${seriesName(series)}`;
  const data =
    labels(options) +
    (categories ? `<c:cat>${reference(categories, 'text')}</c:cat>` : '') +
    `<c:val>${reference(series.values, 'number')}</c:val>`;
  const fill = solid(series.color);
  if (kind !== 'line') {
    const inverted = kind === 'bars' ? '<c:invertIfNegative val="0"/>' : '';
    return `<c:ser>${head}<c:spPr>${fill}</c:spPr>${inverted}${data}</c:ser>`;
  }
  const width = Math.round(Number(options.lineWidth ?? chartOptions.lineWidth ?? 2) * 12_700);
  const size = Math.min(72, Math.max(2, Math.round(Number(options.pointSize ?? chartOptions.pointSize ?? 5))));
  const smooth = (textAt(options, 'curveType') ?? textAt(chartOptions, 'curveType')) === 'function' ? 1 : 0;
  // A line of no width is still drawn, as thin as the printer can.
  const line = width === 0 ? '<a:ln><a:noFill/></a:ln>' : `<a:ln w="${width}" cap="rnd">${fill}<a:round/></a:ln>`;
  return (
    `<c:ser>${head}<c:spPr>${line}</c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>` +
    `${data}<c:smooth val="${smooth}"/></c:ser>`
  );
}

/** A name of its own in the legend goes before the heading of the column. */
function seriesName({ name, options }: Series): string {
  const label = textAt(options, 'labelInLegend');
  if (label) return `<c:tx><c:v>${escapeXml(label)}</c:v></c:tx>`;
  return name ? `<c:tx>${reference(name, 'text')}</c:tx>` : '';
}

function titleLook(options: Options): TextLook {
  const { fontSize, color, bold } = optionsAt(options, 'titleTextStyle');
  return { size: Number(fontSize ?? 14), color: isHex(color) ? color : null, isBold: bold === true };
}

function labels(options: Options): string {
  if (textAt(options, 'dataLabel') !== 'value') return '';
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return `<c:dLbls>${shown.map((name) => `<c:show${name} val="${name === 'Val' ? 1 : 0}"/>`).join('')}</c:dLbls>`;
}

/** With the values that the cells held, so that a viewer that does not calculate draws the chart as well. */
function reference(column: Column, as: 'text' | 'number'): string {
  const kind = as === 'number' ? 'num' : 'str';
  const points = column.values.map((value, index) => {
    if (value === '' || (as === 'number' && typeof value !== 'number')) return '';
    return `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  });
  const cache = `<c:ptCount val="${column.values.length}"/>${points.join('')}`;
  return `<c:${kind}Ref><c:f>${escapeXml(column.reference)}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}

function legend(options: Options): string {
  const written = textAt(optionsAt(options, 'legend'), 'position') ?? textAt(options, 'legend') ?? 'right';
  if (written === 'none') return '';
  return `<c:legend><c:legendPos val="${legendSides[written] ?? 'r'}"/><c:overlay val="0"/>${textStyle(9)}</c:legend>`;
}
