import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../.ci/page.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { Teaching } from '../../src/summary/understood/teaching.ts';
import type { Revision } from '../../src/summary/understood/trust.ts';
import { bigQueryWords } from '../../src/words/bigQuery.ts';
import { teachingWords } from '../../src/words/teaching.ts';
import { launchChromium } from '../../workbench/browser/chromium.ts';
import { described, field, flag, found, kpi, otherSheet, outcomes, problem, summary, tab } from './summary.ts';

/** Where no Chromium can run, say so with the name of what was left out. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const revision: Revision = {
  period: '2024 Q4',
  name: 'WIN_RATE',
  reported: '2025-01-02',
  before: { value: 0.5, numerator: 5, denominator: 10 },
  now: { value: 0.4, numerator: 4, denominator: 10 },
  days: 1,
  cause: 'days',
  text: 'Win rate of Q4 2024 was 50.0% when reported.',
};

/** Everything the page can show at once, with the longest words there are. */
const full = (language: 'en' | 'ru'): Summary =>
  summary({
    language,
    currency: language === 'ru' ? '₽' : '$',
    headline: [
      kpi({
        group: 1,
        label: language === 'ru' ? 'Доля продуктивных разговоров' : 'Clients with more than one appointment',
      }),
      kpi({
        group: 2,
        unit: 'money',
        value: 1_134_672_480,
        numerator: 1_134_672_480,
        denominator: null,
        change: -0.12,
      }),
      kpi({ group: 6, value: 0.112, numerator: 114_554, denominator: 1_020_118, note: 'A note.' }),
      kpi({ group: 6, value: null, numerator: null, denominator: null, previous: null, change: null }),
    ],
    firstAnswers: {
      onTrack: 'Open: heading for $220,000 to $385,000 of $300,000; the target needs $3,940 per working day.',
      coach: 'Coach first: Ben Ortiz turns 29% of connected calls into real conversations; the others 64%.',
      leak: `More deals are lost in “${longValue}” than in the other stages: 178 of 406 (44%).`,
    },
    sinceLastBuild: ['Since the build before: 120 rows more.'],
    sinceReported: [revision],
    coaching: (['red', 'amber', 'strength', 'process'] as const).map((verdict) => flag({ verdict, text: verdict })),
    questions: [{ text: 'Which sheet?', setting: 'Calls tab', choices: ['Calls', 'none'], assumed: 'Calls' }],
    otherSheets: [otherSheet('Notes', 'No headings.')],
    tabs: [
      tab({
        sheet: 'Выгрузка_из_телефонии_за_первый_квартал_2025_года_итоговая',
        problems: Array.from({ length: 8 }, (_, row) => problem({ row })),
      }),
    ],
  });

/** A value as long as values are shown, without a space to break it at. */
const longValue = 'Перезвонить_после_согласования_бюджета_с_генеральным_директо…';

const longFields = (language: 'en' | 'ru') => [
  field({ label: language === 'ru' ? 'Длительность разговора' : 'Other spellings of the name', confidence: 0.4 }),
  field({
    label: language === 'ru' ? 'Результат' : 'Outcome',
    samples: [longValue, longValue, longValue],
    lists: [
      outcomes({
        tab: 'calls',
        more: 3,
        values: [
          ...outcomes().values,
          { text: longValue, setting: 'Calls outcome: long', class: 'unknown', rows: 10_240 },
        ],
      }),
    ],
  }),
  field({ label: language === 'ru' ? 'Предполагаемая дата' : 'Expected to close', chosen: '', reason: '' }),
];

/** A sheet that is shown how to be read. */
const taught = (language: 'en' | 'ru'): Teaching => {
  const field = (name: string) => ({ field: name, label: longFields(language)[0]!.label, chosen: longValue });
  const words = teachingWords[language];
  return {
    sheet: longValue,
    headingRow: 1,
    headingRows: [1, 2],
    kinds: Object.entries(words.kinds).map(([value, text]) => ({ value, text })),
    kind: 'sale',
    columns: [{ value: longValue, text: words.column('A', longValue, `${longValue} · ${longValue}`) }],
    fields: [field('closed'), field('rep')],
    further: [field('id')],
    missing: '',
    feedback: {
      read: words.read(214_000, 220_000),
      line: longValue,
      unread: { row: 17, column: 'C', text: words.firstUnread('C17', longValue), why: longValue },
    },
    lines: [{ setting: 'Sheets headed: A', value: 'sale: closed = A' }],
  };
};

