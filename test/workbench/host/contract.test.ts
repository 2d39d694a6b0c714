import { beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../../workbench/host/contract.ts';
import type { ContractRow } from '../../../workbench/host/contractRow.ts';
import { computeFormulas } from '../../../workbench/host/formulas.ts';
import { createHost, type Host } from '../../../workbench/host/host.ts';
import { emptySheet, emptyWorkbook, type Workbook } from '../../../workbench/workbook.ts';

const rowsAre = (kind: 'call' | 'formula') =>
  contract.filter(({ call }) => call.startsWith('=') === (kind === 'formula'));

function workbookFor({ locale = 'en_US', zone = 'Etc/UTC' }: Pick<ContractRow, 'locale' | 'zone'>): Workbook {
  const workbook = emptyWorkbook('Test', { locale, timeZone: zone });
  const data = emptySheet(1, 'Data');
  data.rows = [
    ['Day', 'Rep', 'Calls'],
    [45688, 'Ada', 3, 26 / 24],
    [45689 + 9.5 / 24, 'Bob', 5],
  ];
  data.columnStyles[0] = { numberFormat: 'yyyy-mm-dd' };
  data.cellStyles['1,3'] = { numberFormat: '[h]:mm:ss' };
  workbook.sheets.push(data);
  return workbook;
}

function scriptFor(call: string): string {
  const prepared = /\b(ss|sheet)\b/.test(call)
    ? 'var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheetByName("Data");'
    : '';
  return `function row() { ${prepared} return (${call}); }
    var answer;
    function onOpen() { SpreadsheetApp.getUi().createMenu('').addItem(JSON.stringify(row()), 'row').addToUi(); }`;
}

/** The answer of the row's call, in the row's mode. */
function answerOf(row: ContractRow, foreignValues: boolean): unknown {
  const host = createHost({
    code: scriptFor(row.call),
    manifest: row.scopes ? { oauthScopes: row.scopes } : {},
    workbook: workbookFor(row),
    foreignValues,
  });
  if (row.mode === 'CUSTOM_FUNCTION') {
    const answer = host.callCustomFunction('row', []);
    if (answer !== null && typeof answer === 'object' && 'error' in answer) throw new Error(answer.error);
    return answer;
  }
  if (!row.mode) return host.run('row');
  const [item] = host.openMenu(row.mode) as { label: string }[];
  return JSON.parse(item!.label);
}

function outcomeOf(row: ContractRow, foreignValues: boolean): { value: unknown } | { error: string } {
  try {
    return { value: answerOf(row, foreignValues) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

describe.each([
  ['values of the script’s own realm', false],
  ['values of another realm', true],
])('the host, with %s', (_title, foreignValues) => {
  it.each(rowsAre('call'))('answers $call as written', (row) => {
    const { value, error } = row;
    expect(outcomeOf(row, foreignValues)).toEqual(error === undefined ? { value } : { error });
  });
});

const functions = `
function THROWS() { throw new Error('No.'); }
function NAN() { return 0 / 0; }
function TYPE_OF(value) {
  if (Array.isArray(value)) return 'array ' + value.length;
  return typeof value === 'object' ? Object.prototype.toString.call(value) : typeof value;
}`;

describe('the formulas', () => {
  let answers: Workbook;
  const rows = rowsAre('formula');

  beforeAll(async () => {
    const workbook = workbookFor({});
    const sheet = emptySheet(2, 'Formulas');
    rows.forEach(({ call }, i) => {
      sheet.formulas[`${i},0`] = call;
    });
    workbook.sheets.push(sheet);
    const host: Host = createHost({ code: functions, manifest: {}, workbook });
    answers = await computeFormulas(workbook, host);
  });

  it.each(rows)('$call gives what is written', (row) => {
    expect(answers.sheets[1]!.rows[rows.indexOf(row)]![0]).toBe(row.value);
  });
});

it('says of every row how far it is known', () => {
  expect(contract.length).toBeGreaterThan(60);
  expect(contract.every(({ source, grade }) => source.length > 0 && 'DLA'.includes(grade))).toBe(true);
});
