import { createCanvas, loadImage } from "@napi-rs/canvas";

/** Colours of a screenshot, three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Pixels of the screen that one of a reduced picture stands for, along a side. */
export const scale = 4;

const greys = 10;

/** Greys, and each class of colour that means something here, from dark to light: what is left of a screenshot. */
export const palette: readonly (readonly [number, number, number])[] = [
  ...Array.from({ length: greys }, (_, at) => Math.round((at * 255) / (greys - 1))).map((light) => [light, light, light] as const),
  ...[0, 40, 130, 215, 290].flatMap((hue) => [0.2, 0.35, 0.5, 0.65, 0.8].map((light) => fromHue(hue, light))),
];

export async function openPicture(png: Buffer): Promise<Picture> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const rgb = new Uint8Array(image.width * image.height * 3);
  for (let at = 0, to = 0; at < data.length; at += 4) for (let part = 0; part < 3; part += 1) rgb[to++] = data[at + part]!;
  return { width: image.width, height: image.height, rgb };
}

/** A quarter of the size and few colours: letters become shades, blocks and their colours stay. */
export function reduce({ width, height, rgb }: Picture): Picture {
  const small = { width: Math.floor(width / scale), height: Math.floor(height / scale) };
  const reduced = new Uint8Array(small.width * small.height * 3);
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const sum = [0, 0, 0];
      for (let dy = 0; dy < scale; dy += 1) {
        for (let dx = 0; dx < scale; dx += 1) {
          const at = ((y * scale + dy) * width + x * scale + dx) * 3;
          for (let part = 0; part < 3; part += 1) sum[part]! += rgb[at + part]!;
        }
      }
      reduced.set(palette[nearest(sum.map((one) => one / (scale * scale)) as [number, number, number])]!, (y * small.width + x) * 3);
    }
  }
  return { ...small, rgb: reduced };
}

/** The palette's colour for this one. */
export function nearest([red, green, blue]: readonly [number, number, number]): number {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = most - least;
  const light = (most + least) / 510;
  if (chroma < 48) return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) * ((greys - 1) / 255));
  const turn = most === red ? ((green - blue) / chroma + 6) % 6 : most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  const degrees = turn * 60;
  const hue = degrees < 20 || degrees >= 330 ? 0 : degrees < 75 ? 1 : degrees < 165 ? 2 : degrees < 255 ? 3 : 4;
  return greys + hue * 5 + Math.min(4, Math.max(0, Math.round((light - 0.2) / 0.15)));
}

function fromHue(hue: number, light: number): readonly [number, number, number] {
  const reach = 0.7 * Math.min(light, 1 - light);
  const part = (at: number): number => {
    const turn = (at + hue / 30) % 12;
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [part(0), part(8), part(4)];
}
