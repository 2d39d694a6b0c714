import { limitsIn } from '../../summary/figures/bounded.ts';
import { stagesUnsaid } from '../../summary/funnel/lostDeals.ts';
import { stageRows } from '../../summary/funnel/stageRows.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import { columnWords } from '../../words/tables.ts';
import type { Asked } from '../countFor.ts';

export function stageLeaks({ counted, around: { language, settings } }: Asked): Cell[][] {
  const words = columnWords[language];
  const rows = stageRows(counted.stages, language, [], null, limitsIn(settings.values));
  const unsaid = stagesUnsaid(rows, language);
  return [
    [words.stage, words.reached, words.passed, words.lost, words.open, words.conversion],
    ...rows.map(({ pipeline, stage, reached, passed, lost, open, conversion }) => [
      pipeline === null ? stage : `${pipeline}: ${stage}`,
      reached ?? '',
      passed ?? '',
      lost ?? '',
      open,
      conversion ?? '',
    ]),
    ...(unsaid ? [[unsaid, '', '', '', '', '']] : []),
  ];
}
