import { describe, expect, it } from 'vitest';
import { ask, call } from './ask.ts';

describe('the call-to-connect ratio', () => {
  it('is the share of calls that the person called answered', () => {
    const Calls = [call(), call({ 'Call outcome': 'No answer' }), call({ 'Call outcome': 'Busy' }), call()];
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
  });

  it('does not count voicemail or a gatekeeper as a connection', () => {
    const Calls = [call(), call({ 'Call outcome': 'Left voicemail' }), call({ 'Call outcome': 'Gatekeeper' }), call()];
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ numerator: 2, denominator: 4 });
  });

  it('keeps unknown outcomes below and names them', () => {
    const busy = Array.from({ length: 197 }, () => call({ 'Call outcome': 'Busy' }));
    const Calls = [call(), call({ 'Call outcome': '' }), call({ 'Call outcome': 'see notes 2' }), ...busy];
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ numerator: 1, denominator: 200, unknown: 2 });
  });

  it('leaves inbound calls out', () => {
    const Calls = [
      call({ Direction: 'Outbound' }),
      call({ Direction: 'Outbound', 'Call outcome': 'Busy' }),
      call({ Direction: 'Inbound' }),
    ];
    expect(ask('CALL_CONNECT_RATIO', { Calls })).toMatchObject({ denominator: 2 });
  });

  it('is blank without calls in the period, not 0 %', () => {
    expect(
      ask('CALL_CONNECT_RATIO', { Calls: [call(), call({ 'Call outcome': 'Busy' })] }, { period: '2024' }),
    ).toMatchObject({
      value: null,
      denominator: null,
      note: expect.stringMatching(/^No rows before /),
    });
  });

  it('is asked for a rep and a quarter', () => {
    const Calls = [
      call(),
      call({ Rep: 'Bob', 'Call outcome': 'Busy' }),
      call({ Rep: 'Bob' }),
      call({ Rep: 'Bob', 'Call date': '2024-12-31' }),
    ];
    expect(ask('CALL_CONNECT_RATIO', { Calls }, { rep: 'bob ', period: '2025 Q1' })).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});
