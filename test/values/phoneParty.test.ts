import { describe, expect, it } from 'vitest';
import { isExtension, isOutsideNumber, partiesCalled } from '../../src/values/phoneParty.ts';

describe('a party of a call', () => {
  it.each(['101', 'Ann Lee (101)', '101 - Ann Lee', '101 Иванова', 'PJSIP/101', 'SIP/101-0000a'])(
    'is an extension: %s',
    (text) => expect([isExtension(text), isOutsideNumber(text)]).toEqual([true, false]),
  );

  it.each(['+1 (202) 555-0100', '74950001122', 'Ann Lee +12025550100', '8-800-555-35-35'])(
    'is a number outside: %s',
    (text) => expect([isExtension(text), isOutsideNumber(text)]).toEqual([false, true]),
  );

  it.each(['Ann Lee', 'c7a1b2c3d4e5f6', '', '12345678901234567890'])('is neither: %s', (text) =>
    expect([isExtension(text), isOutsideNumber(text)]).toEqual([false, false]),
  );
});

describe('the parties called', () => {
  it('tell the direction where some are outside and some are not', () => {
    expect(partiesCalled(['+12025550100', '101', '+12025550101'])).toEqual({
      isOut: [true, false, true],
      hasBoth: true,
    });
  });

  it('are all outside where the log has calls out only, but for a slip', () => {
    expect(partiesCalled(['+12025550100', '101'], [99, 1])).toEqual({ isOut: [true, false], hasBoth: false });
  });

  it('tell nothing where names stand among them, or nobody outside', () => {
    expect(partiesCalled(['+12025550100', 'Ann Lee', '101'])).toBeNull();
    expect(partiesCalled(['101', '102'])).toBeNull();
  });
});
