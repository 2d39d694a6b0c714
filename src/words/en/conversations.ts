import type { ConversationWords } from '../conversations.ts';

export const conversations: ConversationWords = {
  wrongPeople: ({ rep, few, of, share, team, when }) =>
    `${rep} talks to the wrong people: a decision maker in ${few} of ${of} conversations where it is known (${share}, ${when}), the others ${team}. Look at the list before the script.`,
  weakTalk: ({ rep, few, of, share, team, when, reach, minutes }) => {
    const reached = reach
      ? `reaches decision makers (${reach.own} of the conversations, the others ${reach.others}), but the talk is weak`
      : 'has a weak talk even where a decision maker is reached';
    const lasts = minutes ? `; a conversation lasts ${minutes.own} minutes, the others' ${minutes.others}` : '';
    return `${rep} ${reached}: ${few} of ${of} conversations with one were productive (${share}, ${when}), the others ${team}${lasts}. Train the talk, not the list.`;
  },
};
