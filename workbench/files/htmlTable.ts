const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The rows of an HTML table: what some CRM systems call an Excel export. Empty where there is no table. */
export function parseHtmlTable(html: string): string[][] {
  const rows: string[][] = [];
  for (const [, inner] of html.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<tr\b|<\/tr>|<\/table>)/gi)) {
    const row: string[] = [];
    for (const [, attributes, content] of inner!.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dh]>|$)/gi)) {
      row.push(textOf(content!));
      const span = Number(/colspan\s*=\s*["']?(\d+)/i.exec(attributes!)?.[1] ?? 1);
      for (let i = 1; i < span; i += 1) row.push('');
    }
    rows.push(row);
  }
  return rows;
}

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<meta|<table)/i.test(text.slice(0, 1000));
}

function textOf(content: string): string {
  return content
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return entities[name!.toLowerCase()] ?? whole;
    })
    .trim();
}
