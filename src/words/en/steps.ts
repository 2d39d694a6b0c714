import type { StepsWords, StepWords } from '../steps.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const moreOpportunities: StepWords['more'] = (count) => `${count} more opportunities`;
const moreAppointments: StepWords['more'] = (count) => `${count} more appointments`;

/** @param cases out of which the appointments came */
const appointmentsFor =
  (cases: string): StepWords['did'] =>
  (count, size) =>
    `set ${numberText(count)} ${englishPlural(count, 'appointment', 'appointments')} for ${numberText(size)} ${cases}`;

export const steps: StepsWords = {
  'lead to opportunity': {
    name: 'from lead to opportunity',
    did: (count, size) => `turned ${numberText(count)} of ${numberText(size)} leads into opportunities`,
    more: moreOpportunities,
    cases: 'leads',
  },
  'opportunities from leads': {
    name: 'from lead to opportunity',
    did: (count, size) => `opened ${numberText(count)} opportunities for ${numberText(size)} leads`,
    more: moreOpportunities,
    cases: 'leads',
  },
  'call to connection': {
    name: 'from call to connection',
    did: (count, size) => `reached the person called in ${numberText(count)} of ${numberText(size)} calls`,
    more: (count) => `${count} more connected calls`,
    cases: 'calls',
  },
  'connection to conversation': {
    name: 'from connected call to productive conversation',
    did: (count, size) =>
      `had a productive conversation in ${numberText(count)} of ${numberText(size)} connected calls`,
    more: (count) => `${count} more productive conversations`,
    cases: 'connected calls',
  },
  'decision maker': {
    name: 'to the decision maker',
    did: (count, size) =>
      `spoke with the decision maker in ${numberText(count)} of ${numberText(size)} conversations where it is known`,
    more: (count) => `${count} more conversations with a decision maker`,
    cases: 'conversations with a known contact role',
  },
  'decision maker talk': {
    name: 'in the talk with the decision maker',
    did: (count, size) =>
      `had a productive conversation in ${numberText(count)} of ${numberText(size)} with a decision maker`,
    more: (count) => `${count} more productive conversations with a decision maker`,
    cases: 'conversations with a decision maker',
  },
  'conversation to appointment': {
    name: 'from productive conversation to appointment',
    did: appointmentsFor('productive conversations'),
    more: moreAppointments,
    cases: 'productive conversations',
  },
  'connection to appointment': {
    name: 'from connected call to appointment',
    did: appointmentsFor('connected calls'),
    more: moreAppointments,
    cases: 'connected calls',
  },
  'call to appointment': {
    name: 'from call to appointment',
    did: appointmentsFor('calls'),
    more: moreAppointments,
    cases: 'calls',
  },
  'appointment held': {
    name: 'from appointment to meeting held',
    did: (count, size) => `held ${numberText(count)} of ${numberText(size)} appointments due`,
    more: (count) => `${count} more appointments held`,
    cases: 'appointments with a result',
  },
  'no-show': {
    name: 'from appointment to showing up',
    did: (count, size) =>
      `had ${numberText(count)} ${englishPlural(count, 'no-show', 'no-shows')} in ${numberText(size)} appointments due`,
    more: (count) => `${count} fewer no-shows`,
    cases: 'appointments with a result',
  },
  'called lead won': {
    name: 'from first call to deal won',
    did: (count, size) => `won ${numberText(count)} of the ${numberText(size)} leads first called`,
    more: (count) => `${count} more leads won`,
    cases: 'leads called',
  },
  'deal won': {
    name: 'from deal to deal won',
    did: (count, size) => `won ${numberText(count)} of ${numberText(size)} closed deals`,
    more: (count) => `${count} more deals won`,
    cases: 'closed deals',
  },
};
