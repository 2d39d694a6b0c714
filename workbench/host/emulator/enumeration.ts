import { signatureError } from './exception.ts';

/** A constant such as `SpreadsheetApp.BorderStyle.SOLID`; it prints as its name. */
export class EnumValue {
  readonly enumeration_: string;
  readonly name_: string;
  readonly ordinal_: number;

  constructor(enumeration: string, name: string, ordinal: number) {
    this.enumeration_ = enumeration;
    this.name_ = name;
    this.ordinal_ = ordinal;
  }
  name() {
    return this.name_;
  }
  ordinal() {
    return this.ordinal_;
  }
  toString() {
    return this.name_;
  }
  toJSON() {
    return this.name_;
  }
}

/** The members by name; typed by the caller as Google's enum, whose numbers no script ever sees. */
export function enumeration<T>(name: string, members: string): T {
  const values: Record<string, EnumValue> = {};
  members.split(' ').forEach((member, ordinal) => {
    values[member] = new EnumValue(name, member, ordinal);
  });
  return Object.freeze(values) as T;
}

/** The name of an argument that must be such a constant: text and numbers are refused, as Google does. */
export function nameOf(value: unknown, enumerationName: string, method: string): string {
  if (value instanceof EnumValue && value.enumeration_ === enumerationName) return value.name_;
  throw signatureError(method, [value]);
}
