import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../../.ci/bundle.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import { createHost, type Host } from '../../../workbench/host/host.ts';
import type { CellValue, Workbook } from '../../../workbench/workbook.ts';
import { bookOf, sheetNamed, startHost } from '../startHost.ts';

let code: string;
beforeAll(async () => {
  code = await bundleAddOn();
});

/** 2025-07-01 to 2025-11-20, two calls a day, one of them answered. */
const calls = (): CellValue[][] => [
  ['Owner', 'Call date', 'Call outcome'],
  ...Array.from({ length: 143 * 2 }, (_, i): CellValue[] => [
    'Ana',
    45_839 + Math.floor(i / 2),
    i % 2 === 0 ? 'Connected' : 'Voicemail',
  ]),
];

function start(workbook: Workbook = bookOf({ Calls: calls() }), userLocale = 'en'): Host {
  return createHost({ code, manifest: {}, workbook, userLocale, now: '2025-11-20T16:02:00Z' });
}

const build = (host: Host) => host.run('buildSummary', {}) as Summary;

function edit(host: Host, change: (rows: CellValue[][]) => void): void {
  const book = host.workbook();
  const sheet = book.sheets.find(({ name }) => name === 'Calls')!;
  change(sheet.rows);
  sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length);
  host.setWorkbook(book);
}

/** Six answered calls of August lose their answer. */
function editAugust(rows: CellValue[][]): void {
  for (let row = 101; row < 113; row += 1) rows[row]![2] = 'Voicemail';
}

const said = (host: Host) => {
  const { rows } = sheetNamed(host, 'KPI Details');
  return rows.map(([first]) => String(first ?? '')).filter((text) => text.startsWith('•'));
};

describe('the summary, built again', () => {
  it('shows nothing about changes when there are none', () => {
    const host = start();
    build(host);
    expect(said(host)).not.toContainEqual(expect.stringMatching(/Since the build|when reported/));
    const { properties } = host.stats();
    expect(properties).toBeLessThanOrEqual(3);
  });

  it('says on the sheet and to the sidebar what a closed quarter was reported to be', () => {
    const host = start();
    build(host);
    edit(host, editAugust);
    host.setNow('2025-11-25T09:00:00Z');
    const { sinceReported = [], sinceLastBuild = [] } = build(host);
    expect(sinceReported[0]?.text).toMatch(
      /^Call-to-connect ratio of Q3 2025 was 50\.0% when reported on 20 Nov 2025, now 46\.7% .* the counts of 6 days differ\.$/,
    );
    expect(sinceLastBuild[0]).toBe(
      'Since the build of 20 Nov 2025, 16:02 old data changed: up to 20 Nov 2025 the counts of 6 days differ (Calls).',
    );
    const lines = said(host).join(' ');
    expect(lines).toContain('Call-to-connect ratio of Q3 2025 was 50.0% when reported');
    expect(lines).toContain('old data changed');
  });

  it('reads what is kept in one call, and writes it in one more, only when something is new', () => {
    const host = start();
    build(host);
    host.resetStats();
    build(host);
    // The user's language is the other one.
    expect(host.stats().properties).toBe(2);
    edit(host, (rows) => rows.push(['Ana', 45_980, 'Connected']));
    host.resetStats();
    build(host);
    expect(host.stats().properties).toBe(3);
  });

  it('takes a text that is not ours for none, and says that changes are told again from now on', () => {
    const host = start();
    build(host);
    const book = host.workbook();
    for (const key of Object.keys(book.documentProperties)) book.documentProperties[key] = '1|{"';
    host.setWorkbook(book);
    expect(build(host).sinceLastBuild).toEqual([expect.stringMatching(/cannot be read: from this build on/)]);
    expect(build(host).sinceLastBuild).toEqual([]);
  });
});

describe('a build that was cut off', () => {
  it('is what the sidebar offers to finish, until a build is whole', () => {
    const host = start();
    const unfinished = () => (host.run('findTabs') as { isUnfinished: boolean }).isUnfinished;
    host.failNext({ at: 60, when: 'after', repeat: 'kill' });
    expect(() => build(host)).toThrow();
    expect(unfinished()).toBe(true);
    build(host);
    expect(unfinished()).toBe(false);
  });
});

describe('texts kept with the document', () => {
  const long = 'Звонки 📞 '.repeat(4000);

  it('come back as they were, longer ones in parts of 9 KB', async () => {
    const host = await startHost(bookOf({}));
    host.run('remember', { short: 'a|b', long });
    expect(host.run('recall')).toEqual({ short: 'a|b', long });
    const { documentProperties } = host.workbook();
    expect(Object.keys(documentProperties).length).toBeGreaterThan(6);
    for (const value of Object.values(documentProperties))
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9 * 1024);
  });

  it('are not mixed up with what a longer text has left behind', async () => {
    const host = await startHost(bookOf({}));
    host.run('remember', { long });
    host.run('remember', { long: 'short' });
    expect(host.run('recall')).toEqual({ long: 'short' });
  });

  it('leave the properties of others alone', async () => {
    const book = bookOf({});
    book.documentProperties = { language: '1|en', 'other.key': 'x' };
    const host = await startHost(book);
    host.run('remember', { short: 'a' });
    expect(host.run('recall')).toEqual({ short: 'a' });
    expect(host.workbook().documentProperties).toMatchObject(book.documentProperties);
  });

  it('are left out where they would fill the store', async () => {
    const host = await startHost(bookOf({}));
    host.run('remember', { small: 'a', huge: 'x'.repeat(200_000) });
    expect(host.run('recall')).toEqual({ small: 'a' });
  });

  it('are unknown, and not written over, while the document does not answer', async () => {
    const host = await startHost(bookOf({}));
    host.run('remember', { short: 'a' });
    host.failNext({ at: 1, when: 'before', repeat: 'forever' });
    expect(host.run('recall')).toBe(null);
    host.failNext(null);
    host.resetStats();
    host.run('rememberOver', null, { short: 'b' });
    expect(host.stats().properties).toBe(0);
    expect(host.run('recall')).toEqual({ short: 'a' });
  });

  it('do not stop a build when they cannot be written', async () => {
    const host = await startHost(bookOf({}));
    host.failNext({ at: 1, when: 'before', repeat: 'forever' });
    expect(() => host.run('rememberOver', {}, { short: 'b' })).not.toThrow();
  });
});

describe('what is kept with the document', () => {
  it('is what SECURITY.md lists', () => {
    const host = start();
    build(host);
    const kept = new Set(Object.keys(host.workbook().documentProperties).map((key) => key.split('.')[1]!));
    const text = readFileSync('SECURITY.md', 'utf8');
    const listed = [...text.matchAll(/^\| document propert(?:y|ies) (.*?) \|/gm)].flatMap(([, names]) =>
      [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
    expect(listed).toContain('planB');
    expect([...kept].filter((name) => !listed.includes(name))).toEqual([]);
    expect(kept.size).toBeGreaterThan(4);
  });
});
