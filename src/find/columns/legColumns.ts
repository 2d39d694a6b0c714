import { foldHeading } from '../../values/foldText.ts';

/** Where a telephone system writes which call a leg belongs to: the id of another row. */
const ofParent =
  /^(parent|master|original|entry point|root|linked) ?((?:call|leg|contact|interaction|session) ?)?(sid|id|uuid|uniqueid)$|^id (родительского|основного|исходного) звонка$/;

/**
 * The column that names the call which a leg belongs to, and the one of the ids that it names where its heading says so, as
 * "Contact ID" beside "Master Contact ID". Null where no column names a call.
 */
export function legColumns(
  headings: readonly string[],
): { readonly parent: number; readonly own: number | null } | null {
  const folded = headings.map(foldHeading);
  const parent = folded.findIndex((heading) => ofParent.test(heading));
  if (parent < 0) return null;
  const [, , noun, kind] = ofParent.exec(folded[parent] as string) ?? [];
  const own = noun === undefined ? -1 : folded.indexOf(`${noun.trim()} ${kind}`);
  return { parent, own: own < 0 ? null : own };
}

const ofLeg = /^(leg|segment|плечо)( (number|no|#|index|id|type|номер))?$/;
const ofSession = /^(session|call|interaction|conversation|linked) ?(id|uuid)$|^id (сессии|звонка|сессии звонка)$/;

/** The column of what the legs of one call share, where another numbers them: "Session ID" beside "Leg". Null without both. */
export function sessionColumn(headings: readonly string[]): number | null {
  const folded = headings.map(foldHeading);
  const session = folded.findIndex((heading) => ofSession.test(heading));
  return session >= 0 && folded.some((heading) => ofLeg.test(heading)) ? session : null;
}
