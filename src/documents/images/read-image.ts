import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import { decodePicture } from "./canvas";
import { imageKind } from "./image-kind";
import { jpegSize, type Size } from "./jpeg-size";
import { mostPixels, type ImagePages } from "./page-image";
import { openTiff } from "./tiff";

/** Opens a picture by what it is; sizes are looked at before a pixel is decoded. A fax-coded TIFF needs pdf.js's decoders (`openPdfPages`). */
export async function openImage(bytes: Uint8Array, wasmPlace: string | null, budget: Budget): Promise<ImagePages> {
  const kind = imageKind(bytes);
  if (kind === null) throw new ReadingFailure("unsupported", "picture");
  if (kind === "tiff") return openTiff(bytes, wasmPlace, budget);
  const size = kind === "png" ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0) throw new ReadingFailure("damaged", "picture without a size");
  if (size.width * size.height > mostPixels) throw new ReadingFailure("too-large", `${size.width} × ${size.height}`);
  return { count: 1, page: () => decodePicture(bytes, `image/${kind}`) };
}

/** The header comes first, at a fixed place. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
