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
/** What names one call by itself, on each row of it, where no column numbers its legs. */
const ofOneCall = /^((call )?session|interaction|conversation|correlation|linked|global call) ?(id|uuid)$/;

/**
 * The column of what the legs of one call share: "Session ID" beside "Leg", where another numbers them, else one of which
 * only the rows can tell whether it is a call's, since a session may be an hour at the dialler. Null without either.
 */
export function sessionColumn(
  headings: readonly string[],
): { readonly column: number; readonly isSure: boolean } | null {
  const folded = headings.map(foldHeading);
  const isSure = folded.some((heading) => ofLeg.test(heading));
  const column = folded.findIndex((heading) => (isSure ? ofSession : ofOneCall).test(heading));
  return column < 0 ? null : { column, isSure };
}