/** The query of tables with long names, and all that it does not tell. */
const query = (language: 'en' | 'ru') => {
  const { absent, rowsOnly, stages } = bigQueryWords[language];
  const table = 'a-project-with-a-long-name.sales_of_the_whole_company.calls_of_all_telephones_since_2015';
  return {
    text: `SELECT day, ${'CASE WHEN outcome IN (1) THEN 1 END, '.repeat(40)}\nFROM \`${table}\``,
    problems: [],
    values: [{ tab: 'calls', label: 'Calls', text: `SELECT outcome, COUNT(*) FROM \`${table}\` GROUP BY outcome` }],
    measures: [],
    absent: [...Object.values(absent).map((reason) => ({ measure: stages, reason })), rowsOnly],
    moments: [],
    tabs: [],
  };
};

/** What findTabs and saveSettings answer. */
const foundIn = (answer: Summary) => ({
  ...found(answer, true),
  reps: ['Ada', longValue, 'Перезвонова-Согласованская Александра Константиновна'],
  tabs: answer.tabs.map((one) => described({ ...one, fields: longFields(answer.language) })),
});

let browser: Browser;
let html: string;

/** The sidebar as Google would show it, 300 px wide, where every call is answered at once. */
async function open(answer: Summary, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, ...options });
  await page.addInitScript(
    (answers) => {
      const run = (ok?: (answer: unknown) => void): object =>
        new Proxy(
          {},
          {
            get: (_, name: keyof typeof answers | 'withSuccessHandler' | 'withFailureHandler') => {
              if (name === 'withSuccessHandler') return run;
              if (name === 'withFailureHandler') return () => run(ok);
              return () => ok?.(answers[name]);
            },
          },
        );
      Object.assign(window, { google: { script: { run: run() } } });
    },
    {
      lookAtSheet: taught(answer.language),
      findTabs: foundIn(answer),
      saveSettings: foundIn(answer),
      buildSummary: answer,
      previewFormula: { text: `It fills 8 × 1 cells, the first with ${longValue}` },
      insertFormula: { cell: 'Tracker!B2', isInserted: false, content: longValue },
      bigQueryText: query(answer.language),
    },
  );
  await page.route('**/*', (route) =>
    route.request().url() === 'http://sidebar.test/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto('http://sidebar.test/');
  return page;
}

