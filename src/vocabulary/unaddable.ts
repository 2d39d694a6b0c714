/** Why the amounts of a column are never added up. */
export const unaddableReasons = [
  'several currencies',
  'several periods',
  'unreadable amounts',
  'thousands as decimals',
  'unclear scale',
  'amounts of what was sold',
] as const;

export type UnaddableReason = (typeof unaddableReasons)[number];

/** A sum that is absent for such a reason, with what stands in the column. */
export type Unaddable = { readonly reason: UnaddableReason; readonly sample: string };
