import type { PeerWords } from '../peers.ts';

export const peers: PeerWords = {
  ramping: ({ rep, day, isOver }) =>
    isOver
      ? `${rep}: адаптация закончилась ${day}, сравнение с коллегами — со следующего квартала.`
      : `${rep}: адаптация до ${day}, поэтому пока ни с кем не сравнивается.`,
  noRole: (rep) => `${rep}: роль не указана, сравнивать не с кем.`,
  alone: (rep, role) => `${rep}: других сотрудников с ролью «${role}» нет, сравнивать не с кем.`,
};
