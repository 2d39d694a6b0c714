import type { WrittenInput } from '../write/formulaCells.ts';
import type { Noted } from '../write/notes.ts';

/** What our sheets are tagged with: the tag goes with the sheet when it is renamed or the file is copied. */
const tagKey = 'insideSalesKpis';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Tag = {
  readonly role: 'summary' | 'details' | 'settings' | 'sample' | 'rows' | 'workList' | 'oneToOne';
  /** Of the report's sheets and the rows behind: the sheet that was tagged, since one that people duplicate takes a copy of the tag along. */
  readonly sheetId?: number;
  /** Of a page for the talk with one rep: whose it is. */
  readonly rep?: string;
  /** Of a sheet of the report or a sample tab just made, whose id would have to be asked for: what it was called. */
  readonly name?: string;
  /** Of the report's sheets and the sample: `building` until everything is written. */
  readonly state?: 'building' | 'complete';
  /** Of the same: how many rows are ours, never more than the sheet has room for. */
  readonly rows?: number;
  /** What our rows say, to tell them from what people typed: as they were, and as they will be. */
  readonly prints?: string | undefined;
  readonly next?: string | undefined;
  /** Of the rows behind: what they say below the line that is a stamp until all is written. */
  readonly below?: string | undefined;
  /** Of the report's sheets: which of their lines are shown, so that only a change has to be written. */
  readonly shown?: string | undefined;
  /** Of the same: where there are notes of ours. */
  readonly noted?: Noted | undefined;
  /** Of the same: which of its texts lead somewhere, `row,column` of each. */
  readonly linked?: string;
  /** Of the same: the ids of its charts, as far as an earlier build had drawn them. */
  readonly charts?: readonly (number | null)[] | undefined;
  /** Of the same: the cells that people may change, with what we wrote there, before a build and after it. */
  readonly inputs?: readonly WrittenInput[] | undefined;
  /** Of the same: the fingerprint of the formats last written, so that people's own formats stay. */
  readonly look?: string;
};

export type OwnSheet = {
  readonly sheet: Sheet;
  readonly tag: Tag;
  readonly write: (tag: Tag) => void;
};

type Found = Pick<OwnSheet, 'sheet' | 'tag'> & { readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata };

/** Every sheet that carries our tag, in one call. */
export function ownSheets(spreadsheet: Spreadsheet): OwnSheet[] {
  const tags = new Map<number, Found[]>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(tagKey).find()) {
    const sheet = metadata.getLocation().getSheet();
    const tag = tagIn(metadata.getValue());
    if (!sheet || !tag) continue;
    const id = sheet.getSheetId();
    tags.set(id, [...(tags.get(id) ?? []), { sheet, tag, metadata }]);
  }
  return [...tags.values()].map(ofOneSheet);
}

/** A summary that has been built once has two tags, the one it was made with and that of its end: the next build leaves one. */
function ofOneSheet(found: readonly Found[]): OwnSheet {
  const valid = (found.find(({ tag }) => tag.state === 'complete') ?? found[0]) as Found;
  const old = found.filter((one) => one !== valid);
  // The other goes first: of two that both say `building` nobody could tell which knows what stands in the sheet.
  const write = (tag: Tag): void => {
    for (const { metadata } of old.splice(0)) metadata.remove();
    valid.metadata.setValue(JSON.stringify(tag));
  };
  return { sheet: valid.sheet, tag: valid.tag, write };
}

/**
 * The sheet of that role: the one that was tagged itself rather than a duplicate that people keep. Before its id is
 * known it is the one with the name it was made with, else the first: a duplicate gets another name and stands behind.
 */
export function ownSheet(owned: readonly OwnSheet[], role: Tag['role']): OwnSheet | null {
  const candidates = owned.filter(({ tag }) => tag.role === role);
  if (candidates.length < 2) return candidates[0] ?? null;
  const inOrder = [...candidates].sort((one, other) => one.sheet.getIndex() - other.sheet.getIndex());
  return (
    inOrder.find(({ sheet, tag }) => sheet.getSheetId() === tag.sheetId) ??
    inOrder.find(({ sheet, tag }) => sheet.getName() === tag.name) ??
    inOrder[0] ??
    null
  );
}

/** Tabs of a sample that was cut off. The first that is marked as complete speaks for all of them. */
export function halfSample(owned: readonly OwnSheet[]): OwnSheet[] {
  const sample = owned.filter(({ tag }) => tag.role === 'sample');
  return sample.every(({ tag }) => tag.state === 'building') ? sample : [];
}

/** Adds a tag; one that is there already stays. */
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
