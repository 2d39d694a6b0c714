import { tabs } from '../../tabs/all.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import { type Candidate, isOwnId, tierQuality } from '../columns/columnCandidate.ts';

/**
 * Below it a sheet has too little of a tab to be one: 5 is a day, somebody and one column of its own. Lists of companies look
 * like reps, payments like deals, expenses like targets, so these take the columns that only they have.
 */
export function leastScore(tab: TabName): number {
  return { reps: 9, targets: 9, deals: 7 }[tab as string] ?? 5;
}

/** How a heading that names the tab counts ("Lead Status" says that the rows are leads), and how many of them do: two outweigh a
 * sheet's name, and a prefix on every heading of an export counts no more than that. */
const nounBonus = 8;
const nounsCounted = 2;

/**
 * How much a sheet is like a tab: its fields with their weights, how well the cells fit, and headings that name it.
 * @param hint what the sheet's name says
 */
export function scoreOf(tab: TabName, found: Readonly<Record<string, Candidate>>, hint: number): number {
  const weights = (tabs[tab].weights ?? {}) as Readonly<Record<string, number>>;
  let score = hint;
  let nouns = 0;
  for (const [name, candidate] of Object.entries(found)) {
    // Words such as "Interested" stand on sheets of any kind: they tell the column once the sheet is known.
    if (candidate.tier === 'values') continue;
    const weight = weights[name] ?? 1;
    const field = tabs[tab].fields[name as keyof (typeof tabs)[TabName]['fields']] as Field;
    // A column whose values are understood is worth up to three more: headings are copied from sheet to sheet, values not.
    // What only adds to another column says nothing of the tab: orders have a status, too.
    if (weight > 0 || !field.leftover)
      score += weight * tierQuality[candidate.tier] * candidate.fit.fit + 3 * candidate.fit.known;
    if (candidate.noun && namesTheRows(name, field, tab) && nouns < nounsCounted) {
      nouns += 1;
      score += nounBonus * tierQuality[candidate.tier];
    }
  }
  return score;
}

/** "Lead ID" and "Lead Source" stand on deals too; "Lead Status" and "Lead Owner" do not. An e-mail address is no e-mail. */
function namesTheRows(name: string, field: Field, tab: TabName): boolean {
  if (field.kind === 'id') return field.space === 'client' && !isOwnId(name) && tab !== 'emails';
  return field.kind !== 'text';
}

/**
 * Whether enough was found: a field of each group of needs. The first group will do where the user gives the sheet as
 * that tab, and any group where the sheet's name is the tab's: calls without a date still count for all time.
 */
export function meetsNeeds(
  tab: TabName,
  found: Readonly<Record<string, Candidate>>,
  known: 'given' | 'named' | 'unknown',
): boolean {
  const groups = needsOf(tab).map((group) => group.some((field) => found[field]));
  if (!groups.includes(false)) return true;
  if (known === 'unknown' || Object.keys(found).length < 2) return false;
  return known === 'named' ? groups.includes(true) : groups[0] === true;
}

/** The first field of the first group of needs of which nothing was found; null when no group is without. */
export function unmetNeed(tab: TabName, found: Readonly<Record<string, unknown>>): string | null {
  return needsOf(tab).find((group) => !group.some((field) => found[field]))?.[0] ?? null;
}

function needsOf(tab: TabName): readonly (readonly string[])[] {
  return tabs[tab].needs;
}
