import { areaOf, splitSheet } from '../host/emulator/address.ts';
import type { Chart } from '../workbook.ts';
import { keptDrawing, ownChart, type PlacedChart } from './chartParts.ts';
import { unescapeXml } from './drawingXml.ts';

const wholeGrid = { rowCount: 1_048_576, columnCount: 16_384 };

/** Pixels of a column and a row that say nothing of their size. */
const standardCell = { width: 64, height: 20 };

type Sizes = { columnWidths: Record<number, number>; rowHeights: Record<number, number> };

/** A chart found in a file: what it draws as far as our model can say, and its own drawing to write back. */
export function chartOf(placed: PlacedChart, id: number, sizes: Sizes): Chart {
  const own = ownChart(placed.xml);
  if (own) return own;
  const xml = withoutPrefixes(placed.xml);
  const title = /<title>[\s\S]*?<\/title>/.exec(xml.split('<plotArea')[0]!)?.[0] ?? '';
  const words = [...title.matchAll(/<t>([^<]*)<\/t>/g)].map(([, text]) => unescapeXml(text!));
  return {
    id,
    type: typeOf(xml),
    headerRows: 0,
    ranges: rangesOf(xml),
    options: { title: words.join(''), ...(placed.size ?? sizeBetween(placed, sizes)), ...keptDrawing(placed.xml) },
    position: placed.from,
  };
}

/** Programs name the parts of a chart `c:ser` or `ser` as they like. */
function withoutPrefixes(xml: string): string {
  return xml.replace(/<(\/?)\w+:/g, '<$1');
}

function typeOf(xml: string): string {
  const kinds = new Set([...xml.matchAll(/<(\w+?)(?:3D)?Chart>/g)].map(([, kind]) => kind!));
  if (kinds.size > 1) return 'COMBO';
  const [kind = 'bar'] = kinds;
  if (kind !== 'bar') return kind.toUpperCase();
  return /<barDir val="bar"/.test(xml) ? 'BAR' : 'COLUMN';
}

/** The categories of the first series, then the values of each. */
function rangesOf(xml: string): Chart['ranges'] {
  const series = [...xml.matchAll(/<ser>[\s\S]*?<\/ser>/g)].map(([text]) => text);
  const reference = (text: string, tag: string) =>
    new RegExp(`<${tag}>[\\s\\S]*?<f>([^<]*)</f>[\\s\\S]*?</${tag}>`).exec(text)?.[1] ?? null;
  const references = [series[0] ? reference(series[0], 'cat') : null, ...series.map((text) => reference(text, 'val'))];
  return references.flatMap((text) => {
    if (text === null) return [];
    const { sheet, cells } = splitSheet(unescapeXml(text));
    const area = areaOf(cells, wholeGrid);
    return sheet !== null && area ? [{ ...area, sheet }] : [];
  });
}

function sizeBetween(
  { from, to }: PlacedChart,
  { columnWidths, rowHeights }: Sizes,
): { width: number; height: number } {
  if (!to) return { width: standardCell.width * 8, height: standardCell.height * 15 };
  let width = to.offsetX - from.offsetX;
  let height = to.offsetY - from.offsetY;
  for (let column = from.column; column < to.column; column += 1) width += columnWidths[column] ?? standardCell.width;
  for (let row = from.row; row < to.row; row += 1) height += rowHeights[row] ?? standardCell.height;
  return { width: Math.max(width, standardCell.width), height: Math.max(height, standardCell.height) };
}
