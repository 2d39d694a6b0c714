import { createDictionary, readCodes } from '../dictionary.ts';
import type { Codes } from '../typedTab.ts';
import { blockRows, holding, type Place, type Reader } from './reader.ts';

/** Reps by their number in the team, whatever the spelling; names are folded once per spelling. */
export function personReader({ field, index, rows, context }: Place): Reader {
  const dictionary = createDictionary();
  const scratch = new Int32Array(blockRows);
  const repOf: number[] = [];
  let codes: Codes = new Uint8Array(rows);
  return {
    field,
    read: (block, size, from) => {
      readCodes(dictionary, block, size, index, scratch, 0);
      const { texts } = dictionary;
      while (repOf.length < texts.length) repOf.push(context.reps.codeOf(texts[repOf.length] as string));
      codes = holding(codes, context.reps.names.length);
      for (let i = 0; i < size; i += 1) codes[from + i] = repOf[scratch[i] as number] as number;
    },
    finish: () => ({ column: { kind: 'code', codes } }),
  };
}
