import type { PageImage } from "./page-image";

/** The page at another size: each new pixel is the mean of the old ones it covers, so thin strokes stay when it shrinks and edges stay smooth when it grows. */
export function resize(image: PageImage, width: number, height: number): PageImage {
  if (image.width === width && image.height === height) return image;
  const { channels } = image;
  const across = spansOf(image.width, width);
  const down = spansOf(image.height, height);
  const data = new Uint8Array(width * height * channels);
  const row = new Float32Array(width * channels);
  const sum = new Float32Array(width * channels);
  let rowAt = -1;
  for (let y = 0; y < height; y++) {
    sum.fill(0);
    const first = down.first[y] as number;
    for (let k = 0; k < down.most; k++) {
      const weight = down.weights[y * down.most + k] as number;
      if (weight === 0) continue;
      if (rowAt !== first + k) squeezeRow(image, (rowAt = first + k), across, row);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (row[i] as number);
    }
    for (let i = 0; i < sum.length; i++) data[y * sum.length + i] = (sum[i] as number) + 0.5;
  }
  return { width, height, channels, data };
}

/** For each new place the old places it is made of, and their shares. */
interface Spans {
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly most: number;
}

function spansOf(from: number, to: number): Spans {
  const ratio = from / to;
  const reach = Math.max(1, ratio);
  const most = Math.ceil(reach) + 1;
  const first = new Int32Array(to);
  const weights = new Float32Array(to * most);
  for (let i = 0; i < to; i++) {
    const middle = (i + 0.5) * ratio;
    const start = Math.min(Math.max(0, middle - reach / 2), from - 1);
    const end = Math.min(from, middle + reach / 2);
    const at = (first[i] = Math.floor(start));
    const total = Math.max(1e-6, end - start);
    for (let k = 0; k < most && at + k < from; k++) weights[i * most + k] = Math.max(0, Math.min(end, at + k + 1) - Math.max(start, at + k)) / total;
  }
  return { first, weights, most };
}

function squeezeRow({ width, channels, data }: PageImage, y: number, { first, weights, most }: Spans, row: Float32Array): void {
  const start = y * width * channels;
  for (let x = 0, to = 0; x < first.length; x++) {
    const from = start + (first[x] as number) * channels;
    for (let c = 0; c < channels; c++, to++) {
      let sum = 0;
      for (let k = 0; k < most; k++) {
        const weight = weights[x * most + k] as number;
        if (weight > 0) sum += weight * (data[from + k * channels + c] as number);
      }
      row[to] = sum;
    }
  }
}
