import { beside, leftover, oneOf, withAnswers } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** What says of records that a system keeps them although somebody has deleted them, or made one of two. */
export const deletedFlag = beside(
  leftover(
    withAnswers(
      oneOf(
        spelled(
          `Is Deleted | Deleted | Is deleted? | Deleted? | Trashed | Archived | Record state | Record status |
          Entity status`,
          'Удалена | Удалено | Удалён | В корзине | Состояние записи | Статус записи',
        ),
        {
          yes: spelled(
            'Deleted | Merged | Removed | Trashed | Duplicate',
            'Удалена | Удалено | Удалён | Объединена | Объединён | Дубль | Дубликат | В корзине',
          ),
          no: spelled('Active | Live | Not deleted', 'Активна | Активен | Действует | Не удалена'),
        },
      ),
      { yes: 'yes', no: 'no' },
    ),
  ),
  // Of HubSpot, which archives what was deleted; of a telephone system it is a call that somebody has dealt with.
  { Archived: ['hs_object_id', 'hs_timestamp', 'hs_createdate', 'hs_lastmodifieddate'] },
);
