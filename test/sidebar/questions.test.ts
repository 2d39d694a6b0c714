import { describe, expect, it } from 'vitest';
import { openBuilt } from './openPage.ts';
import { summary } from './summary.ts';

const question = {
  text: 'Which sheet holds your calls?',
  setting: 'Calls tab',
  choices: ['Calls (old)', 'Calls', 'none'],
  assumed: 'Calls',
};

describe('a question', () => {
  it('has its answers to choose from, the assumed one chosen', async () => {
    const { document, text } = await openBuilt(summary({ questions: [question] }));
    const select = document.querySelector('select')!;
    expect(text('questionsTitle')).toBe('One question');
    expect(select.labels?.[0]?.textContent).toContain('Which sheet holds your calls?');
    expect([...select.options].map(({ text }) => text)).toEqual(question.choices);
    expect(select.value).toBe('Calls');
    expect(text('questions')).toContain('Until you answer, “Calls” is assumed.');
  });

  it('says where another answer is written', async () => {
    const { window, document, text } = await openBuilt(summary({ questions: [question] }));
    const select = document.querySelector('select')!;
    select.value = 'none';
    select.dispatchEvent(new window.Event('change'));
    expect(text('questions')).toContain('In the KPI Settings tab, write “none” beside “Calls tab”, then build again.');
  });
});
