import { Exception } from './exception.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type Gas = GoogleAppsScript.Cache.Cache;
type Entries = Map<string, { value: string; until: number }>;

const longestKey = 250;
const largestValue = 100 * 1024;
const longestStay = 21_600;

/** Keeps strings for ten minutes unless told otherwise; Google may forget them at any time. */
class FakeCache extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Cache';
  readonly entries_: Entries;

  constructor(entries: Entries) {
    super();
    this.entries_ = entries;
  }
  get(key: string): string | null {
    const entry = this.entries_.get(key);
    return entry && entry.until > Date.now() ? entry.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: string, seconds = 600) {
    const text = String(value);
    if (key.length > longestKey) throw new Exception('Argument too large: key');
    if (text.length > largestValue) throw new Exception('Argument too large: value');
    this.entries_.set(key, { value: text, until: Date.now() + Math.min(seconds, longestStay) * 1000 });
  }
  remove(key: string) {
    this.entries_.delete(key);
  }
}

export class FakeCacheService extends ScriptObject implements Partial<GoogleAppsScript.Cache.CacheService> {
  readonly className_ = 'CacheService';

  getDocumentCache(): Gas {
    return new FakeCache(session.caches.document).as_();
  }
  getScriptCache(): Gas {
    return new FakeCache(session.caches.script).as_();
  }
}
