import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCsvFiles } from '../../../workbench/bench/csvFiles.ts';
import { compared, differences } from '../../../workbench/bench/digest.ts';
import { runOnArrays, runOnCsv } from '../../../workbench/bench/duckdb.ts';
import { sheetsOf } from '../../../workbench/bench/sheets.ts';

const request = { calls: 4000, reps: 5, shuffled: true };
const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the same measures by DuckDB', () => {
  it('are equal from files and from arrays', async () => {
    await writeCsvFiles(folder, request);
    const [onCsv, onArrays] = [await runOnCsv(folder, true), await runOnArrays(request)];
    expect(differences(onCsv.digest, onArrays.digest)).toEqual([]);
    for (const kpi of compared)
      expect(Object.keys(onCsv.digest).filter((key) => key.startsWith(kpi)).length, kpi).toBeGreaterThan(15);
  });

  it('are those of a plain loop', async () => {
    const { digest } = await runOnArrays(request);
    const calls = sheetsOf(request)[0]?.cells.slice(1) ?? [];
    const made = calls.filter((row) => row[4] === 'Outbound').length;
    const connect = Object.entries(digest).filter(([key]) => key.startsWith('CALL_CONNECT_RATIO'));
    expect(connect.reduce((sum, [, text]) => sum + Number(text.split(' of ')[1]), 0)).toBe(made);
  });
});
