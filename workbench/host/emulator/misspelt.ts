import type { FakeBanding } from './banding.ts';
import type { FakeCacheService } from './cache.ts';
import type { FakeEmbeddedChart, FakeEmbeddedChartBuilder, FakeTypedChartBuilder } from './charts.ts';
import type { FakeConditionalFormatRule, FakeConditionalFormatRuleBuilder } from './conditionalFormat.ts';
import type { FakeDataValidation, FakeDataValidationBuilder } from './dataValidation.ts';
import type { FakeFilter } from './filter.ts';
import type { FakeHtmlOutput, FakeHtmlService } from './htmlService.ts';
import type { FakeLockService } from './lock.ts';
import type { FakeLogger } from './logger.ts';
import type { FakeDeveloperMetadata, FakeDeveloperMetadataFinder } from './metadata.ts';
import type { FakeNamedRange } from './namedRange.ts';
import type { FakePropertiesService } from './properties.ts';
import type { FakeProtection } from './protection.ts';
import type { FakeRange } from './range.ts';
import type { FakeRichTextValue, FakeRichTextValueBuilder } from './richText.ts';
import type { FakeScriptApp } from './scriptApp.ts';
import type { FakeSession } from './sessionService.ts';
import type { FakeSheet } from './sheet.ts';
import type { FakeSpreadsheet } from './spreadsheet.ts';
import type { FakeCharts, FakeSpreadsheetApp } from './spreadsheetApp.ts';
import type { FakeTextFinder } from './textFinder.ts';
import type { FakeUi } from './ui.ts';
import type { FakeUtilities } from './utilities.ts';

/** Members of ours that Google's interface does not have; `Partial` alone lets them pass. */
type Extra<Ours, Theirs> = Exclude<
  Extract<keyof Ours, string>,
  Extract<keyof Theirs, string> | `${string}_` | 'toString'
>;

type Misspelt =
  | Extra<FakeBanding, GoogleAppsScript.Spreadsheet.Banding>
  | Extra<FakeConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>
  | Extra<FakeConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
  | Extra<FakeDataValidation, GoogleAppsScript.Spreadsheet.DataValidation>
  | Extra<FakeDataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>
  | Extra<FakeDeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata>
  | Extra<FakeDeveloperMetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>
  | Extra<FakeEmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>
  | Extra<FakeEmbeddedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>
  | Extra<FakeTypedChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>
  | Extra<FakeFilter, GoogleAppsScript.Spreadsheet.Filter>
  | Extra<FakeNamedRange, GoogleAppsScript.Spreadsheet.NamedRange>
  | Extra<FakeProtection, GoogleAppsScript.Spreadsheet.Protection>
  | Extra<FakeRange, GoogleAppsScript.Spreadsheet.Range>
  | Extra<FakeRichTextValue, GoogleAppsScript.Spreadsheet.RichTextValue>
  | Extra<FakeRichTextValueBuilder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>
  | Extra<FakeSheet, GoogleAppsScript.Spreadsheet.Sheet>
  | Extra<FakeSpreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>
  | Extra<FakeSpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>
  | Extra<FakeTextFinder, GoogleAppsScript.Spreadsheet.TextFinder>
  | Extra<FakeCharts, GoogleAppsScript.Charts.Charts>
  | Extra<FakeCacheService, GoogleAppsScript.Cache.CacheService>
  | Extra<FakeHtmlOutput, GoogleAppsScript.HTML.HtmlOutput>
  | Extra<FakeHtmlService, GoogleAppsScript.HTML.HtmlService>
  | Extra<FakeLockService, GoogleAppsScript.Lock.LockService>
  | Extra<FakeLogger, GoogleAppsScript.Base.Logger>
  | Extra<FakePropertiesService, GoogleAppsScript.Properties.PropertiesService>
  | Extra<FakeScriptApp, GoogleAppsScript.Script.ScriptApp>
  | Extra<FakeSession, GoogleAppsScript.Base.Session>
  | Extra<FakeUi, GoogleAppsScript.Base.Ui>
  | Extra<FakeUtilities, GoogleAppsScript.Utilities.Utilities>;

/** A compile error here names the member that Google does not have. */
export const everyMemberIsGoogles: [Misspelt] extends [never] ? true : Misspelt = true;
