import type { Region } from '../server/messages.ts';
import { element, write } from './element.ts';
import type { PageWords } from './words.ts';

const locales =
  'en_US en_GB en_CA ru_RU uk_UA kk_KZ de_DE fr_FR es_ES it_IT pt_BR nl_NL pl_PL cs_CZ tr_TR sv_SE ja_JP zh_CN'.split(
    ' ',
  );

/** Locale and time zone of the spreadsheet, as under File › Settings in Sheets. */
export function showRegion(region: Region, words: PageWords, change: (region: Region) => void): void {
  write('localeLabel', words.locale);
  write('timeZoneLabel', words.timeZone);
  const names = new Intl.DisplayNames(words.language, { type: 'language' });
  const zones = ['Etc/UTC', ...Intl.supportedValuesOf('timeZone')];
  fill(
    'locale',
    [...new Set([...locales, region.locale])],
    region.locale,
    (locale) => names.of(locale.replace('_', '-')) ?? locale,
  );
  fill('timeZone', [...new Set([...zones, region.timeZone])], region.timeZone, (zone) => zone.replaceAll('_', ' '));
  for (const id of ['locale', 'timeZone'] as const)
    element(id).addEventListener('change', () => {
      const value = (key: keyof Region) => element<HTMLSelectElement>(key).value;
      change({ locale: value('locale'), timeZone: value('timeZone') });
    });
}

function fill(id: string, values: readonly string[], chosen: string, nameOf: (value: string) => string): void {
  element(id).replaceChildren(...values.map((value) => new Option(nameOf(value), value, false, value === chosen)));
}
