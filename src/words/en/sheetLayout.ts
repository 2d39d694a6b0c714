import type { SheetLayoutWords } from '../sheetLayout.ts';
import { englishPlural } from './plural.ts';

export const sheetLayout: SheetLayoutWords = {
  touches: (count, kind) =>
    kind === null
      ? `Each of the ${count} touches of a row is a call, an e-mail or another touch, by its own words.`
      : `Each of the ${count} touches of a row is ${{ call: 'a call', email: 'an e-mail', meeting: 'a meeting' }[kind]}.`,
  severalKinds: (kinds) =>
    `Read from the columns of each row, where they are filled: ${kinds.map((kind) => ({ call: 'a call', meeting: 'a meeting', email: 'an e-mail', deal: 'a deal' })[kind]).join(', ')}.`,
  stages: (holds) =>
    `Each row is a lead, and a deal once it was converted; ${holds === 'boxes' ? 'a ticked box' : 'a day'} says that it came to that stage.`,
  numbers: 'Each number counts for the day, the rep and the measure that stand above it and beside it.',
  tables: (count) => `${count} ${englishPlural(count, 'table', 'tables')} with the same headings are read as one.`,
  sideBySide: 'Tables that stand side by side are read one after the other.',
  nested: 'Reps and their days stand in one column: each row counts for both, and the sums of each group are left out.',
  summaryAbove: 'The summary above the rows is not counted.',
  long: 'Each row names its measure, and its number counts for that.',
  moved: 'Headings stand again further down with other columns: the rows below them are read by those.',
  days: 'A day that stands in the first of its rows only holds for those below it.',
  parts: 'The parts of a day add up.',
  groups: 'Each row says its rep, so what stands above its measures are groups of the same work: they add up.',
  plans: 'What is headed as a plan is a target of its period and is not counted.',
  titledDay: 'The day is told by the title or by the name of the sheet.',
  titledDays: 'Its numbers are days of the month, or weeks of the year, that the title or the name of the sheet says.',
  titledRep: 'The rep is told by the title.',
};
