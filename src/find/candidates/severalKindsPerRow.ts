import { classifierOf } from '../../settings/classOf.ts';
import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';
import { tabOfType } from './mixedTab.ts';

const ofTouches: readonly TabName[] = ['activities', 'calls', 'emails', 'meetings'];

/** More are texts of their own, and no choice from a list. */
const mostChoices = 20;
const mostLength = 60;
/** Of the texts as many must name a kind as of a column that is known by its values. */
const leastKnown = 0.6;

/** What is to be done next, or was done before, is no part of the row. */
const ofAnotherTime =
  /(^| )(next|follow|plan|planned|todo|last|previous|след\p{L}*|дальше|далее|план\p{L}*|прошл\p{L}*)( |$)/u;

/** Whether some rows were a call and an e-mail in one, as a form lets people tick: "Called, Emailed". */
export function areSeveralKinds({ tab }: Reading, { headings, valuesOf }: SheetSample): boolean {
  if (!ofTouches.includes(tab)) return false;
  return headings.some((heading, column) => {
    if (ofAnotherTime.test(foldHeading(heading))) return false;
    const texts = valuesOf(column).filter((cell): cell is string => typeof cell === 'string');
    const choices = [...new Set(texts)];
    if (choices.length === 0 || choices.length > mostChoices || choices.some(({ length }) => length > mostLength))
      return false;
    if (!choices.some((text) => partsOf(text).length > 1)) return false;
    const classify = classifierOf(tabs.activities.fields.type);
    const kindsOf = (text: string): Set<string> =>
      new Set(
        partsOf(text)
          .map(classify)
          .filter((kind) => kind in tabOfType),
      );
    const known = texts.filter((text) => partsOf(text).some((part) => classify(part) !== 'unknown'));
    return known.length >= texts.length * leastKnown && choices.some((text) => kindsOf(text).size > 1);
  });
}

/** The 1 and 2 of a date are no codes of kinds, nor is a link a list. */
function partsOf(text: string): string[] {
  const parts = text.includes('://') ? [text] : text.split(/[,;/+&|]|\s(?:and|и)\s/iu);
  return parts.filter((part) => /\p{L}/u.test(part));
}
