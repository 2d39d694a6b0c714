import type { MissingData } from '../../summary/understood/trust.ts';
import { last } from '../../vocabulary/last.ts';
import { detailsWords } from '../../words/details.ts';
import { missingDataWords } from '../../words/missingData.ts';
import { headingLine, type Line, label, number, quiet, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { palette } from '../palette.ts';
import { textLines } from '../textLines.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** Two columns each: how many, and of how many. */
const itemsOnPage = 5;
const width = 960;

/** What each rep has left blank, the worst of it in a sentence. Null where nothing could be blank. */
export function missingDataBlock(context: ReportContext): DetailsBlock | null {
  const { missingData, language } = context.summary;
  if (!missingData) return null;
  const { title, lead } = missingDataWords[language];
  const remark = (line: string): Line => ({ cells: [quiet(line, { size: 9 })] });
  const team = last(missingData.rows)?.counts ?? [];
  const shown = missingData.items.map((_, i) => i).filter((i) => (team[i]?.missing ?? 0) > 0);
  return titled('missingData', { short: detailsWords[language].missingData, title: title, finding: missingData.text }, [
    ...(shown.length === 0 ? [] : table(missingData, mostMissing(shown, team), context)),
    ...(shown.length === 0 ? [] : textLines(lead, width, 9).map(remark)),
  ]);
}

/** In the order of the summary, whatever does not fit left off at the least missing. */
function mostMissing(shown: readonly number[], team: MissingData['rows'][number]['counts']): number[] {
  const missing = (i: number): number => team[i]?.missing ?? 0;
  return [...shown]
    .sort((a, b) => missing(b) - missing(a))
    .slice(0, itemsOnPage)
    .sort((a, b) => a - b);
}

function table(
  { items, rows }: MissingData,
  shown: readonly number[],
  { summary, words, formats }: ReportContext,
): Line[] {
  const { of } = missingDataWords[summary.language];
  const spare = new Array<string>(2 * (itemsOnPage - shown.length)).fill('');
  const headings = shown.flatMap((i) => [items[i]?.field ?? '', '']);
  return [
    headingLine([words.rep, ...headings, ...spare]),
    ...rows.map(({ rep, counts }, row): Line => {
      const isTeam = rep === null;
      const cells = shown.flatMap((i) => {
        const { missing = 0, among = 0 } = counts[i] ?? {};
        const [name, known] = [items[i]?.name ?? '', among > 0];
        const bold = { bold: isTeam || missing > 0 };
        return [
          shows(number(known ? missing : null, formats.count, bold), { of: 'missing', name, rep }),
          shows(number(known ? among : null, `"${of} "#,##0`, { size: 9, color: palette.quiet, align: 'left' }), {
            of: 'missing',
            name,
            rep,
            side: 'below',
          }),
        ];
      });
      const first = isTeam ? text(words.team, { bold: true }) : label(rep);
      const band = !isTeam && row % 2 === 1 ? { background: palette.band } : {};
      return { cells: [first, ...cells], ...(isTeam ? { ruled: true } : band) };
    }),
  ];
}
