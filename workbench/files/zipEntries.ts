/** A file inside a zip archive, as the archive's directory lists it. */
export type ZipEntry = {
  readonly name: string;
  /** Its bytes as they stand in the archive. */
  readonly packed: Uint8Array;
  /** Whether they are deflated rather than stored. */
  readonly isDeflated: boolean;
  /** How many bytes it says it has once it is unpacked; nothing has checked that. */
  readonly size: number;
};

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The directory of an archive, without unpacking anything; empty where there is none, as in one that is cut off. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) break;
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const extra = at + 46 + nameLength!;
    const [size, packed, local] = sizesOf(view, at, { from: extra, to: extra + extraLength! });
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
      packed: packedAt(bytes, view, local, packed),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size,
    });
    at += 46 + nameLength! + extraLength! + noteLength!;
  }
  return entries;
}

/** Unpacked and packed size and where the file begins; numbers too large for their place stand in the extra field. */
function sizesOf(view: DataView, at: number, extra: { from: number; to: number }): [number, number, number] {
  const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  for (let field = extra.from; field + 4 <= extra.to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    return sizes.map((size) => {
      if (size !== 0xffffffff || value + 8 > view.byteLength) return size;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    }) as [number, number, number];
  }
  return sizes;
}

/** It stands at the very end, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === directoryEnd) return at;
  return -1;
}

function packedAt(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array {
  if (local + 30 > bytes.length) return bytes.subarray(0, 0);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytes.subarray(start, start + length);
}
