import { describe, expect, it } from 'vitest';
import { nearSpellings } from '../../src/values/nearSpelling.ts';

describe('a near spelling', () => {
  it.each([
    ['left voicemial', ['left voicemail', 'no answer'], ['left voicemail']],
    ['dialed by', ['dialled by'], ['dialled by']],
    ['busy', ['bus'], []],
    ['won', ['one'], []],
    ['no answer', ['no answer'], []],
    ['meeting set', ['meeting sat', 'meeting sent'], ['meeting sat', 'meeting sent']],
    ['call back later', ['call back'], []],
  ])('of %j among %j is %j', (text, known, near) => {
    expect(nearSpellings(text, known)).toEqual(near);
  });
});
