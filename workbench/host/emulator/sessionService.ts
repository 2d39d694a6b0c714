import { ScriptObject } from './scriptObject.ts';
import { hasScope, permissionError, session } from './session.ts';

class FakeUser extends ScriptObject implements Partial<GoogleAppsScript.Base.User> {
  readonly className_ = 'User';

  getEmail(): string {
    if (!hasScope('userinfo.email')) throw permissionError('Session.getActiveUser', 'userinfo.email');
    return 'manager@example.com';
  }
}

export class FakeSession extends ScriptObject implements Partial<GoogleAppsScript.Base.Session> {
  readonly className_ = 'Session';

  getActiveUserLocale() {
    return session.userLocale;
  }
  getActiveUser(): GoogleAppsScript.Base.User {
    return new FakeUser().as_();
  }
}
