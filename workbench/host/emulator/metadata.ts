import type { SheetState } from './book.ts';
import { EnumValue, nameOf } from './enumeration.ts';
import { signatureError } from './exception.ts';
import { factory } from './factory.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Entry = SheetState['metadata'][number];
/** A sheet, or the spreadsheet when null. */
type Place = SheetState | null;

function entriesOf(place: Place): Entry[] {
  return place ? place.metadata : session.book.metadata;
}

class FakeDeveloperMetadataLocation extends ScriptObject implements Partial<Location> {
  readonly className_ = 'DeveloperMetadataLocation';
  readonly place_: Place;

  constructor(place: Place) {
    super();
    this.place_ = place;
  }
  getSheet() {
    return this.place_ ? factory.sheet(this.place_) : null;
  }
}

export class FakeDeveloperMetadata extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'DeveloperMetadata';
  readonly place_: Place;
  readonly entry_: Entry;

  constructor(place: Place, entry: Entry) {
    super();
    this.place_ = place;
    this.entry_ = entry;
  }
  getId() {
    return this.entry_.id;
  }
  getValue() {
    return this.entry_.value;
  }
  getLocation(): Location {
    return new FakeDeveloperMetadataLocation(this.place_).as_();
  }
  setValue(value: string): Gas {
    this.entry_.value = value;
    return this.as_();
  }
  remove() {
    const entries = entriesOf(this.place_);
    const at = entries.indexOf(this.entry_);
    if (at >= 0) entries.splice(at, 1);
  }
}

function visibilityNamed(visibility: unknown): Entry['visibility'] {
  return nameOf(
    visibility,
    'DeveloperMetadataVisibility',
    'SpreadsheetApp.addDeveloperMetadata',
  ) as Entry['visibility'];
}

/** The four overloads: key; key and visibility; key and value; all three. */
export function addMetadata(place: Place, args: readonly unknown[]): void {
  const [key, second, third] = args;
  if (typeof key !== 'string') throw signatureError('SpreadsheetApp.addDeveloperMetadata', args);
  const visibility = second instanceof EnumValue ? second : third;
  const value = typeof second === 'string' ? second : '';
  entriesOf(place).push({
    id: session.book.nextId++,
    key,
    value,
    visibility: visibility === undefined ? 'DOCUMENT' : visibilityNamed(visibility),
  });
}

/** Searches a sheet, or the spreadsheet with all its sheets. */
export class FakeDeveloperMetadataFinder extends ScriptObject implements Partial<Finder> {
  readonly className_ = 'DeveloperMetadataFinder';
  readonly places_: Place[];
  wanted_: Partial<Entry> = {};

  constructor(place: Place) {
    super();
    this.places_ = place ? [place] : [null, ...session.book.sheets];
  }
  with_(wanted: Partial<Entry>): Finder {
    Object.assign(this.wanted_, wanted);
    return this.as_();
  }
  withKey(key: string) {
    return this.with_({ key });
  }
  withValue(value: string) {
    return this.with_({ value });
  }
  find(): Gas[] {
    const keys = Object.keys(this.wanted_) as (keyof Entry)[];
    return this.places_.flatMap((place) =>
      entriesOf(place)
        .filter((entry) => keys.every((key) => entry[key] === this.wanted_[key]))
        .map((entry) => new FakeDeveloperMetadata(place, entry).as_<Gas>()),
    );
  }
}
