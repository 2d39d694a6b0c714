import { createDictionary } from '../../values/dictionary.ts';
import type { Codes } from '../typedTab.ts';
import { blockRows, holding, type Place, type Reader, readerOf } from './reader.ts';

/** Reps by their number in the team, whatever the spelling; names are folded once per spelling. */
export function personReader(place: Place): Reader {
  const { rows, context } = place;
  const dictionary = createDictionary();
  const block = new Int32Array(blockRows);
  const repOf: number[] = [];
  let codes: Codes = new Uint8Array(rows);
  const flush = (size: number, from: number): void => {
    const { texts } = dictionary;
    while (repOf.length < texts.length) repOf.push(context.reps.codeOf(texts[repOf.length] as string));
    codes = holding(codes, context.reps.names.length);
    for (let i = 0; i < size; i += 1) block[i] = repOf[block[i] as number] as number;
    codes.set(block.subarray(0, size), from);
  };
  return readerOf(place, { codes: { dictionary, block, rounded: null, flush } }, () => ({
    column: { kind: 'code', codes },
  }));
}
