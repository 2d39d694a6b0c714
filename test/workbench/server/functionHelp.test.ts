import { describe, expect, it } from 'vitest';
import { functionHelp } from '../../../workbench/server/functionHelp.ts';

const code = `
var App_ = (() => {})();
function onOpen(event) {
  return App_.onOpen(event);
}

/**
 * Share of calls made that a person answered.
 *
 * @param {Array<Array>} calls (optional) The Calls tab, for example Calls!A:H; blank for the mapped tab.
 * @param {string} rep (optional) A name.
 * @customfunction
 */
function CALL_CONNECT_RATIO(calls, rep) {
  return App_.formulas.CALL_CONNECT_RATIO(calls, rep);
}

/**
 * Not for cells.
 */
function helper(a) {
  return a;
}
`;

describe('the help of custom functions', () => {
  it('is read from the comment above each, as Sheets does', () => {
    expect(functionHelp(code)).toEqual([
      {
        name: 'CALL_CONNECT_RATIO',
        description: 'Share of calls made that a person answered.',
        parameters: [
          {
            name: 'calls',
            type: 'Array<Array>',
            text: '(optional) The Calls tab, for example Calls!A:H; blank for the mapped tab.',
          },
          { name: 'rep', type: 'string', text: '(optional) A name.' },
        ],
      },
    ]);
  });
});
