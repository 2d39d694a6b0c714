import type { EarlierBuilds, Figure, Figures, LastBuild, QuarterSnapshot } from './earlierBuilds.ts';
import { noEarlierBuild } from './earlierBuilds.ts';

/** Changes when what is kept changes: what an older add-on has kept is then forgotten rather than misread. */
const version = 1;

type PackedFigures = Record<string, (number | null)[]>;
type Packed<T> = Omit<T, 'figures'> & { readonly figures: PackedFigures };

/** As two short texts, each for a place of its own: the snapshots hardly ever change, the last build mostly does. */
export function packBuilds({ quarters, last }: EarlierBuilds): { quarters: string; last: string } {
  return {
    quarters: JSON.stringify([version, quarters.map(packed)]),
    last: JSON.stringify([version, last && packed(last)]),
  };
}

/** The inverse; nothing where there is no text, or one that cannot be read. */
export function unpackBuilds(texts: { readonly quarters?: string; readonly last?: string }): EarlierBuilds {
  const quarters = contentOf<readonly Packed<QuarterSnapshot>[]>(texts.quarters);
  const last = contentOf<Packed<LastBuild>>(texts.last);
  return {
    quarters: quarters ? quarters.map(unpacked) : noEarlierBuild.quarters,
    last: last && unpacked(last),
    ...([texts.quarters, texts.last].some(isUnreadable) && { isUnreadable: true }),
  };
}

function packed<T extends { readonly figures: Figures }>(record: T): Packed<T> {
  const figures: PackedFigures = {};
  for (const [name, { value, numerator, denominator }] of Object.entries(record.figures))
    figures[name] = numerator === null ? [value] : [value, numerator, denominator];
  return { ...record, figures };
}

function unpacked<T>(record: Packed<T>): T {
  const figures: Record<string, Figure> = {};
  for (const [name, [value = 0, numerator = null, denominator = null]] of Object.entries(record.figures))
    figures[name] = { value: value ?? 0, numerator, denominator };
  return { ...record, figures } as T;
}

function isUnreadable(text: string | undefined): boolean {
  return Boolean(text) && partsOf(text)?.[0] !== version;
}

function contentOf<T>(text: string | undefined): T | null {
  const [known, content] = partsOf<T>(text) ?? [];
  return known === version ? (content ?? null) : null;
}

function partsOf<T>(text: string | undefined): [known?: number, content?: T] | null {
  try {
    const parts: unknown = JSON.parse(text || '[]');
    return Array.isArray(parts) ? (parts as [number?, T?]) : null;
  } catch {
    return null;
  }
}
