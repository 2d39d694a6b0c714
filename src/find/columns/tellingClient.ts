import { foldHeading, foldText } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

const company =
  /^(company|company name|account|account name|organi[sz]ation|organi[sz]ation name|business|business name|firm|компания|название компании|организация|фирма|контрагент)$/;

/** One of them may have changed the company. */
const fewest = 2;

/**
 * "Mike" of one company and "Mike" of another are two clients: where names come back beside other companies, the company
 * is the client. The columns found, with that client.
 */
export function withTellingClient(found: Found, sample: SheetSample): Found {
  const { client } = found;
  if (!client || client.fromSettings || company.test(foldHeading(sample.headings[client.column] ?? ''))) return found;
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const others = sample.headings.flatMap((heading, column) =>
    company.test(foldHeading(heading)) && !taken.has(column) ? [column] : [],
  );
  const [column] = others;
  if (column === undefined || others.length > 1 || !areShared(sample, client.column, column)) return found;
  return { ...found, client: { ...client, column } };
}

/** Whether names without a digit or an @ stand beside more than one company each; the first rows tell. */
function areShared({ cellsOf }: SheetSample, names: number, companies: number): boolean {
  const beside = new Map<string, string>();
  const shared = new Set<string>();
  const of = cellsOf(companies);
  const cells = cellsOf(names);
  for (let row = 0; row < cells.length; row += 1) {
    const [name, firm] = [cells[row] ?? '', of[row] ?? ''];
    if (typeof name !== 'string' || isBlank(name) || isBlank(firm) || /[\d@]/.test(name)) continue;
    const [own, other] = [foldText(name), foldText(String(firm))];
    const before = beside.get(own);
    if (before === undefined) beside.set(own, other);
    else if (before !== other) shared.add(own);
  }
  return shared.size >= fewest;
}
