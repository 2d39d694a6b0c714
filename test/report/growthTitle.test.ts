import { describe, expect, it } from 'vitest';
import { dayIn, outputOf, times } from '../features/output.ts';

const headings = ['Meeting ID', 'Company', 'Rep', 'Booked on', 'Meeting date', 'Meeting outcome'];
const booked = (month: string, from: number, count: number) =>
  times(count, (index) => {
    const day = dayIn(month, from + index);
    return [`${month}${index}`, `Client ${month}${index}`, 'Ann', day, day, 'Held'];
  });

describe('the title of the chart', () => {
  const output = outputOf(
    { Meetings: [headings, ...booked('2026-08', 4, 20), ...booked('2026-10', 0, 20)] },
    '2026-11-20',
  );
  const title = output.host
    .workbook()
    .sheets.find(({ name }) => name === 'KPI Summary')
    ?.charts.map(({ options }) => options.title)[0];

  it('is one line: why nothing is compared stands elsewhere', () => {
    expect(title).toBe('Q4 2026 to date: 20 appointments set.');
    expect(output.texts('KPI Details')).toContainEqual(
      expect.stringMatching(/20 appointments set\. Recorded only since 5 Aug 2026/),
    );
  });
});
