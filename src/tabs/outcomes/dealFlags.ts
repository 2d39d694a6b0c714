import { answers, oneOf, withAnswers, yesNo } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** Boxes and columns of yes and no that say how a deal stands. */
export const dealFlags = {
  isWon: yesNo(
    spelled(
      'Is Won | Is Closed Won | Closed won | Closed won? | Won | Won? | Deal won | Deal won?',
      'Выиграна | Успешна | Сделка выиграна',
    ),
  ),
  /** Odoo archives what is lost. */
  active: yesNo(spelled('Active | Is active | Active?', 'Активна | Активно')),
  /** What others archive they have deleted, or only put away: which it is, somebody may say. */
  archived: withAnswers(
    oneOf(spelled('Archived | Is archived | Archived?', 'В архиве | Архивная | Архив'), {
      ...answers,
      removed: { en: [], ru: [] },
    }),
    { yes: 'yes', no: 'no' },
  ),
  isLost: yesNo(spelled('Is Lost | Is Closed Lost | Lost | Lost? | Deal lost', 'Проиграна | Провалена | Слита')),
  isClosed: yesNo(
    spelled('Is Closed | Is Deal Closed? | Closed | Closed? | Deal closed', 'Закрыта | Сделка закрыта | Завершена'),
  ),
} as const;
