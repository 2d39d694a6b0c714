import type { Language } from '../vocabulary/words.ts';
import { periodText } from './coaching.ts';
import { numberText, percentText } from './number.ts';

export type ConversationFacts = {
  readonly rep: string;
  readonly quarters: readonly string[];
  readonly isRunning: boolean;
  readonly numerator: number;
  readonly denominator: number;
  /** The rest of the team. */
  readonly team: number;
};

type Rates = { readonly own: number; readonly others: number };

/** Few decision makers among those who were reached: the list comes before the script. */
export function wrongPeopleText(facts: ConversationFacts, language: Language): string {
  const { rep, few, of, share, team, when } = partsOf(facts, language);
  return language === 'ru'
    ? `${rep}: не те собеседники. С ЛПР ${few} из ${of} разговоров, где это известно (${share}, ${when}), у остальной команды ${team}. Сначала проверьте список контактов, потом сценарий.`
    : `${rep} talks to the wrong people: a decision maker in ${few} of ${of} conversations where it is known (${share}, ${when}), ${team} in the rest of the team. Look at the list before the script.`;
}

/** @param facts `reach` is null where decision makers are reached too seldom as well; `minutes` where nobody timed */
export function weakTalkText(
  facts: ConversationFacts & { readonly reach: Rates | null; readonly minutes: Rates | null },
  language: Language,
): string {
  const { rep, few, of, share, team, when } = partsOf(facts, language);
  const percent = (rate: number): string => percentText(rate, language, 0);
  const long = (value: number): string => numberText(value, language, 1);
  const { reach, minutes } = facts;
  if (language === 'ru') {
    const reached = reach
      ? `до ЛПР доходит (${percent(reach.own)} разговоров, у остальных ${percent(reach.others)}), но разговор слабый`
      : 'слаб и сам разговор с ЛПР';
    const lasts = minutes ? `; разговор длится ${long(minutes.own)} мин, у остальных ${long(minutes.others)}` : '';
    return `${rep}: ${reached}. Продуктивны ${few} из ${of} разговоров с ЛПР (${share}, ${when}), у остальной команды ${team}${lasts}. Тренировать нужно разговор.`;
  }
  const reached = reach
    ? `reaches decision makers (${percent(reach.own)} of the conversations, ${percent(reach.others)} in the rest of the team), but the talk is weak`
    : 'has a weak talk even where a decision maker is reached';
  const lasts = minutes
    ? `; a conversation lasts ${long(minutes.own)} minutes, ${long(minutes.others)} in the rest`
    : '';
  return `${rep} ${reached}: ${few} of ${of} conversations with one were productive (${share}, ${when}), ${team} in the rest of the team${lasts}. Train the talk, not the list.`;
}

function partsOf({ rep, numerator, denominator, team, ...period }: ConversationFacts, language: Language) {
  return {
    rep,
    few: numberText(numerator, language),
    of: numberText(denominator, language),
    share: percentText(numerator / denominator, language, 0),
    team: percentText(team, language, 0),
    when: periodText(period, language),
  };
}
