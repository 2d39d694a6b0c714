import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FoundTabs } from '../../src/sidebar/server.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { reported as english } from '../../src/words/en/reported.ts';
import { sheets as enSheets } from '../../src/words/en/sheets.ts';
import { reported as russian } from '../../src/words/ru/reported.ts';
import { sheets as ruSheets } from '../../src/words/ru/sheets.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { type BookName, roleOf } from '../sweep/books.ts';
import { documentNote, keptDocument, keptVersions } from './documents.ts';

const documents = keptVersions().flatMap((version) =>
  (['english', 'russian'] as const).map((book) => [version, book] as const),
);
const words = {
  english: { reported: english, sheets: enSheets.texts },
  russian: { reported: russian, sheets: ruSheets.texts },
} as const;

function opened(version: string, book: BookName, change: (workbook: Workbook) => void = () => {}) {
  const { workbook, properties } = keptDocument(version, book);
  change(workbook);
  const host = installedIn(workbook, properties);
  host.setNow('2027-01-15T10:00:00Z');
  return host;
}

/** A row more in the first tab of theirs. */
function grown(workbook: Workbook): void {
  const sheet = workbook.sheets.find((one) => roleOf(one) === null)!;
  sheet.rows.push([...(sheet.rows.at(-1) ?? [])]);
}

it('there are documents of this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(keptVersions(), 'npx tsx test/documents/keep.ts').toContain(version);
});

describe.each(documents)('a document that version %s has left, %s', (version, book) => {
  it('is known with its summary and its settings', () => {
    const found = opened(version, book).run('findTabs') as FoundTabs;
    expect([found.hasSummary, found.isUnfinished, found.tabs.length]).toEqual([true, false, 2]);
    expect(found.settingProblems).toEqual([]);
  });

  it('is built again in its own sheets, by its settings, and told what has changed since', () => {
    const host = opened(version, book, grown);
    const names = host.workbook().sheets.map(({ name }) => name);
    const { asOf, sinceLastBuild = [] } = host.run('buildSummary', {}) as Summary;
    expect(asOf).toBe('2026-11-24');
    expect(sinceLastBuild).toContainEqual(expect.stringContaining(words[book].reported.since('').trim()));
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(names);
    // One chart, also where the version that left the document drew none of calls alone.
    expect(host.workbook().sheets.map(({ charts }) => charts.length)).toEqual(
      keptDocument(version, book).workbook.sheets.map((sheet) =>
        roleOf(sheet) === 'summary' ? 1 : sheet.charts.length,
      ),
    );
  });

  it('gets the summary before its last one back', () => {
    const { text } = opened(version, book).run('restoreSummary') as { text: string };
    expect(text).toBe(words[book].sheets.restored);
  });

  it('keeps what was noted on its work list', () => {
    const host = opened(version, book, grown);
    host.run('listWork');
    const lists = host.workbook().sheets.filter((sheet) => roleOf(sheet) === 'workList');
    const notes = lists.flatMap(({ rows }) => rows.filter((row) => row.includes(documentNote)));
    expect([lists.length, notes.length]).toEqual([1, 1]);
  });

  it('is built anew, and says so, where what it has kept cannot be read', () => {
    const host = opened(version, book, (workbook) => {
      const kept = workbook.documentProperties as Record<string, string>;
      for (const key of Object.keys(kept)) kept[key] = '1|[99,{"other":"words"}]';
    });
    expect(host.run('restoreSummary')).toMatchObject({ text: words[book].sheets.noPrevious, isRestored: false });
    const { sinceLastBuild } = host.run('buildSummary', {}) as Summary;
    expect(sinceLastBuild).toEqual([words[book].reported.keptOtherwise]);
    const again = host.run('buildSummary', {}) as Summary;
    expect(again.sinceLastBuild).toEqual([]);
  });
});
