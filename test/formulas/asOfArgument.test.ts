import { describe, expect, it } from 'vitest';
import type { Argument } from '../../src/formulas/arguments.ts';
import { kpiFormula } from '../../src/formulas/formula.ts';
import { signatures } from '../../src/formulas/signatures.ts';
import type { Surroundings } from '../../src/formulas/surroundings.ts';
import { tableFormula } from '../../src/formulas/tableFormula.ts';
import { rangeFormula } from '../../src/formulas/tables/rangeFormula.ts';
import { kpis } from '../../src/kpis/all.ts';
import { call, deal, lead, meeting } from '../kpis/ask.ts';
import { formulaAround } from '../summary/reported.ts';

const days = ['2024-11-20', '2025-01-10', '2025-02-10', '2025-03-20', '2025-05-05'];
const sheets = {
  Leads: days.map((day, i) => lead({ 'Lead ID': `L${i}`, 'Created Date': day })),
  Calls: days.map((day, i) => call({ 'Lead ID': `L${i}`, 'Call date': day })),
  Meetings: days.map((day, i) => meeting({ 'Meeting ID': `M${i}`, 'Meeting date': day })),
  Deals: days.map((day, i) =>
    deal({ 'Deal ID': `D${i}`, 'Deal stage': 'Closed Won', 'Close date': day, Amount: 100, 'Lead ID': `L${i}` }),
  ),
  Targets: [{ Period: '2025 Q1', Metric: 'Won amount', Target: 1000, Rep: '' }],
};
const day = '2025-02-15';
const today = formulaAround(sheets, [['As of', '2025-06-30']]);
const then = formulaAround(sheets, [['As of', day]]);

/** What stands in the cell, be it a number, a table or the sentence of a refusal. */
function answerIn(name: string, given: readonly Argument[], around: Surroundings): unknown {
  try {
    if (name === 'KPI_RANGE') return rangeFormula(['CALL_CONNECT_RATIO', ...given], around);
    const isKpi = kpis.some((kpi) => kpi.name === name);
    return isKpi ? kpiFormula(name, given, around) : tableFormula(name as 'PACE', given, around);
  } catch (error) {
    return String(error);
  }
}

const isDay = ({ name }: { readonly name: string }): boolean => name === 'asOf';
const withDay = signatures().filter(({ parameters }) => parameters.some(isDay));

describe('the day as of which a formula is asked', () => {
  it.each(withDay.map((one) => [one.name, one] as const))(
    'is that of the argument behind its period: %s',
    (name, { parameters }) => {
      const places = parameters.slice(0, parameters.findIndex(isDay)).filter((one) => one.name !== 'kpi');
      const before = places.map((): Argument => '');
      expect(parameters[parameters.findIndex(isDay) - 1]?.name).toBe('period');
      expect(answerIn(name, [...before, new Date(`${day}T00:00:00Z`)], today)).toEqual(answerIn(name, [], then));
    },
  );

  it('is offered by every function that takes a period', () => {
    const withPeriod = signatures().filter(({ parameters }) => parameters.some((one) => one.name === 'period'));
    expect(withDay.map(({ name }) => name)).toEqual(withPeriod.map(({ name }) => name));
  });

  it('decides what this quarter is, and what had happened by then', () => {
    const won = (asOf: Argument) => kpiFormula('DEALS_WON', ['', '', 'this quarter', asOf], today);
    expect([won(''), won(day), won([['2025-03-31']])]).toEqual([1, 2, 3]);
  });

  it.each([['soon'], [45_000], [[['2025-02-15'], ['2025-02-16']]]] as Argument[][])(
    'is refused where it is no day: %s',
    (cell) => {
      expect(() => kpiFormula('DEALS_WON', ['', '', '', cell], today)).toThrow(/is not a day/);
    },
  );
});
