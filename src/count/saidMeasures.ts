import { classesOf, type NumberColumn, rowsByCode, type TypedTab } from '../rows/typedTab.ts';
import type { Condition, Measure } from '../vocabulary/measure.ts';
import { supplies } from './count.ts';

/**
 * The measures that some counted row of the tab says, one test at a time: a column of outcomes in which nobody ever
 * wrote "No show" cannot tell how many clients did not come, and none is not the answer.
 */
export function saidBy(tab: TypedTab, measures: readonly Measure[]): Measure[] {
  const isMet = testsOf(tab);
  return measures.filter(
    (measure) =>
      supplies(tab, measure) &&
      (measure.amount === undefined || isMet(measure.amount, { atLeast: 1 })) &&
      (measure.where.length === 0 || measure.where.some((condition) => holdsSomewhere(condition, isMet))),
  );
}

/** Classes that mean something else in each column. */
const ofAnyColumn: readonly string[] = ['yes', 'no', 'unknown', 'blank'];

type IsMet = (field: string, test: unknown) => boolean;

function holdsSomewhere(condition: Condition, isMet: IsMet): boolean {
  return Object.entries(condition).every(([field, test]) => isMet(field, test));
}

/** Each column is looked at once, whatever is asked of it. */
function testsOf(tab: TypedTab): IsMet {
  const classes = new Map<string, ReadonlySet<string>>();
  const numbers = new Map<string, boolean>();
  // A meeting that was moved and then held has the result "held", and its own outcome still says "Rescheduled".
  const saidElsewhere = (name: string): boolean =>
    !ofAnyColumn.includes(name) && Object.keys(tab.columns).some((field) => occurringIn(field).has(name));
  const occurringIn = (field: string): ReadonlySet<string> => {
    const occurring = classes.get(field) ?? occurringClasses(tab, field);
    classes.set(field, occurring);
    return occurring;
  };
  return (field, test) => {
    const column = tab.columns[field];
    if (!column) return false;
    if (column.kind === 'class' && Array.isArray(test)) {
      const occurring = occurringIn(field);
      return test.some((name) => occurring.has(name) || saidElsewhere(name));
    }
    if (column.kind === 'number' && 'atLeast' in (test as object)) {
      const some = numbers.get(field) ?? hasSomething(tab, column.values);
      numbers.set(field, some);
      return some;
    }
    return true;
  };
}

function occurringClasses(tab: TypedTab, field: string): ReadonlySet<string> {
  const column = classesOf(tab, field);
  if (!column) return new Set();
  const { codes, classes } = column;
  const rows = rowsByCode(codes, tab.leftOut, classes.length);
  return new Set(classes.filter((_, code) => (rows[code] as number) > 0));
}

/** Whether anything but nothing stands there: talk times that are all 0 tell of no conversation, long or short. */
function hasSomething(tab: TypedTab, values: NumberColumn['values']): boolean {
  for (let row = 0; row < values.length; row += 1)
    if (tab.leftOut[row] === 0 && (values[row] as number) > 0) return true;
  return false;
}
