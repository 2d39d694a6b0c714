import { isBlank } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import { classifierOf } from '../classOf.ts';
import { createDictionary, readCodes } from '../dictionary.ts';
import { classKey } from '../stageMeaning.ts';
import type { Codes } from '../typedTab.ts';
import { blockRows, holding, type Place, type Reader } from './reader.ts';

/** Values that mean one of a few classes; texts without classes are only told apart. */
export function classReader(definition: Field, { tab, field, index, rows, context }: Place): Reader {
  const dictionary = createDictionary();
  const scratch = new Int32Array(blockRows);
  let codes: Codes = new Uint8Array(rows);
  return {
    field,
    read: (block, size, from) => {
      readCodes(dictionary, block, size, index, scratch, 0);
      codes = holding(codes, dictionary.texts.length);
      codes.set(scratch.subarray(0, size), from);
    },
    finish: () => {
      const { texts } = dictionary;
      const overrides = context.settings.classes[classKey(tab.name, field)];
      const classify = definition.classes ? classifierOf(definition, overrides, texts) : blankOrText;
      return { column: { kind: 'class', codes, texts, classes: texts.map((text) => classify(text)) } };
    },
  };
}

function blankOrText(text: string): string {
  return isBlank(text) ? 'blank' : 'text';
}
