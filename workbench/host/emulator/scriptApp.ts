import { AuthMode, AuthorizationStatus } from './enumerations.ts';
import { ScriptObject } from './scriptObject.ts';

export class FakeScriptApp extends ScriptObject implements Partial<GoogleAppsScript.Script.ScriptApp> {
  readonly className_ = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
}
