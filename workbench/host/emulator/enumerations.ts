import { enumeration } from './enumeration.ts';

type Sheets = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const BandingTheme = enumeration<Sheets['BandingTheme']>(
  'BandingTheme',
  'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
);

export const BooleanCriteria = enumeration<Sheets['BooleanCriteria']>(
  'BooleanCriteria',
  'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
);

export const BorderStyle = enumeration<Sheets['BorderStyle']>(
  'BorderStyle',
  'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
);

export const DataValidationCriteria = enumeration<Sheets['DataValidationCriteria']>(
  'DataValidationCriteria',
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
);

export const DeveloperMetadataLocationType = enumeration<Sheets['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  'SPREADSHEET SHEET ROW COLUMN',
);

export const DeveloperMetadataVisibility = enumeration<Sheets['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  'DOCUMENT PROJECT',
);

export const Dimension = enumeration<Sheets['Dimension']>('Dimension', 'COLUMNS ROWS');

export const InterpolationType = enumeration<Sheets['InterpolationType']>(
  'InterpolationType',
  'NUMBER PERCENT PERCENTILE MIN MAX',
);

export const ProtectionType = enumeration<Sheets['ProtectionType']>('ProtectionType', 'RANGE SHEET');

export const SheetType = enumeration<Sheets['SheetType']>('SheetType', 'GRID OBJECT');

export const WrapStrategy = enumeration<Sheets['WrapStrategy']>('WrapStrategy', 'WRAP OVERFLOW CLIP');

export const Button = enumeration<GoogleAppsScript.Base.Ui['Button']>('Button', 'CLOSE OK CANCEL YES NO');

export const ButtonSet = enumeration<GoogleAppsScript.Base.Ui['ButtonSet']>(
  'ButtonSet',
  'OK OK_CANCEL YES_NO YES_NO_CANCEL',
);

export const AuthMode = enumeration<GoogleAppsScript.Script.ScriptApp['AuthMode']>(
  'AuthMode',
  'NONE CUSTOM_FUNCTION LIMITED FULL',
);

export const AuthorizationStatus = enumeration<GoogleAppsScript.Script.ScriptApp['AuthorizationStatus']>(
  'AuthorizationStatus',
  'REQUIRED NOT_REQUIRED',
);

export const ChartType = enumeration<GoogleAppsScript.Charts.Charts['ChartType']>(
  'ChartType',
  'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
);

export const ChartHiddenDimensionStrategy = enumeration<GoogleAppsScript.Charts.Charts['ChartHiddenDimensionStrategy']>(
  'ChartHiddenDimensionStrategy',
  'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
);

export const ChartMergeStrategy = enumeration<GoogleAppsScript.Charts.Charts['ChartMergeStrategy']>(
  'ChartMergeStrategy',
  'MERGE_COLUMNS MERGE_ROWS',
);

export const ChartPosition = enumeration<GoogleAppsScript.Charts.Charts['Position']>(
  'Position',
  'TOP RIGHT BOTTOM NONE',
);

export const SandboxMode = enumeration<GoogleAppsScript.HTML.HtmlService['SandboxMode']>(
  'SandboxMode',
  'EMULATED IFRAME NATIVE',
);

export const XFrameOptionsMode = enumeration<GoogleAppsScript.HTML.HtmlService['XFrameOptionsMode']>(
  'XFrameOptionsMode',
  'ALLOWALL DEFAULT',
);
