import { AuthMode, AuthorizationStatus } from './enumerations.ts';
import { ScriptObject } from './scriptObject.ts';

class FakeAuthorizationInfo extends ScriptObject implements Partial<GoogleAppsScript.Script.AuthorizationInfo> {
  readonly className_ = 'AuthorizationInfo';

  getAuthorizationStatus() {
    return AuthorizationStatus.NOT_REQUIRED;
  }
}

export class FakeScriptApp extends ScriptObject implements Partial<GoogleAppsScript.Script.ScriptApp> {
  readonly className_ = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;

  getScriptId() {
    return 'local-script';
  }
  getAuthorizationInfo(_mode: GoogleAppsScript.Script.AuthMode): GoogleAppsScript.Script.AuthorizationInfo {
    return new FakeAuthorizationInfo().as_();
  }
}
