import type { SettingProblemWords } from '../settingProblems.ts';

export const settingProblems: SettingProblemWords = {
  wanted: {
    month: 'a month from 1 to 12',
    number: 'a number above zero',
    points: 'points from 0 to 100',
    date: 'a date',
    days: 'days such as 2025-12-25, 2026-01-01..2026-01-08',
    period: 'a period such as this week, last month, this quarter, 2025 Q1 or 2025-01-15..2025-03-31',
    names: 'names, parted by semicolons',
    goals: 'shares parted by semicolons, such as Win rate: 25%; Lead conversion: 12%',
  },
  eitherOf: (words) => words.map((word) => `"${word}"`).join(' or '),
  oneOf: (choices) => `one of: ${choices}`,
  lesson: (kinds) => `what one row is (${kinds}) and its columns, as in call: at = Date | rep = Name`,
  noGoal: (name) => `"Goals" names "${name}", which is no share that the report compares. It was ignored.`,
  unknown: (key) => `"${key}" is not a setting. The line was ignored.`,
  impossible: (key, found, wanted) => `"${key}" should be ${wanted}; found "${found}". The line was ignored.`,
};
