import { describe, expect, it } from 'vitest';
import { openPage } from './openPage.ts';
import { found, summary } from './summary.ts';

type Page = Awaited<ReturnType<typeof openPage>>;

async function opened(changes: Partial<ReturnType<typeof found>['view']> = {}): Promise<Page> {
  const page = await openPage();
  const answer = found(summary(), true);
  await page.call('findTabs').answer({ ...answer, view: { ...answer.view, ...changes } });
  return page;
}

const lines = (asOf: string, reps: string, period = 'this quarter') => [
  { setting: 'Period', value: period },
  { setting: 'As of', value: asOf },
  { setting: 'Reps shown', value: reps },
];

/** What the select offers, by value. */
const offered = (page: Page, id: string) => [...page.element<HTMLSelectElement>(id).options].map(({ value }) => value);

function check(page: Page, ...names: string[]): void {
  for (const box of page.element('repList').querySelectorAll('input'))
    if (names.includes(box.value)) box.checked = true;
}

describe('the choice of period and reps', () => {
  it('is folded away, with what the report is about in sight', async () => {
    const { element, text } = await opened();
    expect(element<HTMLDetailsElement>('viewPanel').open).toBe(false);
    expect(text('viewNow')).toBe('this quarter · up to today · everybody');
  });

  it('is not there before a rep is known', async () => {
    const page = await openPage();
    await page.call('findTabs').answer({ ...found(summary({ tabs: [] })), reps: [] });
    expect(page.isShown('viewPanel')).toBe(false);
  });

  it('offers today, closed quarters and any other day; everybody, teams and chosen reps', async () => {
    const page = await opened();
    expect(offered(page, 'until')).toEqual(['', '2024-12-31', '2024-09-30', 'day']);
    expect(offered(page, 'who')).toEqual(['', 'team North', 'some']);
  });

  it('rebuilds with the end of a quarter and a team, and keeps both', async () => {
    const page = await opened();
    page.choose(page.element('until'), '2024-12-31');
    page.choose(page.element('who'), 'team North');
    page.click('showView');
    expect(page.call('buildSummary').args).toEqual([{ lines: lines('2024-12-31', 'North') }]);
    await page.call('buildSummary').answer(summary({ team: ['Ada', 'Bo', 'Cy'] }));
    expect(page.text('viewNow')).toBe('this quarter · Q4 2024 · North');
    expect(page.element<HTMLSelectElement>('until').value).toBe('2024-12-31');
    expect(page.element('repList').querySelectorAll('input')).toHaveLength(3);
  });

  it('offers weeks, months and quarters, and any other days from a first to a last one', async () => {
    const page = await opened();
    expect(offered(page, 'period')).toEqual([
      'this week',
      'last week',
      'this month',
      'last month',
      'this quarter',
      'last quarter',
      'span',
    ]);
    page.choose(page.element('period'), 'last week');
    page.click('showView');
    expect(page.call('buildSummary').args).toEqual([{ lines: lines('', '', 'last week') }]);
    await page.call('buildSummary').answer(summary());
    expect(page.text('viewNow')).toBe('last week · up to today · everybody');
    page.choose(page.element('period'), 'span');
    expect(page.isShown('periodSpanPanel')).toBe(true);
    page.click('showView');
    expect(page.text('message')).toBe('Choose the first and the last day of the period first.');
    page.element<HTMLInputElement>('periodFirst').value = '2025-01-15';
    page.element<HTMLInputElement>('periodLast').value = '2025-02-14';
    page.click('showView');
    expect(page.call('buildSummary').args).toEqual([{ lines: lines('', '', '2025-01-15..2025-02-14') }]);
  });

  it('keeps a period that somebody wrote into KPI Settings', async () => {
    const page = await opened({ period: '2024 Q4' });
    expect(page.element<HTMLSelectElement>('period').value).toBe('2024 Q4');
    expect(page.text('viewNow')).toBe('Q4 2024 · up to today · everybody');
  });

  it('shows the reps to choose only when reps are chosen', async () => {
    const page = await opened();
    expect(page.isShown('repsPanel')).toBe(false);
    page.choose(page.element('who'), 'some');
    expect(page.isShown('repsPanel')).toBe(true);
    check(page, 'Ada', 'Bo');
    page.click('showView');
    expect(page.call('buildSummary').args).toEqual([{ lines: lines('', 'Ada; Bo') }]);
    await page.call('buildSummary').answer(summary());
    expect(page.text('viewNow')).toBe('this quarter · up to today · Ada, Bo');
  });

  it('asks for a rep or a day that is missing, and builds nothing', async () => {
    const page = await opened();
    page.choose(page.element('who'), 'some');
    page.click('showView');
    expect(page.text('message')).toBe('Choose at least one rep first.');
    page.choose(page.element('until'), 'day');
    page.click('showView');
    expect(page.text('message')).toBe('Choose the last day of the report first.');
    expect(page.document.activeElement?.id).toBe('untilDay');
    expect(page.call('buildSummary')).toBeUndefined();
  });

  it('takes any other day', async () => {
    const page = await opened();
    page.choose(page.element('until'), 'day');
    page.element<HTMLInputElement>('untilDay').value = '2025-02-14';
    page.click('showView');
    expect(page.call('buildSummary').args).toEqual([{ lines: lines('2025-02-14', '') }]);
  });

  it('begins with what the settings say', async () => {
    const page = await opened({ asOf: '2025-02-14', reps: ['Bo', 'Zoe'] });
    expect(page.text('viewNow')).toBe('this quarter · up to 14 Feb 2025 · Bo, Zoe');
    expect(page.element<HTMLSelectElement>('until').value).toBe('day');
    expect(page.element<HTMLInputElement>('untilDay').value).toBe('2025-02-14');
    const boxes = [...page.element('repList').querySelectorAll('input')];
    expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['Bo', 'Zoe']);
  });

  it('keeps what was chosen and not shown yet while something else is saved', async () => {
    const page = await opened();
    page.choose(page.element('until'), '2024-12-31');
    page.click('build');
    await page.call('buildSummary').answer(summary());
    expect(page.call('buildSummary').args).toEqual([{}]);
    expect(page.element<HTMLSelectElement>('until').value).toBe('2024-12-31');
  });
});

