import { foldHeading } from '../values/foldText.ts';
import type { Field } from '../vocabulary/tab.ts';

let known: WeakMap<Field, Map<number, Field>> | null = null;

/** The field as it is asked under that heading: "Show?" and "Done?" do not mean the same by a no. */
export function fieldUnder(field: Field, heading: string): Field {
  const { answersUnder } = field;
  if (!answersUnder) return field;
  const words = ` ${foldHeading(heading)} `;
  const at = answersUnder.findIndex(({ headings: { en, ru } }) =>
    [...en, ...ru].some((phrase) => words.includes(` ${foldHeading(phrase)} `)),
  );
  if (at < 0) return field;
  known ??= new WeakMap();
  const fields = known.get(field) ?? new Map<number, Field>();
  known.set(field, fields);
  const before = fields.get(at);
  if (before) return before;
  const { yes, no } = answersUnder[at] as (typeof answersUnder)[number];
  const under = { ...field, answers: { yes, no } };
  fields.set(at, under);
  return under;
}
