import type { DefinitionPairWords } from '../definitionPairs.ts';

export const definitionPairs: DefinitionPairWords = {
  perCall: {
    label: 'На звонок',
    remark: 'Пять звонков человеку — пять раз.',
  },
  perPerson: {
    label: 'На человека',
    remark: 'По разу, в день первого звонка.',
  },
  leadCohort: {
    label: 'От лидов периода',
    remark: 'Именно эти лиды; новые ещё дозреют.',
  },
  leadEvents: {
    label: 'Сделки периода к лидам',
    remark: 'И сделки прежних лидов; бывает больше 100 %.',
  },
  wonOfClosed: {
    label: 'От закрытых сделок',
    remark: 'По дню закрытия; открытые не в счёт.',
  },
  wonOfCreated: {
    label: 'От созданных сделок',
    remark: 'По дню создания; открытые ещё не выиграны.',
  },
};
