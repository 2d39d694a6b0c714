import type { Fields, Tab } from './tab.ts';
import type { Words } from './words.ts';

/** Classes that every class field has besides its own: nothing stood there, or it was not understood. */
export type EveryClass = 'blank' | 'unknown';

type Classes<F> = F extends { readonly classes: infer C } ? (keyof C & string) | EveryClass : never;

/** A setting that a condition may compare a number with. */
export type ThresholdSetting = 'Productive conversation, seconds';

/** A setting, yes or no, without which a measure is not there. */
export type SwitchSetting = 'E-mail replies are conversations';

/** What one field must be. `known` asks whether anything readable stands there. */
export type Test<F> = F extends { readonly kind: 'class' | 'stage' }
  ? readonly Classes<F>[] | { readonly known: boolean }
  : F extends { readonly kind: 'seconds' | 'money' | 'number' }
    ? { readonly known: boolean } | { readonly atLeast: number | ThresholdSetting }
    : { readonly known: boolean };

/** Fields that must all pass. Data, not a function: two engines read it. */
export type Condition<F extends Fields = Fields> = { readonly [K in keyof F]?: Test<F[K]> };

type FieldOf<F extends Fields, Kind extends string> = {
  [K in keyof F]: F[K]['kind'] extends Kind ? K : never;
}[keyof F] &
  string;

/** An additive whole number, counted on a day and for a rep. */
export type Measure = {
  readonly name: string;
  readonly label: Words;
  readonly tab: Tab;
  /** Any of these conditions; none at all counts every row. */
  readonly where: readonly Condition[];
  /** The field whose day it is counted on. */
  readonly on: string;
  /** The rep it is counted for. */
  readonly by: string;
  /** The field that is summed; a count has none. */
  readonly amount?: string;
  /** Columns without which the measure is absent rather than zero, besides those of its conditions. */
  readonly needs: readonly string[];
  /** What is counted in its place where no tab supplies it and only one of these is: each measure has one source. */
  readonly elsewhere?: readonly Measure[];
  /** Nobody supplies it unless this setting says yes. */
  readonly onlyIf?: SwitchSetting;
};

type Definition<F extends Fields> = {
  readonly name: string;
  readonly label: Words;
  readonly where?: Condition<F> | readonly Condition<F>[];
  readonly on: FieldOf<F, 'time'>;
  readonly by?: FieldOf<F, 'person'>;
  readonly needs?: readonly (keyof F & string)[];
  readonly elsewhere?: readonly Measure[];
  readonly onlyIf?: SwitchSetting;
};

function measure<F extends Fields>(tab: Tab<F>, definition: Definition<F>): Measure {
  const { where = [], by = 'rep', needs = [], name, label, on, elsewhere, onlyIf } = definition;
  const conditions = (Array.isArray(where) ? where : [where]) as readonly Condition[];
  const own = { name, label, tab: tab as unknown as Tab, where: conditions, on, by, needs, ...(onlyIf && { onlyIf }) };
  return elsewhere ? { ...own, elsewhere } : own;
}

/** How many rows. */
export function count<F extends Fields>(tab: Tab<F>, definition: Definition<F>): Measure {
  return measure(tab, definition);
}

/** The sum of one field over the rows: whole seconds, minor units of money, whole days. */
export function sum<F extends Fields>(
  tab: Tab<F>,
  definition: Definition<F> & { readonly amount: FieldOf<F, 'seconds' | 'money' | 'number'> },
): Measure {
  return { ...measure(tab, definition), amount: definition.amount };
}
