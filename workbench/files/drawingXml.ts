const grey = '#666666';

/** Sizes are in points. */
export type TextLook = { size: number; color?: string | null; isBold?: boolean; upright?: boolean };

/** A title of the chart or of an axis; nothing where there is none. */
export function title(text: string | null, look: TextLook): string {
  if (!text) return '';
  const { size, color, isBold = false, upright = false } = look;
  const style = `sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}"`;
  const run = `<a:r><a:rPr lang="en-US" ${style}>${solid(color ?? grey)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const paragraph = `<a:p><a:pPr><a:defRPr ${style}/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

export function textStyle(size: number, isLevel = false): string {
  const style = `<a:defRPr sz="${Math.round(size * 100)}">${solid(grey)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr${isLevel ? ' rot="0"' : ''}/><a:lstStyle/><a:p><a:pPr>${style}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** `#rrggbb`, the only way of naming a colour that drawings share with Google's options. */
export function isHex(color: unknown): color is string {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);
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
