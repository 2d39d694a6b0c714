import type { Condition } from './teams.ts';

/** A rep's calls of a quarter, as many as a diligent caller makes. */
const calls = 2600;
const sameLead = { callsPerLead: 6, leadCorrelation: 0.3 } as const;

/** Teams of equally good reps whose work hangs together in all the ways that real calls do. */
export const conditions: readonly Condition[] = [
  { name: 'independent, 400 calls', calls: 400 },
  { name: 'same lead called 6 times, correlation 0.3', calls, ...sameLead },
  { name: 'rep-week correlation 0.01', calls, correlation: 0.01 },
  { name: 'rep-week correlation 0.03, nearest to telecom', calls, correlation: 0.03 },
  { name: 'rep-week correlation 0.05', calls, correlation: 0.05 },
  { name: 'a list of four weeks, 0.01', calls, correlation: 0.01, listWeeks: 4 },
  { name: 'a list of a quarter, 0.005', calls, correlation: 0.005, listWeeks: 13 },
  { name: '5 of 13 weeks away, 0.03', calls, correlation: 0.03, weeksAway: 5 },
  { name: 'three reps with few calls, 400', calls: 400, fewCalls: 80 },
  { name: 'quarters that swing by 5 %', calls, season: 0.05 },
  { name: "a rep's good weeks last, 0.85", calls: 1000, drift: { of: 'each rep', kept: 0.85, deviation: 0.25 } },
  { name: "the team's good weeks last, 0.85", calls: 1000, drift: { of: 'the team', kept: 0.85, deviation: 0.2 } },
  { name: 'from the middle of the first quarter on', calls, correlation: 0.03, firstWeek: 7 },
];

/** Where power is measured. */
export const clustered: Condition = { name: 'clusters', calls: 1500, correlation: 0.01, ...sameLead };
