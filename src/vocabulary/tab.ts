import type { Spellings, Words } from './words.ts';

export type TabName =
  | 'leads'
  | 'calls'
  | 'meetings'
  | 'emails'
  | 'activities'
  | 'deals'
  | 'stageHistory'
  | 'targets'
  | 'reps'
  | 'dailyActivity';

/**
 * What the cells of a field mean:
 * - `time`: a moment, or a day when it has no time; `timeOfDay`: the clock alone, added to the day of its partner
 * - `person`: a rep
 * - `class`: one of the field's classes, `unknown` when none fits; `yesNo` is the class field with `yes` and `no`
 * - `stage`: the name of a stage, which also has a class
 * - `id`: compared as text within its `space`, so that a lead's id on a call finds the lead
 * - `seconds`, `money` (minor units), `number`
 * - `period`: a quarter, month or year by name
 * - `text`: shown, never counted
 */
export type FieldKind =
  | 'time'
  | 'timeOfDay'
  | 'person'
  | 'class'
  | 'stage'
  | 'id'
  | 'seconds'
  | 'money'
  | 'number'
  | 'period'
  | 'text';

export type IdSpace = 'lead' | 'call' | 'meeting' | 'email' | 'activity' | 'deal' | 'client';

export type Field = {
  readonly kind: FieldKind;
  /** How people head the column. Empty for a field that only linking fills. */
  readonly headings: Spellings;
  /** For `class` and `stage`: each class with the values that mean it. */
  readonly classes?: Readonly<Record<string, Spellings>>;
  readonly space?: IdSpace;
  /** Filled by linking tabs, not read from a column. */
  readonly linked?: true;
  /** A week, month or quarter by its name may stand here: it counts on its first day. */
  readonly periods?: true;
  /** Takes only a column that no other field wants. */
  readonly leftover?: true;
  /** Speaks of what another tab lists, such as the sale that came of a call: its heading tells nothing of what a row is. */
  readonly foreign?: true;
  /** Found by the words in its cells where no heading names it. */
  readonly byValues?: true;
  /** May be the same column as that field, where one word says both. */
  readonly sharesWith?: string;
  /** The classes of a bare yes and no, as in a column "Answered (Y/N)". */
  readonly answers?: { readonly yes: string; readonly no: string };
  /** The same, where the heading asks something else: the first whose words stand in it. */
  readonly answersUnder?: readonly AnswersUnder[];
  /** Numbers that a system writes instead of words, each with its class. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Values that mean the class only where nothing else is written: "Scheduled call back" is no call that is scheduled. */
  readonly whole?: Readonly<Record<string, Spellings>>;
  /** A text such as "Email: follow-up" is what it begins with, where that is set apart from what it is about. */
  readonly byBeginning?: true;
  /** Values whose meaning shows only beside other values of the column. */
  readonly inCompany?: readonly InCompany[];
  /** A heading that means this field only beside another heading, or one of some. */
  readonly beside?: Readonly<Record<string, string | readonly string[]>>;
};

/** What a yes and a no mean under headings that hold one of these words. */
export type AnswersUnder = { readonly headings: Spellings; readonly yes: string; readonly no: string };

/** Whole values that are of the class where the column holds one of `beside`, and none of `unless`. */
export type InCompany = {
  readonly values: Spellings;
  readonly class: string;
  readonly beside?: Spellings;
  readonly unless?: Spellings;
};

export type Fields = Readonly<Record<string, Field>>;

export type Tab<F extends Fields = Fields> = {
  readonly name: TabName;
  readonly label: Words;
  /** What a sheet of this kind is called, and what may stand before its headings ("Call Owner"). */
  readonly nouns: Spellings;
  readonly fields: F;
  /** At least one field of each group must be found, or the sheet is not this tab. The first group weighs most. */
  readonly needs: readonly (readonly (keyof F & string)[])[];
  /** How strongly a column of this field speaks for this tab; 1 where nothing is said. */
  readonly weights?: { readonly [K in keyof F]?: number };
};

/** Keeps the literal types of the fields, so that a condition on a class that does not exist is a compile error. */
export function defineTab<const F extends Fields>(tab: Tab<F>): Tab<F> {
  return tab;
}

