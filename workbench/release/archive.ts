import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeBook } from '../files/writeBook.ts';
import { sampleTeam } from '../sampleTeam.ts';
import { guidePage } from './guide.ts';

const built = join(import.meta.dirname, '../../dist');
const region = {
  en: { locale: 'en_US', timeZone: 'America/New_York' },
  ru: { locale: 'ru_RU', timeZone: 'Europe/Moscow' },
};

/**
 * What a colleague needs who has no Node: the files to paste, how to paste them, and a team to try it on.
 * @param asOf the last day of the sample, `2026-11-20`; today without it
 */
export async function releasedFiles(asOf: string | null): Promise<Record<string, Uint8Array>> {
  const file = (name: string): Uint8Array => readFileSync(join(built, name));
  return {
    'guide-en.html': bytesOf(guidePage('en')),
    'guide-ru.html': bytesOf(guidePage('ru')),
    // Google's editor calls a script file .gs, clasp on disk .js.
    'Code.gs': file('Code.js'),
    'sidebar.html': file('sidebar.html'),
    'appsscript.json': file('appsscript.json'),
    'sample-team.xlsx': await writeBook(sampleTeam(region.en, asOf)),
    'sample-team-ru.xlsx': await writeBook(sampleTeam(region.ru, asOf)),
    LICENSE: readFileSync(join(built, '../LICENSE')),
  };
}

/** In a folder of its own, so that unpacking does not strew files about. */
export function archiveOf(name: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ [name]: { ...files } }, { level: 9 });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
