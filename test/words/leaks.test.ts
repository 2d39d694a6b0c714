import { describe, expect, it } from 'vitest';
import { type LeakFacts, leakSentence, leakUnknown } from '../../src/words/leaks.ts';

const leak: LeakFacts = {
  stage: 'Договор',
  lost: 190,
  decided: 430,
  share: 190 / 430,
  elsewhere: 0.144,
  isProven: true,
  lostAmount: 1_900_000,
  approximate: false,
  currency: '₽',
};

const ru = (facts: Partial<LeakFacts>) => leakSentence({ ...leak, ...facts }, 'ru').replaceAll('\u00a0', ' ');

describe('the sentence of a leak', () => {
  it('is whole in Russian, proven or not', () => {
    expect(ru({})).toBe(
      'На этапе «Договор» теряется больше сделок, чем на других: за всё время 190 из 430 (44 %), на сумму 1 900 000 ₽, на других 14 %.',
    );
    expect(ru({ isProven: false, lostAmount: null })).toBe(
      'Больше всего сделок теряется на этапе «Договор»: за всё время 190 из 430 (44 %); это может быть случайностью, на других этапах 14 %.',
    );
  });

  it('says nothing of other stages where there are none', () => {
    expect(ru({ isProven: false, elsewhere: null, lostAmount: 0, approximate: true })).toBe(
      'Больше всего сделок теряется на этапе «Договор»: за всё время 190 из 430 (44 %). Это приблизительно: истории этапов нет.',
    );
  });

  it('admits that nobody wrote down where deals were lost', () => {
    expect(leakUnknown({ unknown: 90, lost: 100 }, 'ru')).toBe(
      'Где теряются сделки, сказать нельзя: у 90 из 100 проигранных не указан этап. Нужен столбец «Этап проигрыша» или история этапов.',
    );
  });
});
