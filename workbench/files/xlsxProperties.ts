import type { Workbook } from '../workbook.ts';

/** Longer texts Excel does not keep in a file's properties: what must be kept goes in pieces. */
const longest = 255;

type Kept =
  | { sheet: string; id: number }
  | { sheet: string; key: string; value: string; visibility: 'DOCUMENT' | 'PROJECT' }
  | { key: string; value: string; visibility: 'DOCUMENT' | 'PROJECT' }
  | { property: string; value: string };

/**
 * What a spreadsheet of Google knows besides its cells, as properties of the file: metadata by which the add-on tells
 * its own sheet from yours, so that a report that is opened again is written in place.
 */
export function keptProperties(workbook: Workbook): Record<string, string> {
  const { sheets, metadata, documentProperties } = workbook;
  const kept: Kept[] = [
    ...sheets.flatMap((sheet) =>
      sheet.metadata.map(({ key, value, visibility }) => ({ sheet: sheet.name, key, value, visibility })),
    ),
    ...metadata.map(({ key, value, visibility }) => ({ key, value, visibility })),
    ...Object.entries(documentProperties).map(([property, value]) => ({ property, value })),
  ];
  if (kept.length === 0) return {};
  kept.push(...sheets.map(({ name, id }) => ({ sheet: name, id })));
  // What earlier builds said is long and only of use where it was said; the tag of a sheet tells whose it is.
  const texts = kept
    .map((one) => ({ text: JSON.stringify(one), isTag: 'key' in one }))
    .filter(({ text, isTag }) => isTag || text.length <= longest);
  return Object.fromEntries(
    texts.flatMap(({ text }, index) =>
      piecesOf(text).map((piece, part) => [`Workbench ${index + 1}${part === 0 ? '' : `.${part}`}`, piece]),
    ),
  );
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += longest) pieces.push(text.slice(from, from + longest));
  return pieces;
}

/** The texts put together again, by their number. */
function wholeTexts(properties: Record<string, unknown>): string[] {
  const pieces = new Map<number, string[]>();
  for (const [name, text] of Object.entries(properties)) {
    const [, number, part = '0'] = /^Workbench (\d+)(?:\.(\d+))?$/.exec(name) ?? [];
    if (number === undefined || typeof text !== 'string') continue;
    const own = pieces.get(Number(number)) ?? [];
    pieces.set(Number(number), own);
    own[Number(part)] = text;
  }
  return [...pieces.values()].map((own) => own.join(''));
}

export function restoreProperties(workbook: Workbook, properties: Record<string, unknown>) {
  let id = 1_000_000;
  for (const text of wholeTexts(properties)) {
    const kept = JSON.parse(text) as Kept;
    const sheet = 'sheet' in kept ? workbook.sheets.find((one) => one.name === kept.sheet) : undefined;
    id += 1;
    if ('property' in kept) workbook.documentProperties[kept.property] = kept.value;
    else if ('id' in kept) {
      if (sheet) sheet.id = kept.id;
    } else {
      const { key, value, visibility } = kept;
      (sheet ?? workbook).metadata.push({ id, key, value, visibility });
    }
  }
}
