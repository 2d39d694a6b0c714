import { beside, leftover, yesNo } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** A tick on records that a system keeps although somebody has deleted them. */
export const deletedFlag = beside(
  leftover(
    yesNo(
      spelled(
        'Is Deleted | Deleted | Is deleted? | Deleted? | Trashed | Archived',
        'Удалена | Удалено | Удалён | В корзине',
      ),
    ),
  ),
  // Of HubSpot, which archives what was deleted; of a telephone system it is a call that somebody has dealt with.
  { Archived: ['hs_object_id', 'hs_timestamp', 'hs_createdate', 'hs_lastmodifieddate'] },
);
