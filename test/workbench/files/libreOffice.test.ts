import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../workbench/files/csv.ts';
import { openFiles } from '../../../workbench/files/open.ts';
import { writeBook } from '../../../workbench/files/writeBook.ts';
import { sampleBook } from './sampleBook.ts';

// npm run test:office; npm test leaves this file out, since not every machine has LibreOffice.

const folder = mkdtempSync(join(tmpdir(), 'workbench-office-'));
const book = sampleBook();
/** LibreOffice trusts cached results; without one it has to calculate by itself. */
book.sheets[0]!.rows[5]![1] = '';
// One profile for the run: a new one costs seconds, the user's own may be open.
const profile = pathToFileURL(join(folder, 'profile')).href;

/** The exit status is 0 even where nothing was written, so the file is what counts. */
function convert(format: string, extension: string): string {
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder];
  execFileSync('soffice', [...args, join(folder, 'report.xlsx')], { stdio: 'ignore', timeout: 90_000 });
  const made = join(folder, `report.${extension}`);
  expect(existsSync(made)).toBe(true);
  return made;
}

describe('LibreOffice opens a written workbook', () => {
  beforeAll(async () => {
    const { status } = spawnSync('soffice', ['--version'], { stdio: 'ignore' });
    if (status !== 0) throw new Error('LibreOffice is not installed: there is no soffice.');
    writeFileSync(join(folder, 'report.xlsx'), await writeBook(book));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('with its values and formats, and calculates its formula', () => {
    const made = convert('csv:Text - txt - csv (StarCalc):44,34,76,1', 'csv');
    expect(parseCsv(readFileSync(made, 'utf8'), ',').slice(0, 6)).toEqual([
      ['Quarter', 'Won amount', 'Growth', 'As of'],
      ['2024 Q3', '$120,000', '', '2025-01-15'],
      ['2024 Q4', '$150,000', '25%', '2025-01-15 12:00:00'],
      ['2025 Q1', '$90,000', '-40%', '007'],
      ['2025 Q2', '$180,000', '100%', 'TRUE'],
      ['Total', '$540,000', '#N/A', '0:02:23'],
    ]);
  });

  it('and saves it in the older format, which is read with the same values', async () => {
    const opened = await openFiles([convert('xls', 'xls')], { locale: 'en_US', timeZone: 'Etc/UTC' });
    expect(opened.sheets[0]!.rows.slice(0, 3)).toEqual([
      ['Quarter', 'Won amount', 'Growth', 'As of'],
      ['2024 Q3', 120_000, '', 45_672],
      ['2024 Q4', 150_000, 0.25, 45_672.5],
    ]);
  });

  it('and draws it on one page', () => {
    const pdf = readFileSync(convert('pdf', 'pdf'), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});
