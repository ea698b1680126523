import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Budget } from "../budget";
import { multiply, type Matrix } from "../pdf/matrix";
import type { PageImage } from "./page-image";
import type { PlacedPicture } from "./place-pictures";

/** A page of more pictures is drawn by pdf.js. */
const mostPictures = 12_000;
/** How long one picture may take to come out of pdf.js after its page was parsed. */
const patience = 8000;

/** The pictures of a page that is nothing but pictures (text without ink, as another program's OCR leaves it, does not count); `null` for any other page. */
export async function picturesOf(ops: Record<string, number>, page: PDFPageProxy, view: Matrix, budget: Budget): Promise<readonly PlacedPicture[] | null> {
  const { fnArray, argsArray } = (await page.getOperatorList()) as { fnArray: number[]; argsArray: unknown[][] };
  const found: PlacedPicture[] = [];
  const saved: { at: Matrix; ink: number; hiddenText: boolean }[] = [];
  let state = { at: view, ink: 0, hiddenText: false };
  let annotation = 0;
  for (let i = 0; i < fnArray.length; i++) {
    budget.tick();
    const args = argsArray[i] ?? [];
    switch (fnArray[i]) {
      case ops["save"]:
        if (saved.length < 1000) saved.push(state);
        break;
      case ops["restore"]:
        state = saved.pop() ?? state;
        break;
      case ops["transform"]:
        state = { ...state, at: multiply(state.at, args as unknown as Matrix) };
        break;
      case ops["paintFormXObjectBegin"]:
        saved.push(state);
        if (args[0]) state = { ...state, at: multiply(state.at, Object.values(args[0] as object) as unknown as Matrix) };
        break;
      case ops["paintFormXObjectEnd"]:
        state = saved.pop() ?? state;
        break;
      // What stands on the page as an annotation is a signing program's stamp: its words are in the text layer, and its picture hides the print.
      case ops["beginAnnotation"]:
        annotation++;
        break;
      case ops["endAnnotation"]:
        annotation--;
        break;
      case ops["setFillRGBColor"]:
        state = { ...state, ink: inkOf(args[0]) };
        break;
      case ops["setTextRenderingMode"]:
        state = { ...state, hiddenText: args[0] === 3 || args[0] === 7 };
        break;
      case ops["showText"]:
        if (!state.hiddenText && annotation === 0) return null;
        break;
      case ops["paintImageXObject"]:
      case ops["paintInlineImageXObject"]:
      case ops["paintImageMaskXObject"]: {
        if (annotation > 0) break;
        if (found.length >= mostPictures) return null;
        const mask = fnArray[i] === ops["paintImageMaskXObject"];
        const raw = await rawPicture(page, args[0]);
        const image = raw && imageOf(raw, mask);
        if (!image) return null;
        budget.spend(image.data.length / 8);
        found.push({ image, at: state.at, ink: mask ? state.ink : null });
        break;
      }
      case ops["paintImageXObjectRepeat"]:
      case ops["paintImageMaskXObjectGroup"]:
      case ops["paintImageMaskXObjectRepeat"]:
      case ops["paintInlineImageXObjectGroup"]:
      case ops["shadingFill"]:
        if (annotation === 0) return null;
        break;
      default:
        // Lines, clips and colours do not make a page less of a scan.
        break;
    }
  }
  return found.length > 0 ? found : null;
}

interface RawPicture {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | string;
}

async function rawPicture(page: PDFPageProxy, named: unknown): Promise<RawPicture | null> {
  if (typeof named === "string") return storedPicture(page, named);
  const picture = named as RawPicture | null;
  if (typeof picture?.data !== "string") return picture;
  const stored = await storedPicture(page, picture.data);
  return stored && { ...picture, ...stored };
}

function storedPicture(page: PDFPageProxy, name: string): Promise<RawPicture | null> {
  const store = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    store.get(name, (picture: RawPicture | null) => {
      clearTimeout(timer);
      resolve(picture);
    });
  });
}

/** pdf.js's kinds: one bit a pixel, three bytes, four. */
function imageOf({ width, height, kind, data }: RawPicture, mask: boolean): PageImage | null {
  if (!data || typeof data === "string" || !ArrayBuffer.isView(data)) return null;
  if (mask || kind === 1) return data.length < ((width + 7) >> 3) * height ? null : { width, height, channels: 1, data: unpackBits(data, width, height) };
  const channels = kind === 2 ? 3 : kind === 3 ? 4 : null;
  if (channels === null || data.length < width * height * channels) return null;
  return { width, height, channels, data: new Uint8Array(data.buffer, data.byteOffset, width * height * channels) };
}

function unpackBits(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0, to = 0; y < height; y++) for (let x = 0; x < width; x++) grey[to++] = ((bits[y * stride + (x >> 3)] as number) >> (7 - (x & 7))) & 1 ? 255 : 0;
  return grey;
}

/** Brightness of a colour as pdf.js names it, "#rrggbb". */
function inkOf(colour: unknown): number {
  const [, red = "0", green = "0", blue = "0"] = /^#(..)(..)(..)$/.exec(typeof colour === "string" ? colour : "") ?? [];
  return (parseInt(red, 16) * 77 + parseInt(green, 16) * 151 + parseInt(blue, 16) * 28) >> 8;
}
