import { describe, expect, it } from 'vitest';
import { openPage } from './openPage.ts';
import { found, summary } from './summary.ts';

const answer = {
  tabs: [],
  text: 'SELECT day',
  problems: [],
  values: [{ tab: 'calls', label: 'Calls', text: 'SELECT outcome' }],
  measures: ['Calls made'],
  absent: [{ measure: 'Talk time', reason: 'No column of the table tells it.' }],
  moments: [],
};

async function opened(changes: object = {}) {
  const page = await openPage();
  await page.call('findTabs').answer({ ...found(summary()), ...changes });
  const table = page.document.querySelector<HTMLInputElement>('#bigQueryTables input')!;
  const type = (input: HTMLInputElement, value: string) => {
    input.value = value;
    input.dispatchEvent(new page.window.Event('input', { bubbles: true }));
  };
  return { ...page, table, type };
}

describe('the section for rows in BigQuery', () => {
  it('asks for the query of the tables and days that are named, and shows it with all values and what is absent', async () => {
    const { element, call, click, table, text, type, isShown } = await opened();
    expect(isShown('bigQueryTexts')).toBe(false);
    type(table, ' team.sales.calls ');
    type(element('bigQueryFirst'), '2025-01-01');
    click('bigQueryMake');
    expect(call('bigQueryText').args).toEqual([
      { tables: { calls: 'team.sales.calls' }, onePerAppointment: false, since: '2025-01-01' },
    ]);
    await call('bigQueryText').answer(answer);
    expect(element<HTMLTextAreaElement>('bigQueryText').value).toBe('SELECT day');
    expect(element<HTMLTextAreaElement>('bigQueryValues').value).toBe('-- Calls\nSELECT outcome');
    expect(text('bigQueryAbsent')).toBe('Talk time: No column of the table tells it.');
    expect(isShown('bigQueryTexts')).toBe(true);
    expect(isShown('bigQueryProblems')).toBe(false);
  });

  it('takes a text away once it is asked for something else', async () => {
    const { call, click, table, type, isShown } = await opened();
    type(table, 'a.b');
    click('bigQueryMake');
    await call('bigQueryText').answer(answer);
    type(table, 'a.c');
    expect(isShown('bigQueryTexts')).toBe(false);
    expect(isShown('bigQueryAbsentPanel')).toBe(false);
  });

  it('stands below a hint where the rows outgrow the spreadsheet, and only there', async () => {
    const { text } = await opened({ outgrown: '240,000 rows of activity.' });
    expect(text('outgrown')).toBe('240,000 rows of activity.');
    expect((await opened()).isShown('outgrown')).toBe(false);
  });

  it('says why there is no query', async () => {
    const { call, click, text, isShown } = await opened();
    click('bigQueryMake');
    await call('bigQueryText').answer({ ...answer, text: null, problems: ['Name the table.'], absent: [] });
    expect(text('bigQueryProblems')).toBe('Name the table.');
    expect(isShown('bigQueryTexts')).toBe(false);
  });

  it('makes none of days in the wrong order', async () => {
    const { element, calls, click, text, type } = await opened();
    type(element('bigQueryFirst'), '2025-02-01');
    type(element('bigQueryLast'), '2025-01-01');
    click('bigQueryMake');
    expect(text('message')).toBe('The first day is after the last one.');
    expect(calls.some(({ name }) => name === 'bigQueryText')).toBe(false);
  });

  it('begins with the table of KPI Settings, in the language of the page', async () => {
    const { table, text } = await opened({ tables: { calls: 'a.b' }, language: 'ru' });
    expect(table.value).toBe('a.b');
    expect(table.labels?.[0]?.textContent?.trim()).toBe('Таблица: Звонки');
    expect(text('bigQueryTitle')).toBe('Мои строки в BigQuery');
  });
});
