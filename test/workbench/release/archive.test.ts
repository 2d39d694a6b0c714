import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBook } from '../../../workbench/files/readBook.ts';
import { archiveOf, releasedFiles } from '../../../workbench/release/archive.ts';

const region = { locale: 'en_US', timeZone: 'Etc/UTC' };

describe('the archive for whoever has no Node', () => {
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    files = unzipSync(archiveOf('kpis-1.0.0', await releasedFiles('2026-11-20')));
  });

  const textOf = (name: string) => new TextDecoder().decode(files[`kpis-1.0.0/${name}`]);

  it('holds the built script, page and manifest to the letter', () => {
    const pairs = [
      ['Code.gs', 'Code.js'],
      ['sidebar.html', 'sidebar.html'],
      ['appsscript.json', 'appsscript.json'],
    ] as const;
    for (const [name, built] of pairs) expect(textOf(name) === readFileSync(`dist/${built}`, 'utf8'), name).toBe(true);
  });

  it.each(['en', 'ru'])('has a guide that names every file to paste and needs nothing beside it: %s', (language) => {
    const text = textOf(`guide-${language}.html`);
    const { document } = new JSDOM(text).window;
    const said = document.body.textContent ?? '';
    for (const word of ['Code.gs', 'sidebar.html', 'appsscript.json', 'Inside Sales KPIs'])
      expect(said).toContain(word);
    const sources = [...document.querySelectorAll('img')].map(({ src }) => src.slice(0, 15));
    expect(sources).toEqual(['data:image/png;']);
    expect(document.querySelectorAll('svg')).toHaveLength(1);
    expect(document.querySelectorAll('link, script')).toHaveLength(0);
    expect(text).not.toContain('<!--');
  });

  it.each([
    ['sample-team.xlsx', 'Calls'],
    ['sample-team-ru.xlsx', 'Звонки'],
  ])('has a team to try it on: %s', async (name, calls) => {
    const book = await readBook(files[`kpis-1.0.0/${name}`] ?? new Uint8Array(), 'xlsx', name, region);
    expect(book.sheets.find((sheet) => sheet.name === calls)?.rows.length).toBeGreaterThan(1000);
    expect(book.sheets.map((sheet) => sheet.name)).not.toContain('KPI Summary');
  });
});
