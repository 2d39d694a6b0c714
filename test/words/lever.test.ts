import { describe, expect, it } from 'vitest';
import { leverSentence } from '../../src/words/lever.ts';

const gain = { count: 3, deals: 0.8, amount: 3200, currency: '$' };

describe('the sentence of the biggest lever', () => {
  it('says who, where and what it would bring', () => {
    expect(leverSentence({ step: 'appointment held', reps: ['Ben'], gain }, 'en')).toBe(
      'Biggest lever: Ben at getting appointments to take place. If it is skill and not the list or luck, at the rate of the others: up to 3 more appointments held a quarter, some 0.8 deals won and $3,200.',
    );
  });

  it('names three of many', () => {
    const reps = ['Ana', 'Ben', 'Carla', 'David', 'Elena'];
    expect(leverSentence({ step: 'no-show', reps, gain }, 'en')).toContain(
      'Ana, Ben, Carla and 2 more at getting clients to show up',
    );
    expect(leverSentence({ step: 'no-show', reps: reps.slice(0, 4), gain }, 'en')).toContain(
      'Ana, Ben, Carla and David at getting',
    );
  });

  it('says the same in Russian', () => {
    const ru = leverSentence({ step: 'no-show', reps: ['Борис', 'Вера'], gain: { ...gain, currency: '₽' } }, 'ru');
    expect(ru.replaceAll('\u00a0', ' ')).toBe(
      'Главный резерв: Борис и Вера, шаг «назначенная встреча → явка клиента». Если дело в умении, а не в базе или случайности, на уровне остальных: до 3 неявок меньше за квартал, то есть около 0,8 выигранной сделки и 3 200 ₽.',
    );
  });
});
