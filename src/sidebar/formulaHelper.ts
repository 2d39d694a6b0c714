import { formulaHelperWords } from '../words/formulaHelper.ts';
import { failureText } from './failure.ts';
import { formulaText } from './formulaText.ts';
import { language, words } from './language.ts';
import { say } from './message.ts';
import { element, write } from './page.ts';
import { type FoundTabs, server } from './server.ts';

type Offer = FoundTabs['formulas'][number];

/** Of a cell without a format of its own; written alike in every locale. */
const formats: Readonly<Record<Offer['unit'], string>> = {
  percent: '0.0%',
  count: '#,##0',
  ratio: '0.0',
  minutes: '0.0',
  money: '#,##0',
};

let offers: readonly Offer[] = [];
let separator = ';';

/** Which functions can be written on these sheets; folded away. */
export function showFormulaHelper(found: Pick<FoundTabs, 'formulas' | 'separator' | 'reps' | 'view'>): void {
  ({ formulas: offers, separator } = found);
  const own = formulaHelperWords[language()];
  element('formulaPanel').hidden = offers.length === 0;
  write(element('formulaTitle'), own.title);
  write(element('formulaKpiLabel'), own.kpi);
  write(element('formulaRepLabel'), own.rep);
  write(element('formulaPeriodLabel'), own.period);
  write(element('formulaHint'), own.hint);
  write(element('formulaTextLabel'), own.formula);
  write(element('insertFormula'), own.insert);
  write(element('copyFormula'), own.copy);
  write(element('replaceFormula'), own.replace);
  write(element('keepFormula'), own.keep);
  input('formulaRep').placeholder = own.repExample;
  input('formulaPeriod').placeholder = own.periodExample;
  element('formulaReps').replaceChildren(...found.reps.map((rep) => new Option(rep, rep)));
  element('formulaPeriods').replaceChildren(...found.view.quarters.map(({ quarter }) => new Option(quarter, quarter)));
  offerKpis();
  writeFormula();
}

function offerKpis(): void {
  const select = element<HTMLSelectElement>('formulaKpi');
  const chosen = select.value;
  const groups = [...new Set(offers.map(({ group }) => group))].map((group) => {
    const list = document.createElement('optgroup');
    list.label = words().groups[group] ?? '';
    list.append(...offers.filter((offer) => offer.group === group).map(({ label, name }) => new Option(label, name)));
    return list;
  });
  select.replaceChildren(...groups);
  if (offers.some(({ name }) => name === chosen)) select.value = chosen;
}

/** What is chosen now as a formula. */
function writeFormula(): void {
  const offer = chosenOffer();
  element('formulaAsk').hidden = true;
  write(element('formulaDescription'), offer?.description ?? '');
  element<HTMLTextAreaElement>('formulaText').value = offer ? formulaText(offer, { ...asked(), separator }) : '';
}

/** @param replace once it was agreed that a filled cell is written over */
async function insert(replace: boolean): Promise<void> {
  const offer = chosenOffer();
  if (!offer) return;
  const own = formulaHelperWords[language()];
  element('formulaAsk').hidden = true;
  say(own.inserting, 'busy');
  const ranges = offer.ranges.flatMap((range) => (range ? [{ sheet: range.sheet, columns: range.columns }] : []));
  // Sheets takes semicolons in a written formula whatever the spreadsheet's own separator is.
  const formula = formulaText(offer, { ...asked(), separator: ';' });
  try {
    const { cell, isInserted, content } = await server.insertFormula({
      formula,
      ranges,
      format: formats[offer.unit],
      replace,
    });
    if (isInserted) say(own.inserted(cell), 'done');
    else ask(cell, content);
  } catch (error) {
    say(failureText(error, language()), 'failed');
  }
}

function ask(cell: string, content: string): void {
  const own = formulaHelperWords[language()];
  say('');
  write(element('formulaQuestion'), own.isFilled(cell, content));
  element('formulaAsk').hidden = false;
  element('keepFormula').onclick = () => {
    element('formulaAsk').hidden = true;
    say(own.kept(cell));
    element('insertFormula').focus();
  };
  element('keepFormula').focus();
}

/** Where the browser keeps the clipboard from a page within a page, the old way, and else by hand. */
async function copy(): Promise<void> {
  const own = formulaHelperWords[language()];
  const text = element<HTMLTextAreaElement>('formulaText');
  try {
    await navigator.clipboard.writeText(text.value);
    say(own.copied, 'done');
  } catch {
    text.select();
    const isCopied = document.execCommand?.('copy') ?? false;
    say(isCopied ? own.copied : own.notCopied, isCopied ? 'done' : 'plain');
  }
}

function chosenOffer(): Offer | undefined {
  const { value } = element<HTMLSelectElement>('formulaKpi');
  return offers.find(({ name }) => name === value);
}

function asked(): { readonly rep: string; readonly period: string } {
  return { rep: input('formulaRep').value, period: input('formulaPeriod').value };
}

function input(id: string): HTMLInputElement {
  return element<HTMLInputElement>(id);
}

export function startFormulaHelper(): void {
  for (const id of ['formulaKpi', 'formulaRep', 'formulaPeriod']) element(id).addEventListener('input', writeFormula);
  element('insertFormula').addEventListener('click', () => insert(false));
  element('replaceFormula').addEventListener('click', () => insert(true));
  element('copyFormula').addEventListener('click', copy);
}
