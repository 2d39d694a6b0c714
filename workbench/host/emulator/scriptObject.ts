/**
 * An object of a Google service. Scripts see it through `expose` only; inside the emulator it is bare.
 * Members whose name ends in `_` are the emulator's own.
 */
export abstract class ScriptObject {
  abstract readonly className_: string;
  /** Tells two ranges, or two sheets, apart where reads are counted. */
  get identity_(): string {
    return this.className_;
  }
  /** How many places one write reaches. */
  get reach_(): number {
    return 1;
  }
  /** Throws when the user may not write here. */
  guardWrite_(): void {}
  /** The same object, typed as Google's, for fluent returns. */
  as_<T>(): T {
    return this as unknown as T;
  }
  toString(): string {
    return this.className_;
  }
}
