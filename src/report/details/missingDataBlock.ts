import type { MissingData } from '../../summary/understood/trust.ts';
import { last } from '../../vocabulary/last.ts';
import { detailsWords } from '../../words/details.ts';
import { missingDataWords } from '../../words/missingData.ts';
import { headingLine, type Line, label, number, quiet, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

const width = 960;
const columns = 10;
/** The first table begins with the score. */
const scoreColumns = 1;

/** How much each rep has filled in, and of what how much is blank, the worst of it in a sentence. Null where nothing could be blank. */
export function missingDataBlock(context: ReportContext): DetailsBlock | null {
  const { missingData, language } = context.summary;
  if (!missingData) return null;
  const { title, lead, parts } = missingDataWords[language];
  const remark = (line: string): Line => ({ cells: [quiet(line, { size: 9 })] });
  const team = last(missingData.rows)?.counts ?? [];
  const shown = missingData.items.map((_, i) => i).filter((i) => (team[i]?.missing ?? 0) > 0);
  const fields = missingData.items.map(({ field }) => inSentence(field)).join(', ');
  const remarks = [...textLines(parts(fields), width, 9), ...textLines(lead, width, 9)].map(remark);
  return titled('missingData', { short: detailsWords[language].missingData, title: title, finding: missingData.text }, [
    ...tablesOf(shown).flatMap((own, i) => table(missingData, { shown: own, hasScore: i === 0 }, context)),
    ...(shown.length === 0 ? [] : remarks),
  ]);
}

const inSentence = (field: string): string => field.charAt(0).toLowerCase() + field.slice(1);

/** Two columns for each: how many, and of how many; as many tables as it takes. */
function tablesOf(shown: readonly number[]): number[][] {
  const first = Math.floor((columns - scoreColumns) / 2);
  const tables = [shown.slice(0, first)];
  for (let from = first; from < shown.length; from += columns / 2) tables.push(shown.slice(from, from + columns / 2));
  return tables.filter(({ length }) => length > 0);
}

type Shown = { readonly shown: readonly number[]; readonly hasScore: boolean };

function table(missingData: MissingData, { shown, hasScore }: Shown, context: ReportContext): Line[] {
  const { words, summary } = context;
  const { items, rows } = missingData;
  const { score } = missingDataWords[summary.language];
  const own = [...(hasScore ? [score] : []), ...shown.flatMap((i) => [items[i]?.field ?? '', ''])];
  const spare = new Array<string>(columns - own.length).fill('');
  return [
    headingLine([words.rep, ...own, ...spare]),
    ...rows.map((row, place): Line => {
      const isTeam = row.rep === null;
      const first = isTeam ? text(words.team, { bold: true }) : label(row.rep ?? '');
      const band = !isTeam && place % 2 === 1 ? { background: palette.band } : {};
      const scored = hasScore ? [scoreCell(row, items, context)] : [];
      const cells = [first, ...scored, ...shown.flatMap((i) => countCells(row, i, items, context))];
      return { cells, ...(isTeam ? { ruled: true } : band) };
    }),
  ];
}

type Row = MissingData['rows'][number];

function scoreCell({ rep, counts, score }: Row, items: MissingData['items'], { formats }: ReportContext): ReportCell {
  const most = counts.reduce((best, { among }, i) => (among > (counts[best]?.among ?? 0) ? i : best), 0);
  const from = { of: 'missing', name: items[most]?.name ?? '', rep, side: 'below' } as const;
  return shows(number(score, formats.share, { bold: rep === null }), made('score', from));
}

function countCells(
  { rep, counts }: Row,
  i: number,
  items: MissingData['items'],
  { formats, summary }: ReportContext,
): ReportCell[] {
  const { of } = missingDataWords[summary.language];
  const { missing = 0, among = 0 } = counts[i] ?? {};
  const [name, isKnown] = [items[i]?.name ?? '', among > 0];
  const meaning = { of: 'missing', name, rep } as const;
  const look = { size: 9, color: palette.quiet, align: 'left' } as const;
  return [
    shows(number(isKnown ? missing : null, formats.count, { bold: rep === null || missing > 0 }), meaning),
    shows(number(isKnown ? among : null, `"${of} "#,##0`, look), { ...meaning, side: 'below' }),
  ];
}
