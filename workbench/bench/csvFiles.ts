import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { BenchCell, RowsRequest } from './request.ts';
import { sheetsOf } from './sheets.ts';
import { wallClockOf } from './zone.ts';

/** The same rows as files, with wall-clock times as a spreadsheet exports them. */
export async function writeCsvFiles(folder: string, request: RowsRequest): Promise<void> {
  for (const { sheet, cells } of sheetsOf(request)) {
    const file = createWriteStream(join(folder, `${sheet}.csv`));
    for (let from = 0; from < cells.length; from += 10_000) {
      const lines = cells.slice(from, from + 10_000).map((row) => row.map(textOf).join(','));
      if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
    }
    file.end();
    await finished(file);
  }
}

function textOf(cell: BenchCell): string {
  if (typeof cell !== 'object') return String(cell);
  return new Date(wallClockOf(cell.getTime())).toISOString().slice(0, 19).replace('T', ' ');
}
