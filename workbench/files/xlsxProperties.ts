import type { Workbook } from '../workbook.ts';

/** Longer texts Excel does not keep in a file's properties. */
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
  const texts = kept.map((one) => JSON.stringify(one)).filter((text) => text.length <= longest);
  return Object.fromEntries(texts.map((text, index) => [`Workbench ${index + 1}`, text]));
}

export function restoreProperties(workbook: Workbook, properties: Record<string, unknown>) {
  let id = 1_000_000;
  for (const [name, text] of Object.entries(properties)) {
    if (!name.startsWith('Workbench ') || typeof text !== 'string') continue;
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
