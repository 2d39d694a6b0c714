/** What our sheets are tagged with: the tag goes with the sheet when it is renamed or the file is copied. */
const tagKey = 'insideSalesKpis';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Tag = {
  readonly role: 'summary' | 'settings' | 'sample' | 'rows';
  /** Of the summary and the rows behind: the sheet that was tagged, since one that people duplicate takes a copy of the tag along. */
  readonly sheetId?: number;
  /** Of the summary: `building` until everything is written. */
  readonly state?: 'building' | 'complete';
  /** Of the summary: how many rows are ours. */
  readonly rows?: number;
  /** Of the summary: the fingerprint of the formats last written, so that people's own formats stay. */
  readonly look?: string;
};

export type OwnSheet = {
  readonly sheet: Sheet;
  readonly tag: Tag;
  readonly write: (tag: Tag) => void;
};

/** Every sheet that carries our tag, in one call. */
export function ownSheets(spreadsheet: Spreadsheet): OwnSheet[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(tagKey).find();
  return found.flatMap((metadata): OwnSheet[] => {
    const sheet = metadata.getLocation().getSheet();
    const tag = tagIn(metadata.getValue());
    if (!sheet || !tag) return [];
    return [{ sheet, tag, write: (changed) => metadata.setValue(JSON.stringify(changed)) }];
  });
}

/** The sheet of that role: the one that was tagged itself rather than a duplicate that people keep. */
export function ownSheet(owned: readonly OwnSheet[], role: Tag['role']): OwnSheet | null {
  const candidates = owned.filter(({ tag }) => tag.role === role);
  return candidates.find(({ sheet, tag }) => sheet.getSheetId() === tag.sheetId) ?? candidates[0] ?? null;
}

/** Tags a sheet that has no tag yet. */
export function tagSheet(sheet: Sheet, tag: Tag): void {
  sheet.addDeveloperMetadata(tagKey, JSON.stringify(tag));
}

function tagIn(value: string | null): Tag | null {
  try {
    const tag = JSON.parse(value ?? '') as Partial<Tag>;
    return tag.role === undefined ? null : (tag as Tag);
  } catch {
    return null;
  }
}
