import { describe, expect, it } from 'vitest';
import { openBuilt } from './openPage.ts';
import { found, summary } from './summary.ts';

const question = {
  text: 'Which sheet holds your calls?',
  setting: 'Calls tab',
  choices: ['Calls (old)', 'Calls', 'none'],
  assumed: 'Calls',
};

const columnQuestion = {
  text: 'Which column says whose each row is?',
  setting: 'Calls column: rep',
  choices: ['Desk', 'Closer'],
  assumed: '',
};

const texts = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);

describe('a question', () => {
  it('has its answers to choose from, the assumed one chosen', async () => {
    const { select, text } = await openBuilt(summary({ questions: [question] }));
    expect(text('questionsTitle')).toBe('One question');
    expect(texts(select('Which sheet'))).toEqual(['Calls (old)', 'Calls', 'none of them']);
    expect(select('Which sheet').value).toBe('Calls');
    expect(text('questions')).toContain('Until you answer, “Calls” is assumed.');
  });

  it('about a column can be answered with none', async () => {
    const { select } = await openBuilt(summary({ questions: [columnQuestion] }));
    expect(texts(select('Which column'))).toEqual(['Desk', 'Closer', 'not in this tab']);
    expect(select('Which column').value).toBe('none');
  });

  it('has the likeliest answer chosen, and says what holds meanwhile', async () => {
    const { select, text } = await openBuilt(summary({ questions: [{ ...columnQuestion, guess: 'Closer' }] }));
    expect(select('Which column').value).toBe('Closer');
    expect(text('questions')).toContain('Until you answer, “not in this tab” is assumed.');
  });

  it('has answers in words where the setting does not say what they mean', async () => {
    const ofKind = { ...question, choices: ['Log', 'none'], choiceTexts: ['E-mails', 'Calls'], assumed: 'none' };
    const { select, text } = await openBuilt(summary({ questions: [ofKind] }));
    expect(texts(select('Which sheet'))).toEqual(['E-mails', 'Calls']);
    expect(text('questions')).toContain('Until you answer, “Calls” is assumed.');
  });

  it.each([
    ['another answer', 'Calls (old)'],
    ['the assumed answer', 'Calls'],
  ])('is settled by %s', async (_, value) => {
    const { document, select, choose, call, text, isShown } = await openBuilt(summary({ questions: [question] }));
    choose(select('Which sheet'), value);
    const save = document.querySelector<HTMLButtonElement>('#questions .save')!;
    save.focus();
    save.click();
    expect(text('message')).toBe('Saving…');
    expect(call('saveSettings').args).toEqual([[{ setting: 'Calls tab', value }]]);
    await call('saveSettings').answer(found(summary(), true));
    expect(isShown('questionsPanel')).toBe(false);
    expect(text('message')).toBe('Saved. Build again to use it.');
    expect(document.activeElement?.id).toBe('build');
  });
});

describe('questions', () => {
  it('come one at a time, the others when asked for', async () => {
    const questions = [question, columnQuestion, { ...question, text: 'And emails?', setting: 'Emails tab' }];
    const { document, text, click, entries } = await openBuilt(summary({ questions }));
    expect(entries('#questions .text')).toEqual([question.text]);
    expect(text('showAllQuestions')).toBe('Show all 3');
    click('showAllQuestions');
    expect(entries('#questions .text')).toHaveLength(3);
    expect(document.activeElement).toBe(document.querySelectorAll('#questions select')[1]);
  });
});
