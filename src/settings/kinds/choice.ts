import { foldText } from '../../values/foldText.ts';
import { wantedEitherOf } from '../../words/settingProblems.ts';
import type { SettingKind } from '../settingKind.ts';

/** One of a few words. @param spellings of each, besides itself: how else people write it, parted by `|` */
export function choice<Name extends string>(spellings: Readonly<Record<Name, string>>): SettingKind<Name> {
  const names = Object.keys(spellings) as Name[];
  return {
    read: (cell) => {
      const said = foldText(String(cell));
      return names.find((name) => [name, ...spellings[name].split('|')].some((one) => foldText(one) === said)) ?? null;
    },
    wanted: wantedEitherOf(names),
  };
}
