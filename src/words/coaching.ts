import { last } from '../vocabulary/last.ts';
import type { Language } from '../vocabulary/words.ts';
import { quarterText } from './date.ts';
import { type GainFacts, gainText } from './gain.ts';
import { numberText, percentText } from './number.ts';
import { type StepName, stepWords } from './steps.ts';

/** What is said of a rep (null: of the whole team) at one step. */
export type CoachingFacts = {
  readonly rep: string | null;
  readonly step: StepName;
  readonly kind: 'share' | 'rate';
  readonly verdict: 'amber' | 'red' | 'strength' | 'process';
  /** Oldest first; more than one where they were added up. */
  readonly quarters: readonly string[];
  readonly isRunning: boolean;
  readonly count: number;
  readonly size: number;
  readonly low: number;
  readonly high: number;
  /** The rest of the team's; the team's own in the quarters before for a process. */
  readonly other: number;
  /** How many of `outOf` quarters point the same way. */
  readonly sameWay: number;
  readonly outOf: number;
  readonly gain: GainFacts | null;
};

/** Who, at which step, how many of how many, against whom, how sure, and what it would bring. */
export function coachingText(facts: CoachingFacts, language: Language): string {
  const sentences = [finding(facts, language), proof(facts, language)];
  if (facts.gain) sentences.push(gainSentence(facts, facts.gain, language));
  return sentences.join(' ');
}

/** The same in one sentence, for the top of the report. */
export function coachingBrief(facts: CoachingFacts, language: Language): string {
  const { rep, step, kind, verdict, count, size, other } = facts;
  const when = periodText(facts, language);
  const own = rateText(size === 0 ? 0 : count / size, kind, language);
  const others = rateText(other, kind, language);
  const name = stepWords[language][step].name;
  if (language === 'ru') {
    if (rep === null)
      return `Просела вся команда, этап «${name}»: ${own} (${when}), в предыдущих кварталах ${others}; дело в процессе.`;
    const what = { red: 'Первым делом помочь', amber: 'Присмотреться', strength: 'Поучиться', process: '' }[verdict];
    return `${what}: ${rep}, этап «${name}» — ${own} (${when}), у остальной команды ${others}.`;
  }
  if (rep === null)
    return `The whole team has fallen at the step ${name}: ${own} in ${when}, ${others} in the quarters before. Look at the process.`;
  const what = { red: 'Coach first', amber: 'Worth a look', strength: 'Worth learning from', process: '' }[verdict];
  return `${what}: ${rep}, at the step ${name}, ${own} in ${when} against ${others} in the rest of the team.`;
}

/** Nobody is better or worse than luck explains. */
export function nobodyStandsOut(language: Language): string {
  return language === 'ru'
    ? 'Ни один сотрудник не отстаёт от команды сильнее, чем объяснит случайность.'
    : 'No rep falls behind the team by more than luck explains.';
}

/** A share in percent; a rate per hundred, which may be more than a hundred. */
export function rateText(rate: number, kind: 'share' | 'rate', language: Language): string {
  if (kind === 'share') return percentText(rate, language);
  return language === 'ru' ? `${numberText(rate * 100, 'ru', 1)} на 100` : `${numberText(rate * 100, 'en', 1)} per 100`;
}

function finding(facts: CoachingFacts, language: Language): string {
  const { rep, step, kind, count, size, low, high, other } = facts;
  const scale = kind === 'share' ? 100 : 1;
  const rate = rateText(size === 0 ? 0 : count / size, kind, language);
  const range = `${numberText(low * 100, language, 1)}–${numberText(high * 100, language, 1)}${scale === 1 ? '' : language === 'ru' ? '\u00a0%' : '%'}`;
  const others = rateText(other, kind, language);
  const when = periodText(facts, language);
  const did = stepWords[language][step].did(count, size);
  if (language === 'ru') {
    const against = rep === null ? `в предыдущих кварталах было ${others}` : `у остальной команды ${others}`;
    return `${rep ?? 'Вся команда'}, ${when}: ${did} (${rate}, вероятно ${range}), ${against}.`;
  }
  const against = rep === null ? `${others} in the quarters before` : `the rest of the team ${others}`;
  return `${rep ?? 'The whole team'}, ${when}: ${did} (${rate}, likely ${range}); ${against}.`;
}

export function periodText(
  { quarters, isRunning }: Pick<CoachingFacts, 'quarters' | 'isRunning'>,
  language: Language,
): string {
  const [from = '', to = from] = [quarters[0], last(quarters)];
  const span =
    from === to ? quarterText(from, language) : `${quarterText(from, language)} – ${quarterText(to, language)}`;
  if (!isRunning) return span;
  return language === 'ru' ? `${span} на сегодня` : `${span} to date`;
}

/** What the numbers prove and what to do about it. */
function proof({ verdict, quarters, sameWay, outOf }: CoachingFacts, language: Language): string {
  const isPooled = quarters.length > 1;
  const ru = language === 'ru';
  if (verdict === 'process') {
    return ru
      ? 'Просели не отдельные люди, а все: дело в процессе, а не в человеке.'
      : 'The fall is shared: look at the process, not at one person.';
  }
  if (verdict === 'strength') {
    return ru ? 'Заметно лучше команды: есть чему поучиться.' : 'Clearly better than the team: worth learning from.';
  }
  if (isPooled) {
    const often = ru
      ? `Хуже команды в ${sameWay} из ${outOf} кварталов`
      : `Behind the team in ${sameWay} of ${outOf} quarters`;
    if (verdict === 'red') {
      return ru
        ? `${often}: это постоянно и не случайно, нужно обучение.`
        : `${often}: constant and no bad luck, time for training.`;
    }
    return ru
      ? `${often}: похоже на постоянную слабость, стоит присмотреться.`
      : `${often}: it may be constant, worth a look.`;
  }
  if (verdict === 'amber') {
    return ru ? 'Это ещё может быть случайностью: стоит присмотреться.' : 'It may still be bad luck: worth a look.';
  }
  if (sameWay < 2) {
    return ru
      ? 'Случайностью это не объяснить: нужна помощь на этом этапе.'
      : 'Bad luck does not explain it: coach this step.';
  }
  return ru
    ? `Хуже команды в ${sameWay} из последних ${outOf} кварталов: нужна помощь на этом этапе.`
    : `Behind the team in ${sameWay} of the last ${outOf} quarters: coach this step.`;
}

function gainSentence({ rep, step }: CoachingFacts, gain: GainFacts, language: Language): string {
  const brings = gainText(step, gain, language);
  if (language === 'ru') return `${rep === null ? 'На прежнем уровне' : 'На уровне команды'}: ${brings}.`;
  return `${rep === null ? 'At the earlier rate' : "At the team's rate"}: ${brings}.`;
}

/** Why nothing is said of a rep yet. */
export function tooFewText(
  facts: { readonly rep: string; readonly step: StepName; readonly size: number; readonly needed: number },
  language: Language,
): string {
  const { rep, step, size, needed } = facts;
  const [has, more] = [numberText(size, language), numberText(needed, language)];
  const cases = stepWords[language][step].cases;
  return language === 'ru'
    ? `${rep}: для вывода слишком мало ${cases} (${has}), нужно ещё примерно ${more}.`
    : `${rep}: too few ${cases} to judge (${has}), about ${more} more needed.`;
}
