import { describe, expect, it } from 'vitest';
import { leverSentence } from '../../src/words/lever.ts';

const gain = { count: 3, deals: 0.8, amount: 3200, currency: '$' };

describe('the sentence of the biggest lever', () => {
  it('says who, where and what it would bring', () => {
    expect(leverSentence({ step: 'appointment held', reps: ['Ben'], gain, isProven: true }, 'en')).toBe(
      'Biggest lever, the step from appointment to meeting held: at the rate of the rest of the team, Ben would bring about 3 more appointments held a quarter, some 0.8 deals won and $3,200.',
    );
  });

  it('names three of many', () => {
    const reps = ['Ana', 'Ben', 'Carla', 'David', 'Elena'];
    expect(leverSentence({ step: 'no-show', reps, gain, isProven: true }, 'en')).toContain(
      'Ana, Ben, Carla and 2 more would bring',
    );
    expect(leverSentence({ step: 'no-show', reps: reps.slice(0, 4), gain, isProven: true }, 'en')).toContain(
      'Ana, Ben, Carla and David would',
    );
  });

  it('says the same in Russian', () => {
    const ru = leverSentence(
      { step: 'no-show', reps: ['Борис', 'Вера'], gain: { ...gain, currency: '₽' }, isProven: false },
      'ru',
    );
    expect(ru.replaceAll('\u00a0', ' ')).toBe(
      'Главный резерв, если это не случайность, — этап «назначенная встреча → явка клиента». На уровне команды (Борис и Вера): неявок меньше примерно на 3 за квартал, то есть около 0,8 выигранной сделки и 3 200 ₽.',
    );
  });
});
