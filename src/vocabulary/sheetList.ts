/** The names in a setting that may list several sheets, as in `Calls; Meetings`: first the whole text, which may be one name. */
export function sheetList(text: string): string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return [...new Set([text.trim(), ...parts])].filter((name) => name !== '');
}

/** Of these sheets the ones that the setting names, in its order: that of the whole text, else those of its parts. */
export function sheetsListed(text: string, sheets: readonly string[]): string[] {
  const found = sheetList(text).map((name) => sheets.find((sheet) => isSameSheet(sheet, name)));
  if (found[0] !== undefined) return [found[0]];
  return [...new Set(found.filter((sheet) => sheet !== undefined))];
}

/** `sheetsListed` reads it back. */
export function joinedSheets(sheets: readonly string[]): string {
  return sheets.join('; ');
}

export function isSameSheet(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
