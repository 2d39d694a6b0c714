import { createInflateRaw } from 'node:zlib';
import { type Fault, mostCells } from './fault.ts';
import { type Extent, newScan, type Scan, scanPiece } from './sheetScan.ts';
import { type ZipEntry, zipEntries } from './zipEntries.ts';

/** Of all sheets and texts unpacked: more than ten million cells take, and what this program can hold. */
const mostUnpacked = 1_000_000_000;
/** A text of more characters than this no program here can hold. */
const largestPart = 500_000_000;
/** Sheets shrink to a tenth, or a fiftieth where they repeat themselves; only what was made to burst shrinks further. */
const mostShrunk = 100;
const ordinary = 100_000_000;

/**
 * Why a workbook is not even unpacked: it bursts, or no spreadsheet could hold it. What its directory says is checked
 * while the sheets are looked through, in pieces.
 */
export async function bookFault(bytes: Uint8Array): Promise<Fault | null> {
  const entries = zipEntries(bytes);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.some(isBurst) || unpacked > mostUnpacked) return { kind: 'too large', bytes: unpacked };
  let [cells, formatted] = [0, 0];
  for (const entry of entries) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name);
    if (!entry.isDeflated || !(isSheet || couldLie(entry))) continue;
    const scan = await scanOf(entry, isSheet);
    if (scan === null) return { kind: 'damaged' };
    cells += areaOf(scan.filled);
    formatted += areaOf(scan.all);
  }
  if (cells > mostCells) return { kind: 'too many cells', cells };
  return formatted > mostCells * 2 ? { kind: 'too many cells', cells: formatted } : null;
}

const areaOf = ({ rows, columns }: Extent) => rows * columns;

function isBurst({ size, packed }: ZipEntry): boolean {
  return size > largestPart || (size > ordinary && size > packed.length * mostShrunk);
}

/** Whether it could unpack to far more than its directory says: nothing shrinks to less than a thousandth. */
function couldLie({ packed, size }: ZipEntry): boolean {
  return packed.length * 1032 > ordinary && size < largestPart;
}

/** Null for one that holds more than its directory says, or cannot be unpacked. */
async function scanOf({ packed, size }: ZipEntry, isSheet: boolean): Promise<Scan | null> {
  const scan = newScan();
  const inflate = createInflateRaw({ chunkSize: 1 << 20 });
  inflate.end(packed);
  let read = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      read += piece.length;
      if (read > size) return null;
      if (isSheet) scanPiece(scan, piece.toString('latin1'));
    }
  } catch {
    return null;
  }
  return scan;
}
