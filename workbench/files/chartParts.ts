import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Chart, Workbook } from '../workbook.ts';
import { chartXml } from './chartXml.ts';
import { drawingsOf, relationsOf, textOf } from './packageParts.ts';

/** English Metric Units, in which drawings measure, per pixel. */
const emuPerPixel = 9525;

/** What Sheets gives a new chart, in pixels. */
export const defaultSize = { width: 600, height: 371 };

/** The key under which a chart that came with a file keeps its own drawing, to be written back as it was. */
const drawingOption = 'drawingML';

/** A chart as a file anchors it; `to` is null where its size is written instead. */
export type PlacedChart = {
  xml: string;
  from: Corner;
  to: Corner | null;
  size: { width: number; height: number } | null;
};

type Corner = { row: number; column: number; offsetX: number; offsetY: number };

/** Puts real charts in the place of the stand-ins that the file was written with, in the same order. */
export function replaceCharts(file: Uint8Array, workbook: Workbook): Uint8Array {
  if (workbook.sheets.every(({ charts }) => charts.length === 0)) return file;
  const parts = unzipSync(file);
  for (const { sheet, drawing } of drawingsOf(parts)) {
    const charts = workbook.sheets.find(({ name }) => name === sheet)?.charts ?? [];
    const relations = relationsOf(parts, drawing);
    let index = 0;
    const xml = textOf(parts, drawing).replace(anchorPattern, (anchor) => {
      const chart = charts[index];
      const part = relations.get(chartRelation(anchor) ?? '');
      if (!chart || !part) return anchor;
      index += 1;
      parts[part] = strToU8(partOf(chart, workbook));
      return exactAnchor(anchor, chart);
    });
    parts[drawing] = strToU8(xml);
  }
  return zipSync(parts as Zippable, { level: 3 });
}

/** The charts of each sheet by its name, with the XML that draws them. */
export function chartsOf(file: Uint8Array): Map<string, PlacedChart[]> {
  const parts = unzipSync(file, { filter: ({ name }) => /\.rels$|workbook\.xml$|drawings\/|charts\/chart/.test(name) });
  const charts = new Map<string, PlacedChart[]>();
  for (const { sheet, drawing } of drawingsOf(parts)) {
    const relations = relationsOf(parts, drawing);
    for (const [anchor] of textOf(parts, drawing).matchAll(anchorPattern)) {
      const part = relations.get(chartRelation(anchor) ?? '');
      const from = cornerOf(anchor, 'from');
      if (!part || !parts[part] || !from) continue;
      const size = /<(?:\w+:)?ext\b[^>]*cx="(\d+)"[^>]*cy="(\d+)"/.exec(anchor);
      const to = cornerOf(anchor, 'to');
      const pixels = size && !to ? { width: pixelsOf(size[1]!), height: pixelsOf(size[2]!) } : null;
      charts.set(sheet, [...(charts.get(sheet) ?? []), { xml: textOf(parts, part), from, to, size: pixels }]);
    }
  }
  return charts;
}

const anchorPattern = /<((?:\w+:)?(?:twoCell|oneCell)Anchor)\b[\s\S]*?<\/\1>/g;

function chartRelation(anchor: string): string | null {
  return /<(?:\w+:)?chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1] ?? null;
}

/** The options of a chart of the user's own that let it be written back untouched. */
export function keptDrawing(xml: string): Record<string, string> {
  return { [drawingOption]: xml.replace(/<((?:\w+:)?(?:externalData|userShapes))\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/g, '') };
}

/** Our own charts carry their options along as a comment, so that a report opened again is the same report. */
const ownMark = /<!--workbench ([\s\S]*?)-->\s*$/;

export function ownChart(xml: string): Chart | null {
  const found = ownMark.exec(xml);
  return found ? (JSON.parse(found[1]!) as Chart) : null;
}

function partOf(chart: Chart, workbook: Workbook): string {
  const kept = chart.options[drawingOption];
  if (typeof kept === 'string') return kept;
  return `${chartXml(chart, workbook)}<!--workbench ${JSON.stringify(chart).replaceAll('--', '\\u002d\\u002d')}-->`;
}

function exactAnchor(anchor: string, chart: Chart): string {
  const { row, column, offsetX, offsetY } = chart.position;
  const size = sizeOf(chart);
  const from =
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${offsetX * emuPerPixel}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${offsetY * emuPerPixel}</xdr:rowOff></xdr:from>`;
  const extent = `<xdr:ext cx="${size.width * emuPerPixel}" cy="${size.height * emuPerPixel}"/>`;
  return anchor
    .replace(/^<xdr:twoCellAnchor\b[^>]*>[\s\S]*?<\/xdr:to>/, `<xdr:oneCellAnchor>${from}${extent}`)
    .replace(/<\/xdr:twoCellAnchor>$/, '</xdr:oneCellAnchor>');
}

export function sizeOf(chart: Chart): { width: number; height: number } {
  const pixels = (key: 'width' | 'height') => Math.round(Number(chart.options[key] ?? defaultSize[key]));
  return { width: pixels('width'), height: pixels('height') };
}

function cornerOf(anchor: string, name: 'from' | 'to'): Corner | null {
  const corner = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(anchor)?.[1];
  if (corner === undefined) return null;
  const number = (tag: string) => new RegExp(`<(?:\\w+:)?${tag}>(-?\\d+)<`).exec(corner)?.[1] ?? '0';
  const offset = (tag: string) => pixelsOf(number(tag));
  return {
    row: Number(number('row')),
    column: Number(number('col')),
    offsetX: offset('colOff'),
    offsetY: offset('rowOff'),
  };
}

function pixelsOf(emu: string): number {
  return Math.round(Number(emu) / emuPerPixel);
}
