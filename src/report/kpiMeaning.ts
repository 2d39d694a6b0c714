import type { Days, Derivation, Meaning } from '../summary/behind/meaning.ts';
import { kpiNamed } from './context.ts';

/** A KPI of the team (null) or a rep; what is made of several numbers leads to the rows of the one that speaks for it. */
export function kpiMeaning(name: string, rep: string | null, days: Days): Meaning {
  const kind = kpiNamed(name)?.kind;
  if (kind === 'velocity') return made('velocity', { of: 'kpi', name: 'DEALS_WON', rep, ...days });
  const own: Meaning = { of: 'kpi', name, rep, ...days };
  return kind === 'coverage' ? made('coverage', own) : own;
}

/** How much of a target was reached: a share of a share has no rows of its own. */
export function attainmentMeaning(name: string, rep: string | null, period: string): Meaning {
  const kpi = kpiNamed(name);
  if (kpi?.kind === 'measured' && kpi.below.length > 0)
    return made('attainment', kpiMeaning(name, rep, { periods: [period] }));
  return { of: 'target', name, rep, period, isReached: true };
}

/** A number that follows from another by a rule. */
export function made(how: Derivation, from: Meaning): Meaning {
  return { of: 'made', how, from };
}