describe('what has changed since', () => {
  const revision = {
    period: '2024 Q4',
    name: 'WIN_RATE',
    reported: '2025-01-02',
    before: { value: 0.5, numerator: 5, denominator: 10 },
    now: { value: 0.4, numerator: 4, denominator: 10 },
    days: 1,
    cause: 'days' as const,
    text: 'Win rate of Q4 2024 was 50.0%.',
  };

  it('is not there when nothing has', async () => {
    const page = await opened();
    page.click('build');
    await page.call('buildSummary').answer(summary({ sinceLastBuild: [], sinceReported: [] }));
    expect(page.isShown('changesPanel')).toBe(false);
  });

  it('is the moves in sight and the closed quarters folded away', async () => {
    const page = await opened();
    page.click('build');
    const sinceLastBuild = ['Since the build of 20 Mar 2025: Calls 120 rows more.'];
    await page.call('buildSummary').answer(summary({ sinceLastBuild, sinceReported: [revision, revision] }));
    expect(page.entries('#moved li')).toEqual(sinceLastBuild);
    expect(page.text('revisionsTitle')).toBe('2 numbers of closed quarters differ from the report');
    expect(page.element<HTMLDetailsElement>('revisionsPanel').open).toBe(false);
    expect(page.entries('#revisions li')).toEqual([revision.text, revision.text]);
  });
});

describe('the foot of the page', () => {
  it('switches the language, and hides what is still in the other one', async () => {
    const page = await opened();
    page.click('build');
    await page.call('buildSummary').answer(summary({ sentences: ['A sentence.'] }));
    page.choose(page.element('languageChoice'), 'ru');
    expect(page.call('setLanguage').args).toEqual(['ru']);
    await page.call('setLanguage').answer({ ...found(summary({ language: 'ru' }), true), languageChoice: 'ru' });
    expect(page.document.documentElement.lang).toBe('ru');
    expect(page.text('build')).toBe('Обновить сводку KPI');
    expect(page.text('message')).toMatch(/^Теперь панель на русском/);
    expect(page.isShown('findingsPanel')).toBe(false);
    expect(page.element<HTMLSelectElement>('languageChoice').value).toBe('ru');
    expect(page.text('viewNow')).toBe('этот квартал · по сегодня · все');
  });

  it('calls each language as it calls itself', async () => {
    const { element } = await opened();
    const texts = [...element<HTMLSelectElement>('languageChoice').options].map(({ text }) => text);
    expect(texts).toEqual(['as my account', 'English', 'Русский']);
  });

  it('brings the previous summary back, and hides numbers that are not on the sheet any more', async () => {
    const page = await opened();
    page.click('build');
    await page.call('buildSummary').answer(summary({ sentences: ['A sentence.'] }));
    page.click('restore');
    await page.call('restoreSummary').answer({ tabs: [], isRestored: true, text: 'It is back.' });
    expect(page.text('message')).toBe('It is back.');
    expect(page.isShown('headlinePanel')).toBe(false);
  });

  it('says that there is no previous one, and keeps what it shows', async () => {
    const page = await opened();
    page.click('build');
    await page.call('buildSummary').answer(summary());
    page.click('restore');
    await page.call('restoreSummary').answer({ tabs: [], isRestored: false, text: 'There is none.' });
    expect(page.isShown('headlinePanel')).toBe(true);
  });

  it('offers no previous summary where there is none at all', async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary()));
    expect(page.isShown('restore')).toBe(false);
  });
});
