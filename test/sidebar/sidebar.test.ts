import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage, settled } from './openPage.ts';
import { found, summary, tab } from './summary.ts';

afterEach(() => vi.useRealTimers());

const noAnswers = { onTrack: null, coach: null, leak: null };
const noTabs = summary({ tabs: [] });

describe('the sidebar', () => {
  it('asks for the tabs at once, and rests its button until they are there', async () => {
    const { calls, element, text, call } = await openPage();
    expect(calls.map(({ name }) => name)).toEqual(['findTabs', 'openSpreadsheet']);
    expect(text('message')).toBe('Looking at your tabs…');
    expect(element<HTMLButtonElement>('build').disabled).toBe(true);
    await call('findTabs').answer(found(summary()));
    expect(element<HTMLButtonElement>('build').disabled).toBe(false);
    expect(text('message')).toBe('1 tab understood. Ready to build.');
  });

  it('offers to finish a build that was cut off', async () => {
    const { element, text, call } = await openPage();
    await call('findTabs').answer({ ...found(summary(), true), isUnfinished: true });
    expect(text('message')).toBe(
      'The last build was cut off, and the KPI Summary sheet is not complete. Build again to finish it.',
    );
    expect(element<HTMLButtonElement>('build').disabled).toBe(false);
  });

  describe('while thirty sheets are looked at', () => {
    const opening = { language: 'en', sheets: 30, hasSummary: true, isUnfinished: false };

    it('says so, and builds at once where that is wanted', async () => {
      const { call, calls, click, text, isShown } = await openPage();
      const looking = call('findTabs');
      await call('openSpreadsheet').answer(opening);
      expect(text('message')).toBe('Looking at 30 sheets… You need not wait: the build looks at them itself.');
      click('build');
      click('build');
      await looking.answer(found(noTabs));
      expect(text('message')).toBe('Building the summary…');
      await call('buildSummary').answer(summary());
      expect(text('message')).toBe('The KPI Summary sheet is up to date.');
      await call('findTabs').answer(found(summary(), true));
      expect(calls.map(({ name }) => name)).toEqual(['findTabs', 'openSpreadsheet', 'buildSummary', 'findTabs']);
      expect(isShown('tabsPanel')).toBe(true);
      expect(text('message')).toBe('The KPI Summary sheet is up to date.');
    });

    it('offers no build where there turns out to be nothing to build', async () => {
      const { call, element, isShown } = await openPage();
      await call('openSpreadsheet').answer({ ...opening, hasSummary: false });
      expect(element<HTMLButtonElement>('build').disabled).toBe(false);
      await call('findTabs').answer(found(noTabs));
      expect(isShown('build')).toBe(false);
    });

    it('leaves what was found or has failed before as it is', async () => {
      const { call, text } = await openPage();
      await call('findTabs').fail('Exceeded maximum execution time');
      const said = text('message');
      await call('openSpreadsheet').answer(opening);
      expect(text('message')).toBe(said);
    });
  });

  it('speaks the language of the spreadsheet', async () => {
    const { document, text, call } = await openPage();
    await call('findTabs').answer(found(summary({ language: 'ru' })));
    expect(document.documentElement.lang).toBe('ru');
    expect(text('build')).toBe('Построить сводку KPI');
    expect(text('message')).toBe('Распознан 1 лист. Можно строить сводку.');
  });

  it('says the next step when no tab is understood, and offers no build', async () => {
    const { isShown, text, call } = await openPage();
    await call('findTabs').answer(found(noTabs));
    expect(isShown('build')).toBe(false);
    expect(isShown('emptyPanel')).toBe(true);
    expect(text('emptyText')).toMatch(/^Paste an export .* Or try it with sample tabs/);
  });

  it('adds sample tabs and shows them, though adding answers nothing', async () => {
    const { calls, click, call, isShown } = await openPage();
    await call('findTabs').answer(found(noTabs));
    click('addSample');
    await call('addSampleTabs').answer(null);
    await call('findTabs').answer(found(summary()));
    expect(calls.map(({ name }) => name)).toEqual(['findTabs', 'openSpreadsheet', 'addSampleTabs', 'findTabs']);
    expect(isShown('emptyPanel')).toBe(false);
    expect(isShown('build')).toBe(true);
  });

  it('adds the tracker of the sample where that is chosen', async () => {
    const { calls, click, call } = await openPage();
    await call('findTabs').answer(found(noTabs));
    click('addTracker');
    await call('addSampleTabs').answer(null);
    expect(calls.find(({ name }) => name === 'addSampleTabs')?.args).toEqual(['tracker']);
  });

  it('looks again when asked', async () => {
    const { click, call, isShown } = await openPage();
    await call('findTabs').answer(found(noTabs));
    click('lookAgain');
    await call('findTabs').answer(found(summary()));
    expect(isShown('build')).toBe(true);
  });

  it('offers to rebuild where a summary exists', async () => {
    const { text, call } = await openPage();
    await call('findTabs').answer(found(summary(), true));
    expect(text('build')).toBe('Rebuild KPI summary');
  });
});

