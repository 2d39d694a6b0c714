import type { Summary } from '../summary/summary.ts';
import type { Calendar } from '../vocabulary/workdays.ts';
import { detailsSheetName, summarySheetName } from '../words/report.ts';
import type { Block } from './block.ts';
import { type ReportContext, reportContext } from './context.ts';
import { topBlock, topLines } from './details/topBlock.ts';
import { detailsBlocks } from './detailsBlocks.ts';
import { type Layout, layOut } from './layout.ts';
import type { ReportPlan, SheetPlan, SheetRole } from './sheetPlan.ts';
import { summaryBlocks } from './summaryBlocks.ts';

type Laid = { readonly role: SheetRole; readonly layout: Layout };

/** Both sheets of the report, with the links between them. */
export function reportPlan(summary: Summary, settings: Calendar): ReportPlan {
  const context = reportContext(summary, settings);
  const details = shown(detailsBlocks, context);
  const laid: readonly Laid[] = [
    { role: 'summary', layout: layOut(shown(summaryBlocks, context)) },
    { role: 'details', layout: layOut([topBlock(details, context), ...details]) },
  ];
  return {
    sheets: [
      { ...sheetOf(laid, 'summary'), name: summarySheetName, frozenRows: 2 },
      { ...sheetOf(laid, 'details'), name: detailsSheetName, frozenRows: topLines },
    ],
    built: { asOf: summary.asOf, language: summary.language },
  };
}

function shown<B extends Block>(
  blocks: readonly ((context: ReportContext) => B | null)[],
  context: ReportContext,
): B[] {
  return blocks.map((blockOf) => blockOf(context)).filter((block): block is B => block !== null);
}

function sheetOf(laid: readonly Laid[], role: SheetRole): Omit<SheetPlan, 'name' | 'frozenRows'> {
  const own = laid.find((one) => one.role === role) as Laid;
  const { anchors: _, linked, charts, ...layout } = own.layout;
  return {
    ...layout,
    role,
    links: linked.flatMap(({ row, column, to }) => {
      const place = placeOf(laid, to);
      return place ? [{ row, column, to: place }] : [];
    }),
    charts: charts.flatMap(({ data, ...chart }) => {
      const place = placeOf(laid, data.anchor);
      if (!place) return [];
      return [{ ...chart, range: { ...place, column: 0, rows: data.rows, columns: data.columns } }];
    }),
  };
}

/** A name may stand on both sheets: whoever names it means the details. */
function placeOf(laid: readonly Laid[], name: string): { readonly sheet: SheetRole; readonly row: number } | null {
  for (const { role, layout } of [...laid].reverse()) {
    const row = layout.anchors[name];
    if (row !== undefined) return { sheet: role, row };
  }
  return null;
}
