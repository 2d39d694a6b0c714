import { unzlibSync, zlibSync } from 'fflate';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A screenshot with a palette of 256 of its colours in place of three bytes for every point: a third of its size. Points
 * of other colours take the nearest one.
 */
export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, bytes, channels } = opened(png);
  const pixels = unfiltered(bytes, width * channels, height, channels);
  return written(width, height, withPalette(colorsOf(pixels, channels)));
}

type Chunk = { name: string; data: Uint8Array };

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function opened(png: Uint8Array) {
  const chunks = chunksOf(png);
  const header = chunks[0]!.data;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const channels = header[9] === 6 ? 4 : 3;
  const packed = chunks.filter(({ name }) => name === 'IDAT').flatMap(({ data }) => [...data]);
  return { width: view.getUint32(0), height: view.getUint32(4), channels, bytes: unzlibSync(Uint8Array.from(packed)) };
}

/** Each line says how its bytes differ from their neighbours. */
function unfiltered(bytes: Uint8Array, lineLength: number, height: number, channels: number): Uint8Array {
  const pixels = new Uint8Array(lineLength * height);
  for (let row = 0; row < height; row++) {
    const filter = bytes[row * (lineLength + 1)];
    for (let i = 0; i < lineLength; i++) {
      const to = row * lineLength + i;
      const left = i < channels ? 0 : pixels[to - channels]!;
      const above = row === 0 ? 0 : pixels[to - lineLength]!;
      const corner = row === 0 || i < channels ? 0 : pixels[to - lineLength - channels]!;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0]!;
      pixels[to] = bytes[row * (lineLength + 1) + 1 + i]! + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(estimate - one)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function colorsOf(pixels: Uint8Array, channels: number): Uint32Array {
  const colors = new Uint32Array(pixels.length / channels);
  for (let point = 0; point < colors.length; point++) {
    const at = point * channels;
    colors[point] = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
  }
  return colors;
}

type Drawn = { palette: number[]; points: Uint8Array };

function withPalette(colors: Uint32Array): Drawn {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const chosen = paletteOf(counts);
  const numbers = new Map(chosen.map((color, number) => [color, number]));
  for (const color of counts.keys()) if (!numbers.has(color)) numbers.set(color, nearest(color, chosen));
  return { palette: chosen.flatMap(partsOf), points: Uint8Array.from(colors, (color) => numbers.get(color)!) };
}

const paletteSize = 256;
const mostFrequent = 128;

/** The most frequent colours, then those that the ones before stand for worst: a rare red must not turn grey. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const sorted = [...counts].sort(([, left], [, right]) => right - left).map(([color]) => color);
  const chosen = sorted.slice(0, mostFrequent);
  const rest = sorted.slice(mostFrequent).map((color) => {
    const distance = distanceOf(color, nearestColor(color, chosen));
    return { color, distance, points: counts.get(color)! };
  });
  while (chosen.length < paletteSize && rest.length > 0) {
    const worst = rest.reduce((a, b) => (b.distance * b.points > a.distance * a.points ? b : a));
    chosen.push(worst.color);
    for (const one of rest) one.distance = Math.min(one.distance, distanceOf(one.color, worst.color));
  }
  return [...new Set(chosen)];
}

function distanceOf(color: number, other: number): number {
  const [red, green, blue] = partsOf(color);
  const [otherRed, otherGreen, otherBlue] = partsOf(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function partsOf(color: number): [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

/** Its place among the others. */
function nearest(color: number, among: readonly number[]): number {
  const distances = among.map((other) => distanceOf(color, other));
  return distances.indexOf(Math.min(...distances));
}

function nearestColor(color: number, among: readonly number[]): number {
  return among[nearest(color, among)]!;
}

function written(width: number, height: number, { palette, points }: Drawn): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++)
    lines.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, width);
  size.setUint32(4, height);
  const header = [...new Uint8Array(size.buffer), 8, 3, 0, 0, 0];
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', []),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(Array.from(data), 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32, as every chunk ends with it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
