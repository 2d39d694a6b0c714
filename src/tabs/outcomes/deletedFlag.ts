import { leftover, yesNo } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** A tick on records that a system keeps although somebody has deleted them. */
export const deletedFlag = leftover(
  yesNo(spelled('Is Deleted | Deleted | Is deleted? | Deleted? | Trashed', 'Удалена | Удалено | Удалён | В корзине')),
);
