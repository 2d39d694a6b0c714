import { Exception } from './exception.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';
import { stop } from './turns.ts';

type Gas = GoogleAppsScript.Lock.Lock;
type LockName = 'document' | 'script' | 'user';

/** Nobody else runs here, so a lock is free unless the host says that another execution holds it. */
class FakeLock extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Lock';
  readonly name_: LockName;

  constructor(name: LockName) {
    super();
    this.name_ = name;
  }
  tryLock(_timeoutInMillis: number) {
    if (session.foreignLocks.has(this.name_)) {
      if (!session.track?.isPatient) return false;
      session.track.isWaiting = true;
      throw stop();
    }
    session.locks[this.name_] = true;
    return true;
  }
  waitLock(timeoutInMillis: number) {
    if (!this.tryLock(timeoutInMillis))
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock() {
    session.locks[this.name_] = false;
  }
}

export class FakeLockService extends ScriptObject implements Partial<GoogleAppsScript.Lock.LockService> {
  readonly className_ = 'LockService';

  getDocumentLock(): Gas {
    return new FakeLock('document').as_();
  }
}
