import { wordsByName } from '../vocabulary/words.ts';
import { settingMeanings as en } from './en/settingMeanings.ts';
import { settingMeanings as ru } from './ru/settingMeanings.ts';

/** The settings of the catalogue: one without a meaning does not compile, nor a meaning without a setting. */
export type SettingName = keyof typeof en;

export type SettingMeaningWords = Readonly<Record<SettingName, string>>;

/** What the numbers and choices mean; a blank value means that the add-on decides. */
export const settingMeanings = wordsByName<SettingName>({ en, ru });
