import { expect, it } from 'vitest';
import { call, count } from '../kpis/ask.ts';

it('productive conversations with a decision maker are those long enough or said to be, and only with one', () => {
  const Calls = [
    call({ 'Decision maker': 'Yes', 'Call duration': 119 }),
    call({ 'Decision maker': 'Yes', 'Call duration': 120 }),
    call({ 'Decision maker': 'Yes', 'Call duration': 20, 'Call outcome': 'Qualified' }),
    call({ 'Decision maker': 'No', 'Call duration': 500 }),
    call({ 'Decision maker': '', 'Call duration': 500 }),
    call({ 'Decision maker': 'Yes', 'Call duration': 500, 'Call outcome': 'Voicemail' }),
  ];
  const { measures, slots } = count({ Calls }).counted.tally;
  const sum = (name: string) => {
    const place = measures.indexOf(name);
    let all = 0;
    for (let slot = 0; slot < slots.count; slot += 1) all += slots.values[slot * slots.width + place] as number;
    return all;
  };
  expect(sum('decisionMakerReached')).toBe(3);
  expect(sum('decisionMakerProductive')).toBe(2);
});