describe('a build', () => {
  const opened = async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary({ tabs: [tab({ rows: 10_240 }), tab({ rows: 1 })] })));
    const builds = () => page.calls.filter(({ name }) => name === 'buildSummary');
    return { ...page, builds };
  };

  it('says how much it reads, then that it is done', async () => {
    const { click, text, call } = await opened();
    click('build');
    expect(text('message')).toBe('Reading 10,241 rows and building the summary…');
    await call('buildSummary').answer(summary());
    expect(text('message')).toBe('The KPI Summary sheet is up to date.');
    expect(text('build')).toBe('Rebuild KPI summary');
  });

  it('runs once on a double click', async () => {
    const { click, builds, element } = await opened();
    click('build');
    // A click that was queued before the button could rest.
    element<HTMLButtonElement>('build').disabled = false;
    click('build');
    expect(builds()).toHaveLength(1);
  });

  it('gives the focus back to the button that rested', async () => {
    const { element, document, click, call } = await opened();
    element('build').focus();
    click('build');
    (document.activeElement as HTMLElement).blur();
    await call('buildSummary').answer(summary());
    expect(document.activeElement?.id).toBe('build');
  });

  it('says so after a minute without an answer, and may be pressed again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { click, builds, text, element } = await opened();
    click('build');
    vi.advanceTimersByTime(59_999);
    expect(text('message')).toMatch(/^Reading/);
    vi.advanceTimersByTime(1);
    expect(text('message')).toMatch(/^No answer for a minute\./);
    expect(element<HTMLButtonElement>('build').disabled).toBe(false);
    click('build');
    expect(builds()).toHaveLength(2);
  });

  it('shows the latest answer when the older one comes after it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { click, builds, text } = await opened();
    click('build');
    vi.advanceTimersByTime(60_000);
    click('build');
    const [older, newer] = builds();
    await newer!.answer(summary({ firstAnswers: { ...noAnswers, coach: 'newer' } }));
    await older!.answer(summary({ firstAnswers: { ...noAnswers, coach: 'older' } }));
    expect(text('findings')).toBe('Coach newer');
    await older!.fail('Too late.');
    expect(text('message')).toBe('The KPI Summary sheet is up to date.');
  });

  it('still shows an answer that was slow and is not overtaken', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { click, call, text } = await opened();
    click('build');
    vi.advanceTimersByTime(90_000);
    await call('buildSummary').answer(summary({ firstAnswers: { ...noAnswers, coach: 'at last' } }));
    expect(text('findings')).toBe('Coach at last');
  });

  it.each([[null], [undefined], ['text'], [{}]])(
    'calls the answer %j unexpected, and may be pressed again',
    async (answer) => {
      const { click, call, text, element } = await opened();
      click('build');
      await call('buildSummary').answer(answer);
      expect(text('message')).toMatch(/unexpected answer/);
      expect(element('message').dataset.mood).toBe('failed');
      expect(element<HTMLButtonElement>('build').disabled).toBe(false);
    },
  );

  it('shows what the server says in its own words', async () => {
    const { click, call, text } = await opened();
    click('build');
    await call('buildSummary').fail('Error: Another build is running in this spreadsheet. Try again in a minute.');
    expect(text('message')).toBe('Another build is running in this spreadsheet. Try again in a minute.');
  });

  it('keeps the last results on the page when it fails', async () => {
    const { click, call, text } = await opened();
    click('build');
    await call('buildSummary').answer(summary({ firstAnswers: { ...noAnswers, coach: 'First.' } }));
    click('build');
    await call('buildSummary').fail('NetworkError: Connection failure due to HTTP 0');
    expect(text('findings')).toBe('Coach First.');
    expect(text('message')).toMatch(/^The connection to Google was lost/);
  });

  it('says when there is nothing to measure', async () => {
    const { click, call, text } = await opened();
    click('build');
    await call('buildSummary').answer(summary({ measures: [], headline: [] }));
    await settled();
    expect(text('message')).toBe('There is nothing to measure in these tabs yet.');
  });
});
