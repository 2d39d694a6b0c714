export const definitionPairs = {
  perCall: {
    label: 'Per call',
    remark: 'Called five times, counted five times.',
  },
  perPerson: {
    label: 'Per person called',
    remark: 'Once each, on the day of the first call.',
  },
  leadCohort: {
    label: 'Of the leads of the period',
    remark: 'These very leads; the newest may still convert.',
  },
  leadEvents: {
    label: 'Deals of the period per lead',
    remark: 'Deals of older leads too; may exceed 100%.',
  },
  wonOfClosed: {
    label: 'Won of deals closed',
    remark: 'By the closing day; open deals do not count.',
  },
  wonOfCreated: {
    label: 'Won of deals created',
    remark: 'By the day created; open ones are not won yet.',
  },
};