async function openBuilt(answer: Summary, options: BrowserContextOptions = {}, font = 'Arial'): Promise<Page> {
  const page = await open(answer, options);
  await page.addStyleTag({ content: `* { font-family: ${font} !important; }` });
  await page.click('#build');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.click('#showAllProblems');
  await page.selectOption('#until', 'day');
  await page.selectOption('#who', 'some');
  await page.selectOption('#formulaRep', 'cells ');
  await page.fill('#formulaRepCell', 'A2:A9');
  await page.click('#insertFormula');
  await page.fill('#bigQueryTables input', 'a.b');
  await page.click('#bigQueryMake');
  await page.locator('#bigQueryAbsentPanel:not([hidden])').waitFor();
  await page.click('.teach');
  await page.locator('#teachForm:not([hidden])').waitFor();
  await page.evaluate(() => document.querySelector('#teachFurther')!.setAttribute('open', ''));
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** As wide as Arial, and a wide one, which a machine without Arial may have in its place. */
const fonts = ['Arimo', 'Montserrat'];

/** The fonts that the text is really drawn with. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts: drawn } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return drawn.map(({ familyName }) => familyName);
}

/** Elements whose text does not fit, and the page itself where it scrolls sideways. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *:not(.unseen)')]
      .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
      .map((one) => one.id || one.className || one.tagName),
  );

/** Presses Tab until the focus is on such an element; no further than a person would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 15; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

describe('the sidebar in a browser', () => {
  beforeAll(async () => {
    [browser, html] = await Promise.all([launchChromium(), bundlePage('src/sidebar')]);
  });
  afterAll(() => browser.close());

  describe.each(['en', 'ru'] as const)('in %s', (language) => {
    it('breaks no rule of accessibility, empty, found or built', async () => {
      expect(await violations(await open(summary({ language, tabs: [] })))).toEqual([]);
      expect(await violations(await open(full(language)))).toEqual([]);
      expect(await violations(await openBuilt(full(language)))).toEqual([]);
    });

    describe.each(fonts)('in %s', (font) => {
      it.each([
        ['at 300 px', { viewport: { width: 300, height: 700 } }],
        ['at 200 % zoom', { viewport: { width: 150, height: 350 } }],
        ['in forced colours', { forcedColors: 'active' }],
      ] as const)('cuts nothing off %s, and does not scroll sideways', async (_, options) => {
        const page = await openBuilt(full(language), options, font);
        expect(await fontsOf(page, '#build')).toEqual([font]);
        expect(await cutOff(page)).toEqual([]);
      });
    });
  });

  it.each(['en', 'ru'] as const)('is three screens long at most once built, in %s', async (language) => {
    const page = await open(full(language));
    await page.click('#build');
    expect(await page.textContent('#message')).not.toBe('');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(700);
    expect(height).toBeLessThan(3 * 700);
  });

  it('asks nothing of any host but the style sheet of Google, and does without it', async () => {
    const asked: string[] = [];
    const page = await open(full('en'));
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.click('#build');
    expect(asked).toEqual(['http://sidebar.test/', 'https://ssl.gstatic.com/docs/script/css/add-ons1.css']);
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.getElementById('build')!);
      return { backgroundColor, color };
    });
    expect(colours.color).toBe('rgb(255, 255, 255)');
  });

  it('is worked by keyboard alone, in the order in which it is read', async () => {
    const page = await open(full('en'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#message')).toBe('The KPI Summary sheet is up to date.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('build');
    const all = await page.evaluate(
      () => [...document.querySelectorAll('button, select, summary')].filter((one) => one.checkVisibility()).length,
    );
    const tops: number[] = [];
    for (let i = 1; i < all; i += 1) {
      await page.keyboard.press('Tab');
      const { top, outline } = await page.evaluate(() => ({
        top: (document.activeElement as HTMLElement).getBoundingClientRect().top + window.scrollY,
        outline: getComputedStyle(document.activeElement!).outlineStyle,
      }));
      expect(outline).toBe('solid');
      tops.push(top);
    }
    expect(all).toBeGreaterThan(10);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('corrects a column by keyboard alone, in sight of what it says', async () => {
    const page = await open(full('en'));
    await page.focus('#tabsPanel > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#tabs summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.fields select');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[id^="save calls"]');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#message')).toBe('Saved. Build again to use it.');
    const { id, top, messageTop } = await page.evaluate(() => ({
      id: document.activeElement?.id,
      top: document.activeElement!.getBoundingClientRect().top,
      messageTop: document.getElementById('message')!.getBoundingClientRect().top,
    }));
    expect(id).toMatch(/^save calls /);
    expect(top).toBeGreaterThan(messageTop);
    expect(messageTop).toBeGreaterThan(0);
  });

  it.each(['en', 'ru'] as const)(
    'makes a query by keyboard alone, and says what is not in it, in %s',
    async (language) => {
      const page = await open(full(language));
      await page.focus('#bigQueryPanel > summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '#bigQueryTables input');
      await page.keyboard.type('shop.sales.calls');
      await tabTo(page, '#bigQueryMake');
      await page.keyboard.press('Enter');
      expect(await page.inputValue('#bigQueryText')).toBe(query(language).text);
      await tabTo(page, '#bigQueryText');
      await tabTo(page, '#bigQueryCopy');
      const absent = await page.locator('#bigQueryAbsent li').allTextContents();
      expect(absent).toHaveLength(query(language).absent.length);
      expect(absent[absent.length - 1]).toContain(bigQueryWords[language].rowsOnly.reason);
    },
  );
});
