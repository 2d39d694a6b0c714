import { Exception, signatureError } from './exception.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type Gas = GoogleAppsScript.Properties.Properties;
type Store = Record<string, string>;

const valueLimit = 9 * 1024;
const totalLimit = 500 * 1024;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Keeps strings: whatever else is put in comes out as text. */
class FakeProperties extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Properties';
  readonly store_: Store;

  constructor(store: Store) {
    super();
    this.store_ = store;
  }
  put_(key: unknown, value: unknown) {
    if (typeof key !== 'string' || value === null || value === undefined)
      throw signatureError('PropertiesService.Properties.setProperty', [key, value]);
    const text = String(value);
    if (bytesOf(text) > valueLimit) throw new Exception('Argument too large: value');
    const rest = Object.entries(this.store_).reduce(
      (sum, [name, kept]) => sum + (name === key ? 0 : bytesOf(name) + bytesOf(kept)),
      0,
    );
    if (rest + bytesOf(key) + bytesOf(text) > totalLimit)
      throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.store_[key] = text;
  }
  getProperty(key: string) {
    return Object.hasOwn(this.store_, key) ? this.store_[key]! : null;
  }
  getProperties() {
    return { ...this.store_ };
  }
  getKeys() {
    return Object.keys(this.store_);
  }
  setProperty(key: string, value: string): Gas {
    this.put_(key, value);
    return this.as_();
  }
  setProperties(properties: Store, deleteAllOthers = false): Gas {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const key of Object.keys(properties)) this.put_(key, properties[key]);
    return this.as_();
  }
  deleteProperty(key: string): Gas {
    delete this.store_[key];
    return this.as_();
  }
  deleteAllProperties(): Gas {
    for (const key of Object.keys(this.store_)) delete this.store_[key];
    return this.as_();
  }
}

export class FakePropertiesService
  extends ScriptObject
  implements Partial<GoogleAppsScript.Properties.PropertiesService>
{
  readonly className_ = 'PropertiesService';

  getDocumentProperties(): Gas {
    return new FakeProperties(session.book.documentProperties).as_();
  }
  getUserProperties(): Gas {
    return new FakeProperties(session.properties.user).as_();
  }
}
