/** What stands in a daily tally's column of stages: a stage with its place, `1. Proposal`, or one of three words. */
export type StageLabel =
  | { readonly kind: 'stage'; readonly place: number; readonly name: string; readonly isOrderGuessed: boolean }
  | { readonly kind: 'won' | 'unknown' | 'not listed' };

/** Behind all stages; nobody knows where; and a stage that was not known when the query was made. */
export const wonLabel = 'Won';
export const unknownLabel = 'Unknown';
export const notListedLabel = 'Not listed';

/** @param isOrderGuessed whether nothing but names tells which stage comes before which: a `~` says so */
export function stageLabel(place: number, name: string, isOrderGuessed: boolean): string {
  return `${isOrderGuessed ? '~' : ''}${place}. ${name}`;
}

/** Null where it is none of these. */
export function readStageLabel(text: string): StageLabel | null {
  const bare = text.trim();
  if (bare === wonLabel) return { kind: 'won' };
  if (bare === unknownLabel) return { kind: 'unknown' };
  if (bare === notListedLabel) return { kind: 'not listed' };
  const match = /^(~?)(\d+)\. (.*)$/s.exec(bare);
  if (!match) return null;
  const [, mark, place, name = ''] = match;
  return { kind: 'stage', place: Number(place), name, isOrderGuessed: mark === '~' };
}
