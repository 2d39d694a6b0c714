import { classifierOf } from '../../settings/classOf.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Of the cells of a column that says where deals stand: it may have a word of its own. */
const nearlyAll = 0.9;

/**
 * Where no heading says which deals were won, the column does in which some are won, some are lost and nearly all cells are
 * stages or statuses of a deal, whatever it is called.
 */
export function withStateByValues(found: Found, { tab, fields }: HeadingIndex, sample: SheetSample): Found {
  if (tab !== 'deals' || !fields.status || ['stage', 'status', 'isWon', 'wonAt'].some((field) => found[field]))
    return found;
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const status = fields.status;
  const column = sample.headings.findIndex((_, index) => {
    const texts = sample.valuesOf(index).filter((cell): cell is string => typeof cell === 'string');
    if (taken.has(index) || texts.length === 0 || texts.length < sample.valuesOf(index).length) return false;
    const classes = texts.map(classifierOf(status, undefined, texts));
    const known = classes.filter((name) => name !== 'unknown' && name !== 'blank');
    return classes.includes('won') && classes.includes('lost') && known.length >= nearlyAll * texts.length;
  });
  if (column < 0) return found;
  const fit = { fit: 1, known: 0, isDoubtful: false };
  return { ...found, status: { field: 'status', column, tier: 'values', rank: 0, fit, noun: false, isBlank: false } };
}
