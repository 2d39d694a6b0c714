import { describe, expect, it } from 'vitest';
import { ask, deal } from './ask.ts';

describe('the pipeline created', () => {
  it('is the amount of the deals created in the period, won, lost or open', () => {
    const Deals = [
      deal({ Amount: 100 }),
      deal({ 'Deal ID': 'D2', Amount: 50, 'Deal stage': 'Closed Lost', 'Close date': '2025-02-01' }),
      deal({ 'Deal ID': 'D3', Amount: 7, 'Create date': '2024-12-31' }),
    ];
    expect(ask('PIPELINE_CREATED', { Deals }, { period: '2025 Q1' }).value).toBe(150);
  });
});
