import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { unescapeXml } from './drawingXml.ts';

/** The files inside an xlsx, by their paths. */
export type Parts = Record<string, Uint8Array>;

/** The drawing of each sheet that has one. */
export function drawingsOf(parts: Parts): { sheet: string; drawing: string }[] {
  const book = 'xl/workbook.xml';
  const sheets = relationsOf(parts, book);
  return [...textOf(parts, book).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const part = sheets.get(attribute(tag, 'r:id') ?? '');
    const drawing = part && [...relationsOf(parts, part).values()].find((target) => /drawings\/drawing/.test(target));
    return drawing ? [{ sheet: unescapeXml(attribute(tag, 'name') ?? ''), drawing }] : [];
  });
}

/** Targets of a part's relations by their ids, as paths in the package. */
export function relationsOf(parts: Parts, part: string): Map<string, string> {
  const { dir, base } = posix.parse(part);
  const xml = textOf(parts, `${dir}/_rels/${base}.rels`);
  const entries = [...xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]): [string, string] => {
    const target = attribute(tag, 'Target') ?? '';
    return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : posix.join(dir, target)];
  });
  return new Map(entries);
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

export function textOf(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part) : '';
}
