/** Why a measure of a table is not in the result. */
export type AbsentReason =
  | 'unsure'
  | 'chains'
  | 'no clock'
  | 'no calls'
  | 'no deals'
  | 'no numbers'
  | 'amounts not added up'
  | 'clients of several leads'
  | 'not said'
  | 'no column';
