import { type Spellings, spelled } from './words.ts';

/** When a record was last written: of two copies of it the later one is the newer. */
export const modifiedHeadings: Spellings = spelled(
  `Last Modified Date | Last Modified | Last modified at | Last modified on | Last Modified Time | Modified Time |
    Modified At | Modified On | Modified Date | Date modified | Modified | Last Updated | Last updated at |
    Last update | Updated At | Updated On | Updated time | Update time | Updated | Date updated |
    dbt_updated_at | dbt_valid_from | Valid from | Effective from | Effective start date | Snapshot date | Snapshot at | Snapshot day |
    Object last modified date/time | SystemModstamp | write_date | date_modified`,
  `Дата изменения | Дата последнего изменения | Последнее изменение | Время изменения | Изменено | Изменён |
    Изменена | Дата редактирования | Дата обновления | Обновлено | Обновлён | Обновлена | Дата модификации`,
);
