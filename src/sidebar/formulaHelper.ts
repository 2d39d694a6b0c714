import type { Summary } from '../summary/summary.ts';
import { formulaHelperWords } from '../words/formulaHelper.ts';
import { groupWords } from '../words/groups.ts';
import { failureText } from './failure.ts';
import { showPlaces, takePlaces } from './formulaPlaces.ts';
import { type Asked, formulaText } from './formulaText.ts';
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

/** Whoever walks through a list by the arrow keys means its last entry only. */
const patience = 300;

let offers: readonly Offer[] = [];
let separator = ';';
let places: { readonly reps: readonly string[]; readonly quarters: readonly string[] } = { reps: [], quarters: [] };
let groups: readonly string[] = [];
let waiting: ReturnType<typeof setTimeout> | undefined;
let newest = 0;

/** Which functions can be written on these sheets; folded away. */
export function showFormulaHelper(found: Pick<FoundTabs, 'formulas' | 'separator' | 'reps' | 'view'>): void {
  ({ formulas: offers, separator } = found);
  const own = formulaHelperWords[language()];
  element('formulaPanel').hidden = offers.length === 0;
  write(element('formulaTitle'), own.title);
  write(element('formulaKpiLabel'), own.kpi);
  write(element('formulaTextLabel'), own.formula);
  write(element('insertFormula'), own.insert);
  write(element('copyFormula'), own.copy);
  write(element('replaceFormula'), own.replace);
  write(element('keepFormula'), own.keep);
  places = { reps: found.reps, quarters: found.view.quarters.map(({ quarter }) => quarter) };
  showPlaces(places.reps, groups, places.quarters);
  offerKpis();
  writeFormula();
}

/** The sources, pipelines and products of a build may stand in the rep's place from then on. */
export function offerGroups({ groups: found = [] }: Pick<Summary, 'groups'>): void {
  const { heading } = groupWords[language()];
  groups = found.flatMap(({ by, rows }) => rows.map(({ group }) => `${heading[by].toLowerCase()}: ${group}`));
  showPlaces(places.reps, groups, places.quarters);
}

function offerKpis(): void {
  const select = element<HTMLSelectElement>('formulaKpi');
  const chosen = select.value;
  const groups = [...new Set(offers.map(({ group }) => group))].map((group) => {
    const list = document.createElement('optgroup');
    list.label = words().groups[group] ?? '';
    list.append(
      ...offers.filter((offer) => offer.group === group).map((offer) => new Option(offer.label, keyOf(offer))),
    );
    return list;
  });
  select.replaceChildren(...groups);
  if (offers.some((offer) => keyOf(offer) === chosen)) select.value = chosen;
}

/** A function is offered once for each KPI whose name it takes. */
function keyOf({ name, of }: Offer): string {
  return of === undefined ? name : `${name} ${of}`;
}

/** What is chosen now as a formula; it may be inserted once it was computed. */
function writeFormula(): void {
  const offer = chosenOffer();
  const { rep, period, missing } = takePlaces();
  element('formulaAsk').hidden = true;
  element<HTMLButtonElement>('insertFormula').disabled = true;
  write(element('formulaDescription'), offer?.description ?? '');
  const isWhole = offer !== undefined && missing === '';
  element<HTMLTextAreaElement>('formulaText').value = isWhole ? formulaText(offer, { rep, period, separator }) : '';
  newest += 1;
  clearTimeout(waiting);
  tell(missing, missing === '' ? 'plain' : 'failed');
  if (!isWhole || !element<HTMLDetailsElement>('formulaPanel').open) return;
  tell(formulaHelperWords[language()].computing);
  waiting = setTimeout(() => preview(offer, rep, period), patience);
}

async function preview({ name, of, ranges }: Offer, rep: Asked, period: Asked): Promise<void> {
  const turn = newest;
  try {
    const { text } = await server.previewFormula({ name, ranges, rep, period, ...(of !== undefined && { of }) });
    if (turn !== newest) return;
    tell(text);
    element<HTMLButtonElement>('insertFormula').disabled = false;
  } catch (error) {
    if (turn === newest) tell(failureText(error, language()), 'failed');
  }
}

function tell(text: string, mood: 'plain' | 'failed' = 'plain'): void {
  const line = element('formulaPreview');
  line.textContent = text;
  line.dataset.mood = mood;
}

/** @param replace once it was agreed that a filled cell is written over */
async function insert(replace: boolean): Promise<void> {
  const offer = chosenOffer();
  if (!offer) return;
  const own = formulaHelperWords[language()];
  element('formulaAsk').hidden = true;
  say(own.inserting, 'busy');
  const ranges = offer.ranges.flatMap((range) => (range ? [{ sheet: range.sheet, columns: range.columns }] : []));
  // A script writes commas whatever the spreadsheet's own separator is: that one is for people who type.
  const formula = formulaText(offer, { ...takePlaces(), separator: ',' });
  try {
    const { cell, isInserted, content, isOneOfMany } = await server.insertFormula({
      formula,
      ranges,
      format: formats[offer.unit],
      replace,
    });
    if (isInserted) say([own.inserted(cell), ...(isOneOfMany ? [own.oneOfMany] : [])].join(' '), 'done');
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
  return offers.find((offer) => keyOf(offer) === value);
}

export function startFormulaHelper(): void {
  element('formulaPanel').addEventListener('input', writeFormula);
  element('formulaPanel').addEventListener('toggle', writeFormula);
  element('insertFormula').addEventListener('click', () => insert(false));
  element('replaceFormula').addEventListener('click', () => insert(true));
  element('copyFormula').addEventListener('click', copy);
}
