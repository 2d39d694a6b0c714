import { Exception } from './exception.ts';
import { hasScope, permissionError, session } from './session.ts';

/** Members that every mode may call, by class. */
const harmless: Record<string, RegExp> = {
  Utilities: /./,
  Logger: /./,
  ScriptApp: /./,
  Menu: /./,
  Session: /^(getActiveUserLocale|getScriptTimeZone)$/,
};

const documentScopes = ['spreadsheets.currentonly', 'spreadsheets'];
const services = ['CacheService', 'Cache', 'LockService', 'Lock', 'HtmlService', 'HtmlOutput', 'HtmlTemplate'];
const properties = ['PropertiesService', 'Properties'];
const reading = /^(get|is|has|can|offset$|find|createTextFinder$|createDeveloperMetadataFinder$|match|ignore|with)/;

function refuseDialog(className: string, member: string): void {
  if (className !== 'Ui' || /^create/.test(member)) return;
  if (session.mode !== 'FULL') throw permissionError(`Ui.${member}`, 'script.container.ui');
  if (/^show/.test(member) && !hasScope('script.container.ui'))
    throw permissionError(`Ui.${member}`, 'script.container.ui');
}

function refuseInFormula(className: string, member: string): void {
  if (member === 'getUi' || className === 'Ui')
    throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  if (services.includes(className) || properties.includes(className)) return;
  if (!reading.test(member)) throw permissionError(member);
}

function refuseWithoutDocument(className: string, member: string): void {
  if (className === 'Ui' || (className === 'SpreadsheetApp' && member === 'getUi')) return;
  if (className === 'SpreadsheetApp') throw permissionError(`SpreadsheetApp.${member}`, ...documentScopes);
  throw permissionError(`${className}.${member}`);
}

/** Throws what Google throws when the execution's mode or the manifest's scopes forbid the call. */
export function checkPermission(className: string, member: string): void {
  if (harmless[className]?.test(member)) return;
  if (session.mode === 'CUSTOM_FUNCTION') refuseInFormula(className, member);
  if (session.mode === 'NONE') refuseWithoutDocument(className, member);
  refuseDialog(className, member);
  if (className !== 'SpreadsheetApp' || member === 'getUi') return;
  if (/^(open|openById|openByUrl|create)$/.test(member) && !hasScope('spreadsheets'))
    throw permissionError(`SpreadsheetApp.${member}`, 'spreadsheets');
  if (!hasScope(...documentScopes)) throw permissionError(`SpreadsheetApp.${member}`, ...documentScopes);
}
