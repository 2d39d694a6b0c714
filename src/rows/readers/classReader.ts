import { classifierOf } from '../../settings/classOf.ts';
import { fieldUnder } from '../../settings/fieldUnder.ts';
import { saidClasses } from '../../settings/saidClasses.ts';
import { createDictionary } from '../../values/dictionary.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import type { Codes } from '../typedTab.ts';
import { blockRows, holding, type Place, type Reader, readerOf } from './reader.ts';

/** Values that mean one of a few classes; texts without classes are only told apart. */
export function classReader(definition: Field, place: Place): Reader {
  const { tab, field, heading, rows, context, codes: legend } = place;
  const dictionary = createDictionary();
  const block = new Int32Array(blockRows);
  let codes: Codes = new Uint8Array(rows);
  const flush = (size: number, from: number): void => {
    codes = holding(codes, dictionary.texts.length);
    codes.set(block.subarray(0, size), from);
  };
  return readerOf(place, { codes: { dictionary, block, rounded: null, flush } }, () => {
    const { texts } = dictionary;
    const overrides = saidClasses(context.settings, tab.name, field, legend);
    const classify = definition.classes ? classifierOf(fieldUnder(definition, heading), overrides, texts) : blankOrText;
    return { column: { kind: 'class', codes, texts, classes: texts.map((text) => classify(text)) } };
  });
}

function blankOrText(text: string): string {
  return isBlank(text) ? 'blank' : 'text';
}
