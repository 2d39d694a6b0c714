import { describe, expect, it } from 'vitest';
import { ask, call, deal } from './ask.ts';

describe('the call-to-deal ratio', () => {
  it('is deals won over calls made', () => {
    const Deals = [deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01' }), deal({ 'Deal ID': 'D2' })];
    expect(ask('CALL_DEAL_RATIO', { Calls: [call(), call(), call(), call()], Deals })).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
    });
  });

  it('is blank without a deals tab', () => {
    expect(ask('CALL_DEAL_RATIO', { Calls: [call()] }).value).toBeNull();
  });
});
