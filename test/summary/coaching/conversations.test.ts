import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/vocabulary/words.ts';
import { type Counts, coach, sourceFrom, type Work } from '../madeUpTeam.ts';

const names = ['Ana', 'Ben', 'Chloe', 'Dmitri', 'Eva'];
const quarters = ['2024 Q4', '2025 Q1', '2025 Q2'];
const usual: Counts = {
  callsMade: 400,
  callsConnected: 100,
  productiveCalls: 60,
  callsTimed: 100,
  talkSeconds: 100 * 228,
  decisionMakerKnown: 90,
  decisionMakerReached: 54,
  decisionMakerProductive: 33,
};

/** Everybody alike, but for what Ben does. */
function conversations(
  ben: Counts,
  { language = 'en', isTold }: { language?: Language; isTold?: (rep: string | null) => boolean } = {},
) {
  const work: Work[] = quarters.flatMap((quarter) =>
    names.map((name, i) => ({ rep: i + 1, quarter, counts: name === 'Ben' ? { ...usual, ...ben } : usual })),
  );
  const source = sourceFrom(names, work, { language });
  return coach(source, isTold ? { isTold } : {}).conversations.map(({ rep, verdict, text }) => ({
    rep,
    verdict,
    text: text.replaceAll('\u00a0', ' '),
  }));
}

const wrongPeople = { decisionMakerReached: 18, decisionMakerProductive: 11 };
const weakTalk = { decisionMakerProductive: 10, productiveCalls: 20, talkSeconds: 100 * 120 };

describe('conversations that lead nowhere', () => {
  it('are the wrong people where few are decision makers, however good the talk', () => {
    expect(conversations(wrongPeople)).toEqual([
      {
        rep: 'Ben',
        verdict: 'wrong people',
        text: 'Ben talks to the wrong people: a decision maker in 18 of 90 conversations where it is known (20%, Q2 2025), the others 60%. Look at the list before the script.',
      },
    ]);
  });

  it('are a weak talk where decision makers are reached as by everybody', () => {
    expect(conversations(weakTalk)).toEqual([
      {
        rep: 'Ben',
        verdict: 'weak talk',
        text: "Ben reaches decision makers (60% of the conversations, the others 60%), but the talk is weak: 10 of 54 conversations with one were productive (19%, Q2 2025), the others 61%; a conversation lasts 2.0 minutes, the others' 3.8. Train the talk, not the list.",
      },
    ]);
  });

  it('may be both', () => {
    const both = conversations({ decisionMakerReached: 30, decisionMakerProductive: 3, productiveCalls: 20 });
    expect(both.map(({ verdict }) => verdict)).toEqual(['wrong people', 'weak talk']);
    expect(both[1]?.text).toContain('Ben has a weak talk even where a decision maker is reached: 3 of 30');
  });

  it('are whole in Russian', () => {
    expect(conversations(wrongPeople, { language: 'ru' })[0]?.text).toBe(
      'Ben: не те собеседники. С ЛПР 18 из 90 разговоров, где это известно (20 %, 2 кв. 2025), у остальных 60 %. Сначала проверьте список контактов, потом сценарий.',
    );
    expect(conversations(weakTalk, { language: 'ru' })[0]?.text).toBe(
      'Ben: до ЛПР доходит (60 % разговоров, у остальных 60 %), но разговор слабый. Продуктивны 10 из 54 разговоров с ЛПР (19 %, 2 кв. 2025), у остальных 61 %; разговор длится 2,0 мин, у остальных 3,8. Тренировать нужно разговор.',
    );
  });

  it('are not told of where everybody is alike, of amber, or where nobody notes who spoke', () => {
    expect(conversations({})).toEqual([]);
    expect(conversations({ decisionMakerProductive: 26 })).toEqual([]);
    const { decisionMakerKnown: _, decisionMakerReached: __, decisionMakerProductive: ___, ...unknown } = usual;
    const work = names.map((_, i) => ({ rep: i + 1, quarter: '2025 Q2', counts: unknown }));
    expect(coach(sourceFrom(names, work)).conversations).toEqual([]);
  });

  it('are told of the reps who are asked for', () => {
    expect(conversations(weakTalk, { isTold: (rep) => rep === 'Ana' })).toEqual([]);
  });

  it('are not one more step of the funnel', () => {
    const work = names.map((name, i) => ({
      rep: i + 1,
      quarter: '2025 Q2',
      counts: name === 'Ben' ? { ...usual, ...weakTalk } : usual,
    }));
    const { flags } = coach(sourceFrom(names, work));
    expect(flags.map(({ kpi }) => kpi)).toEqual(['PRODUCTIVE_CONVERSATION_RATIO']);
  });
});
