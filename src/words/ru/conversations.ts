import type { ConversationWords } from '../conversations.ts';

export const conversations: ConversationWords = {
  wrongPeople: ({ rep, few, of, share, team, when }) =>
    `${rep}: не те собеседники. С ЛПР ${few} из ${of} разговоров, где это известно (${share}, ${when}), у остальных ${team}. Сначала проверьте список контактов, потом сценарий.`,
  weakTalk: ({ rep, few, of, share, team, when, reach, minutes }) => {
    const reached = reach
      ? `до ЛПР доходит (${reach.own} разговоров, у остальных ${reach.others}), но разговор слабый`
      : 'слаб и сам разговор с ЛПР';
    const lasts = minutes ? `; разговор длится ${minutes.own} мин, у остальных ${minutes.others}` : '';
    return `${rep}: ${reached}. Продуктивны ${few} из ${of} разговоров с ЛПР (${share}, ${when}), у остальных ${team}${lasts}. Тренировать нужно разговор.`;
  },
};
