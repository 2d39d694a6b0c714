import type { StepName, StepWords } from '../steps.ts';
import { numberText, percentText } from './number.ts';
import { englishPlural } from './plural.ts';

const count = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 1);
const share = (rate: number, decimals: number): string => percentText(rate, decimals);
const perHundred = (rate: number, decimals: number): string => numberText(rate * 100, decimals);
const appointments = (value: number): string =>
  `${count(value)} ${englishPlural(value, 'appointment', 'appointments')}`;

const opportunities = (value: number): string =>
  `${count(value)} more ${englishPlural(value, 'opportunity', 'opportunities')}`;

const booking = (cases: string): StepWords => ({
  name: `booking appointments from ${cases}`,
  does: (rate, decimals) => `books ${perHundred(rate, decimals)} appointments per 100 ${cases}`,
  rate: perHundred,
  did: (set, size) => `set ${appointments(set)} for ${count(size)} ${cases}`,
  more: (value) => `${count(value)} more ${englishPlural(value, 'appointment', 'appointments')}`,
  cases,
});

export const steps: Readonly<Record<StepName, StepWords>> = {
  'lead to opportunity': {
    name: 'turning leads into opportunities',
    does: (rate, decimals) => `turns ${share(rate, decimals)} of leads into opportunities`,
    rate: share,
    did: (turned, size) => `turned ${count(turned)} of ${count(size)} leads into opportunities`,
    more: opportunities,
    cases: 'leads',
  },
  'opportunities from leads': {
    name: 'opening opportunities from leads',
    does: (rate, decimals) => `opens ${perHundred(rate, decimals)} opportunities per 100 leads`,
    rate: perHundred,
    did: (opened, size) => `opened ${count(opened)} opportunities for ${count(size)} leads`,
    more: opportunities,
    cases: 'leads',
  },
  'call to connection': {
    name: 'reaching the person called',
    does: (rate, decimals) => `reaches the person called in ${share(rate, decimals)} of calls`,
    rate: share,
    did: (reached, size) => `reached the person called in ${count(reached)} of ${count(size)} calls`,
    more: (value) => `${count(value)} more connected ${englishPlural(value, 'call', 'calls')}`,
    cases: 'calls',
  },
  'connection to conversation': {
    name: 'turning connected calls into real conversations',
    does: (rate, decimals) => `turns ${share(rate, decimals)} of connected calls into real conversations`,
    rate: share,
    did: (had, size) => `turned ${count(had)} of ${count(size)} connected calls into real conversations`,
    more: (value) => `${count(value)} more real ${englishPlural(value, 'conversation', 'conversations')}`,
    cases: 'connected calls',
  },
  'decision maker': {
    name: 'getting through to the decision maker',
    does: (rate, decimals) => `speaks with the decision maker in ${share(rate, decimals)} of conversations`,
    rate: share,
    did: (spoke, size) =>
      `spoke with the decision maker in ${count(spoke)} of ${count(size)} conversations where it is known`,
    more: (value) =>
      `${count(value)} more ${englishPlural(value, 'conversation', 'conversations')} with a decision maker`,
    cases: 'conversations with a known contact role',
  },
  'decision maker talk': {
    name: 'talking with the decision maker',
    does: (rate, decimals) => `turns ${share(rate, decimals)} of talks with a decision maker into real conversations`,
    rate: share,
    did: (had, size) => `turned ${count(had)} of ${count(size)} talks with a decision maker into real conversations`,
    more: (value) =>
      `${count(value)} more real ${englishPlural(value, 'conversation', 'conversations')} with a decision maker`,
    cases: 'conversations with a decision maker',
  },
  'conversation to appointment': booking('real conversations'),
  'connection to appointment': booking('connected calls'),
  'call to appointment': booking('calls'),
  'appointment held': {
    name: 'getting appointments to take place',
    does: (rate, decimals) => `holds ${share(rate, decimals)} of the appointments due`,
    rate: share,
    did: (held, size) => `held ${count(held)} of ${count(size)} appointments due`,
    more: (value) => `${count(value)} more ${englishPlural(value, 'appointment', 'appointments')} held`,
    cases: 'appointments with a result',
  },
  'no-show': {
    name: 'getting clients to show up',
    does: (rate, decimals) => `has no-shows in ${share(rate, decimals)} of the appointments due`,
    rate: share,
    did: (missed, size) =>
      `had ${count(missed)} ${englishPlural(missed, 'no-show', 'no-shows')} in ${count(size)} appointments due`,
    more: (value) => `${count(value)} fewer ${englishPlural(value, 'no-show', 'no-shows')}`,
    cases: 'appointments with a result',
  },
  'called lead won': {
    name: 'winning the leads that are called',
    does: (rate, decimals) => `wins ${share(rate, decimals)} of the leads first called`,
    rate: share,
    did: (won, size) => `won ${count(won)} of the ${count(size)} leads first called`,
    more: (value) => `${count(value)} more ${englishPlural(value, 'lead', 'leads')} won`,
    cases: 'leads called',
  },
  'deal won': {
    name: 'winning deals',
    does: (rate, decimals) => `wins ${share(rate, decimals)} of closed deals`,
    rate: share,
    did: (won, size) => `won ${count(won)} of ${count(size)} closed deals`,
    more: (value) => `${count(value)} more ${englishPlural(value, 'deal', 'deals')} won`,
    cases: 'closed deals',
  },
};