export const time = (headings: Spellings) => ({ kind: 'time', headings }) as const;
export const timeOfDay = (headings: Spellings) => ({ kind: 'timeOfDay', headings }) as const;
export const person = (headings: Spellings) => ({ kind: 'person', headings }) as const;
export const seconds = (headings: Spellings) => ({ kind: 'seconds', headings }) as const;
export const money = (headings: Spellings) => ({ kind: 'money', headings }) as const;
export const number = (headings: Spellings) => ({ kind: 'number', headings }) as const;
export const period = (headings: Spellings) => ({ kind: 'period', headings }) as const;
export const text = (headings: Spellings) => ({ kind: 'text', headings }) as const;
export const id = <const S extends IdSpace>(space: S, headings: Spellings) =>
  ({ kind: 'id', space, headings }) as const;

export const oneOf = <const C extends Readonly<Record<string, Spellings>>>(headings: Spellings, classes: C) =>
  ({ kind: 'class', headings, classes }) as const;

export const stage = <const C extends Readonly<Record<string, Spellings>>>(headings: Spellings, classes: C) =>
  ({ kind: 'stage', headings, classes }) as const;

/** What a column of classes may hold besides words: a bare yes or no, or the numbers of a system. */
export const withAnswers = <
  const F extends Field & { readonly classes: object },
  const A extends { readonly yes: keyof F['classes'] & string; readonly no: keyof F['classes'] & string },
>(
  field: F,
  answers: A,
) => ({ ...field, answers });

export const withAnswersUnder = <const F extends Field & { readonly classes: object }>(
  field: F,
  ...answersUnder: readonly (AnswersUnder & {
    readonly yes: keyof F['classes'] & string;
    readonly no: keyof F['classes'] & string;
  })[]
) => ({ ...field, answersUnder });

export const withCodes = <
  const F extends Field & { readonly classes: object },
  const C extends Readonly<Record<string, keyof F['classes'] & string>>,
>(
  field: F,
  codes: C,
) => ({ ...field, codes });

export const withWhole = <
  const F extends Field & { readonly classes: object },
  const W extends { readonly [K in keyof F['classes']]?: Spellings },
>(
  field: F,
  whole: W,
) => ({ ...field, whole: whole as Readonly<Record<string, Spellings>> });

export const withCompany = <const F extends Field & { readonly classes: object }>(
  field: F,
  ...inCompany: readonly (InCompany & { readonly class: (keyof F['classes'] & string) | 'blank' })[]
) => ({ ...field, inCompany });

export const orPeriod = <const F extends Field>(field: F) => ({ ...field, periods: true }) as const;

export const leftover = <const F extends Field>(field: F) => ({ ...field, leftover: true }) as const;

export const foreign = <const F extends Field>(field: F) => ({ ...field, leftover: true, foreign: true }) as const;

export const byValues = <const F extends Field>(field: F) => ({ ...field, byValues: true }) as const;

export const byBeginning = <const F extends Field>(field: F) => ({ ...field, byBeginning: true }) as const;

export const sharing = <const F extends Field>(field: F, sharesWith: string) => ({ ...field, sharesWith }) as const;

export const beside = <const F extends Field>(field: F, headings: Required<Field>['beside']) =>
  ({ ...field, beside: headings }) as const;

/** A bare yes and no in every usual spelling; a tick is a yes. */
export const answers = {
  yes: { en: ['yes', 'y', 'true', '1', '✓', '✔', '☑', 'x', '+'], ru: ['да', 'д', 'истина', 'есть'] },
  no: { en: ['no', 'n', 'false', '0', '✗', '✘', '☐'], ru: ['нет', 'н', 'ложь'] },
} as const satisfies Readonly<Record<'yes' | 'no', Spellings>>;

export const yesNo = (headings: Spellings) =>
  ({ kind: 'class', headings, classes: answers, answers: { yes: 'yes', no: 'no' } }) as const;

const none: Spellings = { en: [], ru: [] };

/** Fields that no column holds: linking fills them before anything is counted. */
export const linkedTime = () => ({ kind: 'time', headings: none, linked: true }) as const;
export const linkedPerson = () => ({ kind: 'person', headings: none, linked: true }) as const;
export const linkedNumber = () => ({ kind: 'number', headings: none, linked: true }) as const;
export const linkedClass = <const C extends string>(...classes: readonly C[]) =>
  ({
    kind: 'class',
    headings: none,
    classes: Object.fromEntries(classes.map((name) => [name, none])) as Readonly<Record<C, Spellings>>,
    linked: true,
  }) as const;
