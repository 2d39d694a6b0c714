import type { BigQueryRequest } from '../main/bigQuery.ts';
import { bigQueryWords } from '../words/bigQuery.ts';
import { formulaHelperWords } from '../words/formulaHelper.ts';
import { language, words } from './language.ts';
import { say } from './message.ts';
import { copyOf, element, fill, line, part, write } from './page.ts';
import { type FoundTabs, server } from './server.ts';
import { runTask } from './task.ts';

type Tab = FoundTabs['tabs'][number]['tab'];
type Answer = Awaited<ReturnType<typeof server.bigQueryText>>;

/** Whose rows a query can count. */
const countable: readonly Tab[] = ['calls', 'emails', 'meetings', 'leads', 'deals', 'stageHistory', 'activities'];

/** For each sheet that may be a sample of a table the name of that table; folded away. */
export function showBigQuery({ tabs, tables, outgrown }: Pick<FoundTabs, 'tabs' | 'tables' | 'outgrown'>): void {
  write(element('outgrown'), outgrown ?? '');
  element('outgrown').hidden = outgrown === null;
  const own = bigQueryWords[language()].panel;
  const offered = [...new Set(tabs.map(({ tab }) => tab))].filter((tab) => countable.includes(tab));
  element('bigQueryPanel').hidden = offered.length === 0;
  write(element('bigQueryTitle'), own.title);
  write(element('bigQueryHint'), own.hint);
  write(element('bigQueryFirstLabel'), own.first);
  write(element('bigQueryLastLabel'), own.last);
  write(element('bigQuerySpan'), own.span);
  write(element('bigQueryOneRowLabel'), own.onePerAppointment);
  element('bigQueryOneRow').parentElement!.hidden = !offered.includes('meetings');
  write(element('bigQueryMake'), own.make);
  write(element('bigQueryTextLabel'), own.text);
  write(element('bigQueryValuesLabel'), own.values);
  write(element('bigQueryAbsentTitle'), own.absent);
  for (const id of ['bigQueryCopy', 'bigQueryCopyValues']) write(element(id), formulaHelperWords[language()].copy);
  const typed = tablesTyped();
  element('bigQueryTables').replaceChildren(
    ...offered.map((tab) => {
      const entry = copyOf('bigQueryTableTemplate');
      const input = entry.querySelector('input')!;
      write(part(entry, 'label'), own.table(words().tabs[tab]));
      input.dataset.tab = tab;
      input.value = typed[tab] ?? tables[tab] ?? '';
      return entry;
    }),
  );
  hideTexts();
}

/** A text that is shown is of what stands in the fields above it. */
function hideTexts(): void {
  for (const id of ['bigQueryTexts', 'bigQueryProblems', 'bigQueryAbsentPanel']) element(id).hidden = true;
}

function tablesTyped(): Partial<Record<Tab, string>> {
  const inputs = [...element('bigQueryTables').querySelectorAll('input')];
  return Object.fromEntries(
    inputs.map(({ dataset, value }) => [dataset.tab as Tab, value.trim()]).filter(([, table]) => table !== ''),
  );
}

function make(): void {
  const own = bigQueryWords[language()].panel;
  const { value: since } = element<HTMLInputElement>('bigQueryFirst');
  const { value: until } = element<HTMLInputElement>('bigQueryLast');
  hideTexts();
  if (since !== '' && until !== '' && since > until) {
    say(own.wrongSpan, 'failed');
    return;
  }
  const request: BigQueryRequest = {
    tables: tablesTyped(),
    onePerAppointment: element<HTMLInputElement>('bigQueryOneRow').checked,
    ...(since !== '' && { since }),
    ...(until !== '' && { until }),
  };
  runTask({ doing: own.making, ask: () => server.bigQueryText(request), show });
}

function show({ text, values, absent, problems }: Answer): string {
  const own = bigQueryWords[language()].panel;
  fill('bigQueryProblems', 'bigQueryProblems', problems.map(line));
  element('bigQueryTexts').hidden = text === null;
  if (text === null) return own.notMade;
  element<HTMLTextAreaElement>('bigQueryText').value = text;
  element<HTMLTextAreaElement>('bigQueryValues').value = values.map((one) => `-- ${one.label}\n${one.text}`).join('\n');
  const reasons = absent.map(({ measure, reason }) => line(`${measure}: ${reason}`));
  fill('bigQueryAbsentPanel', 'bigQueryAbsent', reasons);
  return own.made;
}

/** Where the browser keeps the clipboard from a page within a page, the old way, and else by hand. */
async function copy(id: string): Promise<void> {
  const own = bigQueryWords[language()].panel;
  const text = element<HTMLTextAreaElement>(id);
  try {
    await navigator.clipboard.writeText(text.value);
    say(own.copied, 'done');
  } catch {
    text.select();
    const isCopied = document.execCommand?.('copy') ?? false;
    say(isCopied ? own.copied : own.notCopied, isCopied ? 'done' : 'plain');
  }
}

export function startBigQuery(): void {
  element('bigQueryMake').addEventListener('click', make);
  element('bigQueryFields').addEventListener('input', hideTexts);
  element('bigQueryCopy').addEventListener('click', () => copy('bigQueryText'));
  element('bigQueryCopyValues').addEventListener('click', () => copy('bigQueryValues'));
}
