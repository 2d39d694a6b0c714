import { signatures } from '../src/formulas/signatures.ts';
import { numberText } from '../src/words/number.ts';
import type { Feature } from './feature.ts';
import {
  callsOf,
  count,
  extremesOf,
  kpiOf,
  lineOf,
  minutesOf,
  noteOf,
  pairOf,
  processOf,
  sameDayOf,
  scoreOf,
  severalOf,
  whatIfOf,
} from './featureTexts.ts';

const [details, both] = ['KPI Details', 'KPI Summary, KPI Details'];

export const features: readonly Feature[] = [
  { what: 'Lead-to-opportunity ratio', where: both, shows: kpiOf('LEAD_OPPORTUNITY_RATIO') },
  { what: '… of each rep', where: `${details}, Reps`, shows: extremesOf('LEAD_OPPORTUNITY_RATIO') },
  {
    what: 'Who needs coaching, at which step, with the proof',
    where: both,
    shows: ({ summary }) => summary.coaching[0]?.text ?? '',
  },
  { what: 'The process, not the people, where the whole team is low', where: both, shows: processOf },
  { what: 'Both definitions of a ratio side by side', where: `${details}, Two definitions`, shows: pairOf },
  { what: 'Appointments set', where: both, shows: kpiOf('APPOINTMENTS_SET') },
  { what: 'Calls and e-mails per appointment', where: details, shows: kpiOf('ACTIVITIES_PER_APPOINTMENT') },
  {
    what: 'Held, no-shows, cancelled, moved',
    where: details,
    shows: severalOf('APPOINTMENT_SHOW_RATE', 'NO_SHOW_RATE', 'CANCELLATION_RATE', 'RESCHEDULE_RATE'),
  },
  {
    what: 'Moved appointments are one; who came after all',
    where: `${details}, Clients`,
    shows: lineOf('Appointments and their clients'),
  },
  {
    what: 'Clients with one appointment and none ahead',
    where: `${details}, Clients`,
    shows: ({ summary }) => numberText(summary.appointmentClients?.onlyOne ?? 0, 'en'),
  },
  { what: 'Call-to-connect ratio', where: both, shows: kpiOf('CALL_CONNECT_RATIO') },
  { what: 'When people answer', where: `${details}, Best hours`, shows: lineOf('When people answer') },
  { what: 'What the target takes in calls', where: `${details}, Targets`, shows: callsOf },
  { what: 'What if: other calls, connect ratio or show rate', where: `${details}, What if`, shows: whatIfOf },
  {
    what: 'Deals per call, and called leads later won',
    where: details,
    shows: severalOf('CALL_DEAL_RATIO', 'CALLED_LEAD_WIN_RATIO'),
  },
  {
    what: 'Productive conversations',
    where: both,
    shows: severalOf('PRODUCTIVE_CONVERSATIONS', 'PRODUCTIVE_CONVERSATION_RATIO'),
  },
  { what: 'How long they last, mean and median', where: details, shows: minutesOf },
  {
    what: 'With the decision maker or not; wrong people or weak talk',
    where: details,
    shows: ({ summary }) => summary.conversations?.[0]?.text ?? '',
  },
  { what: 'Replies to e-mails', where: details, shows: kpiOf('EMAIL_REPLY_RATE') },
  { what: 'Growth by quarter, with a chart', where: both, shows: ({ summary }) => summary.sentences[0] ?? '' },
  { what: 'Where the funnel leaks', where: both, shows: ({ summary }) => summary.firstAnswers?.leak ?? '' },
  { what: 'Why deals are lost', where: both, shows: ({ summary }) => summary.lostReasons?.text ?? '' },
  { what: 'The same day of the quarters before', where: `${details}, Same day`, shows: sameDayOf },
  {
    what: 'On track or not, with a range',
    where: both,
    shows: ({ plan }) => String(plan.sheets[0]?.rows[0]?.[0] ?? ''),
  },
  {
    what: 'Win rate, velocity, coverage',
    where: details,
    shows: severalOf('WIN_RATE', 'SALES_VELOCITY', 'PIPELINE_COVERAGE'),
  },
  {
    what: 'From where to where a share likely lies, and how many cases are missing',
    where: `${details}, Reps, as notes`,
    shows: noteOf,
  },
  {
    what: 'What a step at the level of the others would bring',
    where: both,
    shows: ({ summary }) => summary.lever?.text ?? 'Nothing that the quarters before bear out.',
  },
  { what: 'How well each rep fills in the data', where: `${details}, Missing data`, shows: scoreOf },
  {
    what: 'What was counted, what was left out and why',
    where: both,
    shows: lineOf('What was counted and what was left out'),
  },
  {
    what: 'Rows behind a number',
    where: 'menu, sidebar',
    shows: ({ plan }) =>
      `${count(plan.sheets.flatMap(({ meanings }) => meanings).length)} numbers of the two sheets lead to their rows.`,
  },
  {
    what: 'Sentences lead to their numbers',
    where: both,
    shows: ({ plan }) =>
      `${count(plan.sheets.flatMap(({ links }) => links).length)} texts of the two sheets lead to a line or a block.`,
  },
  {
    what: 'Functions for cells',
    where: 'any cell',
    shows: () => `${signatures().length} functions, such as \`=CALL_CONNECT_RATIO(Calls!A:H)\`.`,
  },
];
