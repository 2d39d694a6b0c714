import { expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

const calls: Row[] = ['Connected', 'No answer', 'Connected'].map((outcome, i) => ({
  Date: `2025-01-0${i + 6}`,
  Rep: 'Ann',
  Company: `C${i}`,
  Outcome: outcome,
}));
const blank: Row = { Date: '', Rep: '', Company: '', Outcome: '' };

it('the sheet of next month, with headings and no rows, asks nothing and takes nothing away', () => {
  expect(ask('CALLS_MADE', { March: calls, April: [blank] }, {}).value).toBe(3);
});

it('a sheet with headings and no rows is what those with the same headings are, and no other tab', () => {
  const log = calls.map(({ Outcome, ...row }) => ({
    ...row,
    Connected: Outcome === 'Connected',
    'Meeting booked': Outcome === 'Connected',
  }));
  const waiting = { Date: '', Rep: '', Company: '', Connected: '', 'Meeting booked': '' };
  expect(ask('APPOINTMENTS_SET', { 'Call log': log, April: [waiting] }, {}).value).toBe(2);
});
