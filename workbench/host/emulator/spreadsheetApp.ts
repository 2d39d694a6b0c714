import { FakeConditionalFormatRuleBuilder } from './conditionalFormat.ts';
import { FakeDataValidationBuilder } from './dataValidation.ts';
import * as enumerations from './enumerations.ts';
import { Exception, notImplemented } from './exception.ts';
import { factory } from './factory.ts';
import { FakeRichTextValueBuilder } from './richText.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';
import { FakeUi } from './ui.ts';

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class FakeSpreadsheetApp extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'SpreadsheetApp';
  readonly BandingTheme = enumerations.BandingTheme;
  readonly BooleanCriteria = enumerations.BooleanCriteria;
  readonly BorderStyle = enumerations.BorderStyle;
  readonly DataValidationCriteria = enumerations.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enumerations.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enumerations.DeveloperMetadataVisibility;
  readonly Dimension = enumerations.Dimension;
  readonly InterpolationType = enumerations.InterpolationType;
  readonly ProtectionType = enumerations.ProtectionType;
  readonly SheetType = enumerations.SheetType;
  readonly WrapStrategy = enumerations.WrapStrategy;

  getActive() {
    return factory.spreadsheet();
  }
  getActiveSheet() {
    return factory.spreadsheet().getActiveSheet();
  }
  getActiveRange() {
    return factory.spreadsheet().getActiveRange()!;
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return new FakeUi().as_();
  }
  /** Values are written at once here; the count of flushes is what matters. */
  flush() {
    session.dirty = false;
  }
  openById(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
    if (id !== factory.spreadsheet().getId())
      throw new Exception('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
    return factory.spreadsheet();
  }
  create(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    throw notImplemented('SpreadsheetApp.create');
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new FakeConditionalFormatRuleBuilder().as_();
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new FakeDataValidationBuilder().as_();
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new FakeRichTextValueBuilder().as_();
  }
}

export class FakeCharts extends ScriptObject implements Partial<GoogleAppsScript.Charts.Charts> {
  readonly className_ = 'Charts';
  readonly ChartType = enumerations.ChartType;
  readonly ChartHiddenDimensionStrategy = enumerations.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = enumerations.ChartMergeStrategy;
  readonly Position = enumerations.ChartPosition;
}
