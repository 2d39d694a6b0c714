import { type Brought, mayBe, perhapsReached } from '../rows/toldByRow.ts';
import { classesOf } from '../rows/typedTab.ts';
import { classifierOf } from '../settings/classOf.ts';
import { isAnyOf, rawColumn } from './column.ts';
import type { Relation, RelationOptions } from './relation.ts';
import type { Source } from './source.ts';

/** What says that a row brought something: the box for it, or the outcome; nothing where no row of the sample does. */
export function saidBrought(
  name: string,
  source: Source,
  { box: field, words }: Brought,
  options: RelationOptions,
): Record<string, string> {
  const { typed } = source;
  const box = classesOf(typed, field);
  const outcome = words ? classesOf(typed, 'outcome') : null;
  const says = words ? classifierOf(words) : null;
  const isOutcome = (is: (code: number) => boolean): string =>
    isAnyOf(typed, 'outcome', rawColumn(source, 'outcome', options), options, is);
  const ticked = box
    ? isAnyOf(typed, field, rawColumn(source, field, options), options, (code) => box.classes[code] === 'yes')
    : 'FALSE';
  const said = outcome && says ? isOutcome((code) => says(outcome.texts[code] as string) === 'yes') : 'FALSE';
  if ((ticked === 'FALSE' && said === 'FALSE') || 'answered' in typed.columns) return {};
  const perhaps = outcome && words && mayBe(outcome, words);
  const saysNone = outcome
    ? isOutcome((code) => outcome.classes[code] === 'unknown' && perhaps?.[code] === 0)
    : 'FALSE';
  const saysNothing = outcome ? isOutcome((code) => outcome.classes[code] === 'blank') : 'FALSE';
  return {
    [name]: `CASE WHEN ${ticked} THEN 'box' WHEN ${said} THEN 'outcome' WHEN ${saysNone} THEN 'none' WHEN ${saysNothing} THEN 'blank' ELSE '' END`,
  };
}

/** An outcome that nobody understands, or typed, may say it, where no box of its own does. */
export function broughtText(name: string, { typed }: Source, { box, words }: Brought): string {
  const spoken = 'talk' in typed.columns ? ' AND COALESCE(talk, 1) <> 0' : '';
  const blank = `${name} = 'blank' AND outcome IN ('${perhapsReached.join(`', '`)}')${spoken}`;
  const unknown =
    !words || box in typed.columns || !('outcome' in typed.columns)
      ? ''
      : ` WHEN (outcome = 'unknown' AND ${name} NOT IN ('none', 'blank')) OR (${blank}) THEN 'unknown'`;
  const reached =
    words && 'outcome' in typed.columns ? ` OR (${name} = 'outcome' AND outcome IN ('connected', 'productive'))` : '';
  return `CASE WHEN ${name} = 'box'${reached} THEN 'yes'${unknown} ELSE 'no' END`;
}

/** Who sold it: the one who closed it, where a column names that one beside the rep. */
export function soldBy({ fields }: Relation): Record<string, string> {
  return fields.has('closer') ? { soldBy: 'closer' } : fields.has('rep') ? { soldBy: 'rep' } : {};
}
