import type { Budget } from "./budget";
import { canvasKind, openCanvas } from "./images/canvas";
import { jpegsWithin } from "./images/jpeg-size";
import { mostPixels, type PageImage } from "./images/page-image";
import { placePictures } from "./images/place-pictures";
import { picturesOf } from "./images/pdf-pictures";
import type { Matrix } from "./pdf/matrix";
import { loadPdfjs, loadWorkerCode, type Pdfjs, type PdfPage } from "./pdf/pdfjs";
import { refuseTraps } from "./pdf/traps";
import { workerParts } from "./images/pdf-worker-parts";
import { ReadingFailure } from "./reading-failure";

/** A page of an opened PDF as pixels. */
export interface PdfPages {
  readonly count: number;
  page(number: number): Promise<PageImage>;
  close(): void;
}

/** Width of a page that is drawn: 200 dpi for A4. */
const drawnWidth = 1654;

/**
 * Opens a PDF to look at its pages. `wasmPlace` is the folder of pdf.js's decoders (JBIG2, JPEG 2000), ending in a slash:
 * an address in a browser, a path in Node; without it such scans stay blank.
 */
export async function openPdfPages(bytes: Uint8Array, wasmPlace: string | null, budget: Budget): Promise<PdfPages> {
  await refuseTraps(bytes, budget);
  // Pictures say their size twice, and the decoder believes the one inside.
  if (!jpegsWithin(bytes, mostPixels, budget)) throw new ReadingFailure("too-large", "picture");
  await loadWorkerCode();
  const library = await loadPdfjs();
  const task = library.getDocument({
    // pdf.js takes the buffer away from its owner; the caller still needs it.
    data: bytes.slice(),
    ...(wasmPlace === null ? {} : { wasmUrl: wasmPlace }),
    ...(canvasKind() === "offscreen" ? workerParts : {}),
    maxImageSize: mostPixels,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Pixels as they are decoded, not wrapped in bitmaps: the same in a Worker and in Node.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  } as Parameters<Pdfjs["getDocument"]>[0]);
  try {
    const document = await task.promise;
    return {
      count: document.numPages,
      page: async (number) => {
        try {
          return await pageImage(library, await document.getPage(number), budget);
        } catch (error) {
          throw failureOf(error);
        }
      },
      close: () => void task.destroy().catch(ignoreClosing),
    };
  } catch (error) {
    void task.destroy().catch(ignoreClosing);
    throw failureOf(error);
  }
}

/** A scan is one picture, or strips of one: its own pixels are sharper, and come faster, than a drawing of the page. */
async function pageImage(library: Pdfjs, page: PdfPage, budget: Budget): Promise<PageImage> {
  const view = page.getViewport({ scale: 1 });
  const pictures = await picturesOf(library.OPS, page, view.transform as unknown as Matrix, budget);
  return (pictures && placePictures(pictures, view.width, view.height, budget)) ?? drawPage(page, budget);
}

async function drawPage(page: PdfPage, budget: Budget): Promise<PageImage> {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(drawnWidth / Math.min(plain.width, plain.height), 4, Math.sqrt(mostPixels / 4 / (plain.width * plain.height))) });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const canvas = await openCanvas(width, height);
  await page.render({ canvas: canvas.element as HTMLCanvasElement, canvasContext: canvas.pen as CanvasRenderingContext2D, viewport }).promise;
  budget.spend(0);
  return { width, height, channels: 4, data: canvas.pixels() };
}

function failureOf(error: unknown): ReadingFailure {
  if (error instanceof ReadingFailure) return error;
  const name = error instanceof Error ? error.name : "";
  return new ReadingFailure(name === "PasswordException" ? "encrypted" : "damaged", String(error));
}

/** Closing fails only for a document that never opened. */
const ignoreClosing = () => undefined;
