import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { type GainFacts, gainText } from './gain.ts';
import { numberText } from './number.ts';
import { type StepName, stepWords } from './steps.ts';

export type LeverFacts = {
  readonly step: StepName;
  /** Who would have to reach the others; empty for the whole team, which would have to reach its own past. */
  readonly reps: readonly string[];
  readonly gain: GainFacts;
  /** False where nothing is beyond 99.8 %. */
  readonly isProven: boolean;
};

/** The one thing to change first, and what it would bring. */
export function leverSentence({ step, reps, gain, isProven }: LeverFacts, language: Language): string {
  const name = stepWords[language][step].name;
  const brings = gainText(step, gain, language);
  if (language === 'ru') {
    const doubt = isProven ? '' : ', если это не случайность,';
    if (reps.length === 0) return `Главный резерв${doubt} — этап «${name}». На прежнем уровне: ${brings}.`;
    return `Главный резерв${doubt} — этап «${name}». На уровне команды (${people(reps, 'ru')}): ${brings}.`;
  }
  const doubt = isProven ? '' : ', unless it is bad luck';
  if (reps.length === 0)
    return `Biggest lever${doubt}, the step ${name}: back at its earlier rate the team would have ${brings}.`;
  return `Biggest lever${doubt}, the step ${name}: at the rate of the rest of the team, ${people(reps, 'en')} would bring ${brings}.`;
}

const namesShown = 3;

function people(reps: readonly string[], language: Language): string {
  const shown = reps.length > namesShown + 1 ? reps.slice(0, namesShown) : reps;
  const rest = reps.length - shown.length;
  if (rest > 0)
    return `${shown.join(', ')} ${language === 'ru' ? `и ещё ${numberText(rest, 'ru')}` : `and ${numberText(rest, 'en')} more`}`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${language === 'ru' ? 'и' : 'and'} ${last(shown)}`;
}
