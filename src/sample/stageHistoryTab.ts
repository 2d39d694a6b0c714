import type { Language } from '../vocabulary/words.ts';
import type { Move } from './rows.ts';
import { idOf, momentFormat, type SampleTab, sampleTab, serialOf } from './sampleTab.ts';
import { stageNames } from './stageNames.ts';

export function stageHistoryTab(moves: readonly Move[], language: Language): SampleTab {
  return sampleTab<Move>(
    { en: 'Stage history', ru: 'История этапов' },
    [
      { heading: { en: 'Deal ID', ru: 'ID сделки' }, cell: ({ deal }) => idOf('D', deal.number) },
      { heading: { en: 'Changed on', ru: 'Дата изменения' }, format: momentFormat, cell: ({ at }) => serialOf(at) },
      {
        heading: { en: 'From stage', ru: 'Значение до' },
        cell: ({ from }) => (from ? stageNames[from][language] : ''),
      },
      { heading: { en: 'To stage', ru: 'Значение после' }, cell: ({ to }) => stageNames[to][language] },
    ],
    moves,
    language,
  );
}
