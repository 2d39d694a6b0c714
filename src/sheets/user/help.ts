/** A dialog with one paragraph per term; the text is ours, and escaped all the same. */
export function showHelpDialog(
  title: string,
  introduction: readonly string[],
  terms: readonly { readonly term: string; readonly text: string }[],
): void {
  const paragraphs = introduction.map((text) => `<p>${escaped(text)}</p>`).join('');
  const list = terms.map(({ term, text }) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`).join('');
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${paragraphs}<dl>${list}</dl></body></html>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(560).setHeight(520), title);
}

const style =
  'body{font:13px/1.5 Arial,sans-serif;color:#202124;margin:0 16px 16px}dt{font:bold 12px monospace;color:#0072B2;margin-top:10px}dd{margin:0 0 0 16px}';

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
