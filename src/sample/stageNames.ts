import type { Words } from '../vocabulary/words.ts';
import type { Stage } from './rows.ts';

export const stageNames: Readonly<Record<Stage, Words>> = {
  qualification: { en: 'Qualification', ru: 'Квалификация' },
  demo: { en: 'Demo', ru: 'Показ' },
  proposal: { en: 'Proposal', ru: 'Коммерческое предложение' },
  negotiation: { en: 'Negotiation', ru: 'Согласование договора' },
  won: { en: 'Closed won', ru: 'Успешно реализовано' },
  lost: { en: 'Closed lost', ru: 'Закрыто и не реализовано' },
};
