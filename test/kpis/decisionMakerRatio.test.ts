import { describe, expect, it } from 'vitest';
import { ask, call } from './ask.ts';

describe('the decision-maker ratio', () => {
  it('is a share of the conversations where it is known', () => {
    const Calls = ['Yes', 'No', '', 'да'].map((answer) => call({ 'Decision maker': answer }));
    expect(ask('DECISION_MAKER_RATIO', { Calls })).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('is blank without such a column', () => {
    expect(ask('DECISION_MAKER_RATIO', { Calls: [call()] }).value).toBeNull();
  });
});
