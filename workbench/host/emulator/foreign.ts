import { isDate } from './exception.ts';

type Realm = { Date: DateConstructor; Array: ArrayConstructor };

let realm: Realm | null = null;

/** From now on scripts get dates and lists of another realm, as across the border of an Apps Script library. */
export function enterForeignRealm(other: Realm): void {
  realm = other;
}

/** A value as scripts get it. */
export function asGiven(value: unknown): unknown {
  if (!realm) return value;
  if (isDate(value)) return new realm.Date(value.getTime());
  return Array.isArray(value) ? realm.Array.from(value, asGiven) : value;
}
