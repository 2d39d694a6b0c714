import { describe, expect, it } from 'vitest';
import { type CoachingFacts, coachingBrief, coachingText, tooFewText } from '../../src/words/coaching.ts';

const facts = (differs: Partial<CoachingFacts> = {}): CoachingFacts => ({
  rep: 'Ana Keller',
  step: 'call to connection',
  kind: 'share',
  verdict: 'red',
  quarters: ['2025 Q1'],
  isRunning: false,
  count: 40,
  size: 400,
  low: 0.0743,
  high: 0.1333,
  other: 0.19,
  sameWay: 1,
  outOf: 3,
  dispersion: 1,
  gain: { count: 36, deals: 1.24, amount: 12_431, currency: '$' },
  ...differs,
});

/** The Russian texts hold numbers together with no-break spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the text of a flag', () => {
  it('names who, when, how many of how many, against whom, and what it would bring', () => {
    expect(coachingText(facts(), 'en')).toBe(
      'Ana Keller, Q1 2025: reached the person called in 40 of 400 calls (10%, likely 7.4–13%), against 19% of the others. This differs by more than chance explains: coach this step. If it is skill and not the list or luck, at the rate of the others: up to 36 more connected calls a quarter, some 1.2 deals won and $12,000.',
    );
  });

  it('says the same in Russian', () => {
    const ru = facts({ rep: 'Анна Кузнецова', gain: { count: 36, deals: 1.24, amount: 124_310, currency: '₽' } });
    expect(spaced(coachingText(ru, 'ru'))).toBe(
      'Анна Кузнецова, 1 кв. 2025: дозвонов 40 из 400 звонков (10 %, вероятно 7,4–13 %), у остальных 19 %. Случайностью это не объяснить: нужна помощь на этом шаге. Если дело в умении, а не в базе или случайности, и Анна Кузнецова выйдет на уровень остальных: до 36 дозвонов больше за квартал, то есть около 1,2 выигранной сделки и 120 000 ₽.',
    );
  });

  it('tells an amber from a red, and a quarter from several', () => {
    const proofOf = (differs: Partial<CoachingFacts>) =>
      coachingText(facts({ gain: null, ...differs }), 'en')
        .split('. ')
        .slice(1)
        .join('. ');
    const three = ['2024 Q3', '2024 Q4', '2025 Q1'];
    expect(proofOf({ verdict: 'amber' })).toBe('It may still be chance: worth a look.');
    expect(proofOf({ sameWay: 2 })).toBe('This differs by more than chance explains: coach this step.');
    expect(proofOf({ quarters: three, sameWay: 3 })).toBe(
      'Over these quarters it differs by more than chance explains: time for training.',
    );
    expect(proofOf({ quarters: three, sameWay: 2, verdict: 'amber' })).toBe('It may be constant: worth a look.');
    expect(proofOf({ verdict: 'strength' })).toBe('This differs by more than chance explains: worth learning from.');
  });

  it('says for how long, and how much the cases hang together', () => {
    const text = coachingText(facts({ sameWay: 3, dispersion: 4.9, gain: null }), 'en');
    expect(text).toContain(
      'against 19% of the others; 3 quarters in a row; calls of a week hang together 4.9 times chance, which is allowed for.',
    );
    expect(coachingText(facts({ sameWay: 2 }), 'en')).toContain('; 2 of the last 3 quarters.');
    expect(spaced(coachingText(facts({ sameWay: 2, dispersion: 2.1 }), 'ru'))).toContain(
      '; в 2 из последних 3 кварталов; разброс звонков по неделям в 2,1 раза больше случайного, это учтено.',
    );
  });

  it('names the quarters that were added up, and a running one as such', () => {
    const text = coachingText(facts({ quarters: ['2024 Q3', '2024 Q4', '2025 Q1'], isRunning: true }), 'en');
    expect(text).toContain('Ana Keller, Q3 2024 – Q1 2025 to date: reached');
  });

  it('speaks of the process to the whole team', () => {
    const process = facts({ rep: null, verdict: 'process', gain: null });
    expect(coachingText(process, 'en')).toBe(
      'The whole team, Q1 2025: reached the person called in 40 of 400 calls (10%, likely 7.4–13%), after 19% in the quarters before. The fall is shared: look at the process, not at one person.',
    );
    expect(coachingBrief(process, 'en')).toBe(
      'The whole team reaches the person called in 10% of calls in Q1 2025, after 19% in the quarters before. Look at the process.',
    );
    expect(spaced(coachingText(process, 'ru'))).toContain('Вся команда, 1 кв. 2025: дозвонов 40 из 400 звонков');
  });

  it('counts what may happen more than once per hundred', () => {
    const booking = facts({
      step: 'conversation to appointment',
      kind: 'rate',
      count: 21,
      size: 60,
      low: 0.23,
      high: 0.53,
      other: 1.2,
      gain: null,
    });
    expect(coachingText(booking, 'en')).toContain(
      'set 21 appointments for 60 real conversations (35 per 100, likely 23–53), against 120 per 100 of the others.',
    );
    expect(spaced(coachingText(booking, 'ru'))).toContain(
      '21 встреча на 60 продуктивных разговоров (35 на 100, вероятно 23–53)',
    );
  });

  it('does not claim half a rouble, nor deals that round to none', () => {
    const small = facts({ gain: { count: 3, deals: 0.02, amount: 95.4, currency: '$' } });
    expect(coachingText(small, 'en')).toContain('up to 3 more connected calls a quarter, some $95.');
  });

  it('counts deals once where the step is the deal', () => {
    const won = facts({
      step: 'deal won',
      count: 5,
      size: 40,
      gain: { count: 4, deals: 4, amount: 40_000, currency: '$' },
    });
    expect(coachingText(won, 'en')).toContain('up to 4 more deals won a quarter, some $40,000.');
  });

  it('is one sentence at the top of the report', () => {
    expect(coachingBrief(facts(), 'en')).toBe(
      'Coach first: Ana Keller reaches the person called in 10% of calls; the others 19% (Q1 2025).',
    );
    expect(spaced(coachingBrief(facts({ rep: 'Анна Кузнецова' }), 'ru'))).toBe(
      'Первым делом помочь: Анна Кузнецова дозванивается в 10 % звонков, у остальных 19 % (1 кв. 2025).',
    );
  });
});

describe('too small a sample', () => {
  it('says how many more are needed', () => {
    const few = { rep: 'Farid', step: 'call to connection', size: 12, needed: 18 } as const;
    expect(tooFewText(few, 'en')).toBe('Farid: too few calls to judge (12), about 18 more are needed.');
    expect(tooFewText({ ...few, rep: 'Фёдор' }, 'ru')).toBe(
      'Фёдор: для вывода слишком мало звонков (12), нужно ещё примерно 18.',
    );
  });
});
