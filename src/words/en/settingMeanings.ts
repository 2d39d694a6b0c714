export const settingMeanings = {
  'Fiscal year starts in month': '1 to 12; 1 is the calendar year.',
  'Fiscal year is named after': 'start or end: the year in which a fiscal year starts or ends.',
  'Productive conversation, seconds': 'A connected call that lasts at least this long is a productive conversation.',
  'Cohort is mature after, days': 'Leads younger than this may still convert; their conversion is not judged yet.',
  'A new rep ramps up for, days': 'From the start date of the Reps tab: until then a rep is compared with nobody.',
  'E-mail replies are conversations': 'yes or no: whether a reply to an e-mail counts as a productive conversation.',
  'Lead conversion is counted by':
    'lead: what became of the leads created in a period; event: deals created in it ÷ leads created in it, which can exceed 100 %.',
  'Duplicate calls': 'count or leave out: calls that look like copies of another one.',
  'Unknown values, points':
    'A KPI that values not understood could move by more points than this is shown with its bounds.',
  'Unknown values, points at most':
    'A KPI that values not understood could move by more points than this is left blank.',
  Goals:
    'Shares that the team is to reach where Targets say nothing, such as Win rate: 25%; Lead conversion: 12%. A team that stays below for three quarters is told to rethink the process.',
  Holidays:
    'Days off besides weekends, such as 2025-12-25, 2026-01-01..2026-01-08; targets count the working days left.',
  'As of': 'The last day that counts, such as 2025-03-31; blank is today.',
  Period:
    'What the KPI Summary is about: this or last week, month or quarter, 2025 Q1, or a span such as 2025-01-15..2025-03-31.',
  'Reps shown': 'Reps or teams that the KPI Summary is about, parted by semicolons; blank is everybody.',
};
