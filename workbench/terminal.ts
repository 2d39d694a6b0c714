import { changeText, kpiText, receiptText } from './kpiText.ts';
import { sheetLines } from './sheetLines.ts';
import type { ShownKpi, ShownSummary } from './shownSummary.ts';
import { groupNames, headingOf, periodName, quoted, terminalWords as words } from './terminalWords.ts';
import { wrapped } from './wrapped.ts';

/** Looks of a terminal; each is an empty text where there is none. */
export type Looks = { bold: string; dim: string; plain: string };

export const plainLooks: Looks = { bold: '', dim: '', plain: '' };

export function looksOf(stream: { isTTY?: boolean }): Looks {
  const isColoured = stream.isTTY === true && !process.env.NO_COLOR;
  return isColoured ? { bold: '\u001b[1m', dim: '\u001b[2m', plain: '\u001b[0m' } : plainLooks;
}

/**
 * The summary as a page of text, at most `width` characters wide where tables allow: the six KPIs with their receipts,
 * the findings, what could not be measured and why, and where the rows of each tab went.
 */
export function terminalPage(summary: ShownSummary, looks: Looks = plainLooks, width = 100): string {
  const { language, sentences, outgrown } = summary;
  const section = sections(looks);
  const listed = (texts: string[]) => texts.flatMap((text) => wrapped(text, '• ', width));
  return [
    `${looks.bold}${headingOf(summary)}${looks.plain}`,
    ...kpiTable(summary, looks),
    ...section(words.findings[language], listed(outgrown === null ? sentences : [...sentences, outgrown])),
    ...section(words.questions[language], questionLines(summary, width)),
    ...section(words.notMeasured[language], listed(notMeasured(summary))),
    ...section(words.sheets[language], sheetLines(summary, width)),
  ].join('\n');
}

/** Where nothing could be measured: what each sheet was taken for all the same, and what would have to be answered. */
export function sheetsPage(summary: ShownSummary, looks: Looks = plainLooks, width = 100): string {
  const { language } = summary;
  const section = sections(looks);
  return [
    ...section(words.sheets[language], sheetLines(summary, width)),
    ...section(words.questions[language], questionLines(summary, width)),
  ]
    .slice(1)
    .join('\n');
}

/** A title above its lines and a blank line above the title; nothing without lines. */
function sections(looks: Looks): (title: string, lines: readonly string[]) => string[] {
  return (title, lines) => (lines.length === 0 ? [] : ['', `${looks.bold}${title}${looks.plain}`, ...lines]);
}

function questionLines({ questions, language }: ShownSummary, width: number): string[] {
  return questions.flatMap(({ text, assumed }) =>
    wrapped(assumed === '' ? text : `${text} (${words.assumed[language]}: ${assumed})`, '• ', width),
  );
}

function kpiTable(summary: ShownSummary, looks: Looks): string[] {
  const { language } = summary;
  const shown = summary.headline
    .filter((kpi) => kpi.value !== null || kpi.allTime !== null)
    .sort((one, other) => one.group - other.group);
  const period = shown.find((kpi) => kpi.period !== null);
  const titles = [
    words.kpi[language],
    period?.period
      ? `${periodName(period.period, language)}${period.toDate ? ` ${words.toDate[language]}` : ''}`
      : words.allTime[language],
    words.receipt[language],
    ...(period ? [words.previous[language], words.change[language], '', words.allTime[language]] : []),
  ];
  const rows = shown.map((kpi) => [
    `  ${kpi.label}`,
    kpiText(kpi.value, kpi, summary),
    receiptText(kpi, language),
    ...(period
      ? [
          kpiText(kpi.previous, kpi, summary),
          changeText(kpi, language),
          kpi.verdictText,
          kpiText(kpi.allTime, kpi, summary),
        ]
      : []),
  ]);
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  const ruled = '─'.repeat(widths.reduce((sum, one) => sum + one + 2, -2));
  const body = rows.flatMap((row, index) => {
    const { group } = shown[index]!;
    const isFirst = shown[index - 1]?.group !== group;
    return [...(isFirst ? [`${looks.bold}${groupNames[group - 1]?.[language] ?? ''}${looks.plain}`] : []), line(row)];
  });
  return ['', line(titles), `${looks.dim}${ruled}${looks.plain}`, ...body];
}

/** A line for each tab that is missing, then each other reason once, with everything that it keeps from being measured. */
function notMeasured({ headline, language }: ShownSummary): string[] {
  const blank = headline.filter(({ value, allTime }) => value === null && allTime === null);
  const tabs = grouped(
    blank.filter(({ missingTab }) => missingTab !== undefined),
    ({ missingTab }) => missingTab ?? '',
  );
  const reasons = grouped(
    blank.filter(({ missingTab }) => missingTab === undefined),
    ({ note }) => note,
  );
  return [
    ...tabs.map(([tab, labels]) => `${words.noTab[language]} ${quoted(tab, language)}: ${labels}`),
    ...reasons.map(([note, labels]) => `${labels}${note ? `: ${note}` : ''}`),
  ];
}

function grouped(kpis: readonly ShownKpi[], by: (kpi: ShownKpi) => string): [string, string][] {
  const groups = new Map<string, string[]>();
  for (const kpi of kpis) groups.set(by(kpi), [...(groups.get(by(kpi)) ?? []), kpi.label]);
  return [...groups].map(([name, labels]) => [name, labels.join(', ')]);
}
