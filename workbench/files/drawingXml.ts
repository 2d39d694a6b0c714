const grey = '#666666';

/** A title of the chart or of an axis; nothing where there is none. Sizes are hundredths of a point. */
export function title(text: string | null, size: number, upright = false): string {
  if (!text) return '';
  const run = `<a:r><a:rPr lang="en-US" sz="${size}" b="0">${solid(grey)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  const style = `<a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>`;
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p>${style}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export function textStyle(size: number): string {
  const style = `<a:defRPr sz="${size}">${solid(grey)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${style}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

/** Control characters have no place in XML at all. */
export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  );
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
