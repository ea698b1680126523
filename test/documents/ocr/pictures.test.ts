import { deflateSync } from "node:zlib";
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { openBudget } from "../../../src/documents/budget";
import { greyOf } from "../../../src/documents/images/grey";
import { imageKind } from "../../../src/documents/images/image-kind";
import { turnImage, type PageImage, type Quarter } from "../../../src/documents/images/page-image";
import { openImage } from "../../../src/documents/images/read-image";
import { resize } from "../../../src/documents/images/resize";
import { openPdfPages } from "../../../src/documents/pdf-render";
import { ReadingFailure } from "../../../src/documents/reading-failure";
import { wasmPlace } from "./scans";
import { tiff } from "./tiff";

const open = (bytes: Uint8Array) => openImage(bytes, wasmPlace, openBudget());

/** White, with a black corner at the top left. */
const corner: PageImage = { width: 40, height: 30, channels: 1, data: Uint8Array.from({ length: 1200 }, (_, i) => (i % 40 < 10 && i < 400 ? 0 : 255)) };

function asPicture(type: "image/png" | "image/jpeg"): Uint8Array {
  const canvas = createCanvas(corner.width, corner.height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, 40, 30);
  pen.fillStyle = "#000";
  pen.fillRect(0, 0, 10, 10);
  return type === "image/png" ? canvas.toBuffer("image/png") : canvas.toBuffer("image/jpeg", 95);
}

const at = (image: PageImage, x: number, y: number) => greyOf(image).data[y * image.width + x] as number;

describe("A picture is opened by what it is", () => {
  const strips = [corner.data.subarray(0, 16 * 40), corner.data.subarray(16 * 40)];
  const plain = { width: 40, height: 30, bits: 8, photometric: 1, rowsPerStrip: 16 };
  test.each([
    ["a PNG", "png", asPicture("image/png")],
    ["a JPEG", "jpeg", asPicture("image/jpeg")],
    ["a TIFF as it is", "tiff", tiff([{ ...plain, compression: 1, strips }])],
    ["a TIFF, deflated", "tiff", tiff([{ ...plain, compression: 8, strips: strips.map((strip) => deflateSync(strip)) }])],
    ["a TIFF whose white is 0", "tiff", tiff([{ ...plain, photometric: 0, compression: 1, strips: strips.map((strip) => strip.map((grey) => 255 - grey)) }])],
    ["a TIFF that holds a JPEG", "tiff", tiff([{ ...plain, samples: 3, photometric: 6, compression: 7, rowsPerStrip: 30, strips: [asPicture("image/jpeg")] }])],
    // A line of the fax code G4: 40 white pixels are one bit, "as the line above".
    ["a TIFF in fax code", "tiff", tiff([{ ...plain, bits: 1, photometric: 0, compression: 4, rowsPerStrip: 30, strips: [Uint8Array.of(0xff, 0xff, 0xff, 0xfc)] }])],
  ])("%s", async (name, kind, bytes) => {
    expect(imageKind(bytes)).toBe(kind);
    const image = await (await open(bytes)).page(1);
    expect([image.width, image.height]).toEqual([40, 30]);
    expect(at(image, 30, 20)).toBeGreaterThan(240);
    if (name !== "a TIFF in fax code") expect(at(image, 4, 4)).toBeLessThan(20);
  });

  test("a TIFF of two pages has both, in their order", async () => {
    const page = { width: 40, height: 30, bits: 8, photometric: 1, compression: 1, rowsPerStrip: 30 };
    const pages = await open(tiff([{ ...page, strips: [corner.data] }, { ...page, strips: [new Uint8Array(1200).fill(200)] }]));
    expect(pages.count).toBe(2);
    expect(at(await pages.page(1), 4, 4)).toBeLessThan(20);
    expect(at(await pages.page(2), 4, 4)).toBe(200);
  });
});

describe("Hostile pictures are refused before a pixel is decoded", () => {
  /** A PNG's signature and header; the rest need not be there. */
  const huge = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50, 1, 0, 0, 0, 0);
  const hugeJpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xc3, 0x50, 0xc3, 0x50, 1, 1, 0x11, 0);
  const hugeTiff = tiff([{ width: 50_000, height: 50_000, bits: 1, photometric: 0, compression: 4, rowsPerStrip: 50_000, strips: [Uint8Array.of(0xff)] }]);

  test.each([
    ["a PNG of 50,000 by 50,000", huge],
    ["a JPEG of 50,000 by 50,000", hugeJpeg],
    ["a TIFF of 50,000 by 50,000", hugeTiff],
  ])("%s is too large", async (_, bytes) => {
    await expect(open(bytes)).rejects.toMatchObject({ problem: "too-large" });
  });

  test("so is a PDF that holds such a JPEG, whatever it says of its size", async () => {
    const pdf = await PDFDocument.create();
    const picture = await pdf.embedJpg(asPicture("image/jpeg"));
    pdf.addPage([40, 30]).drawImage(picture, { x: 0, y: 0, width: 40, height: 30 });
    const bytes = await pdf.save();
    const frame = bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xc0 && bytes[i + 2] === 0 && bytes[i + 3] === 17);
    bytes.set([0xc3, 0x50, 0xc3, 0x50], frame + 5);
    await expect(openPdfPages(bytes, wasmPlace, openBudget())).rejects.toMatchObject({ problem: "too-large" });
  });

  test("a TIFF whose directories lead round in a circle ends where it was", async () => {
    const bytes = tiff([{ width: 40, height: 30, bits: 8, photometric: 1, compression: 1, rowsPerStrip: 30, strips: [corner.data] }], { circle: true });
    expect((await open(bytes)).count).toBe(1);
  });

  test("whatever is broken in a picture, it ends in pixels or in a named failure", async () => {
    const seeds = [asPicture("image/png"), asPicture("image/jpeg"), tiff([{ width: 40, height: 30, bits: 8, photometric: 1, compression: 5, rowsPerStrip: 30, strips: [corner.data] }])];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 12 }), fc.nat(1500), async (seed, changes, length) => {
        const bytes = Uint8Array.from(seed.subarray(0, length));
        for (const [place, value] of changes) if (place > 7 && place < bytes.length) bytes[place] = value;
        try {
          const image = await (await open(bytes)).page(1);
          expect(image.data.length).toBe(image.width * image.height * image.channels);
        } catch (error) {
          expect(error).toBeInstanceOf(ReadingFailure);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

test("a page turned four times is the page", () => {
  for (const quarter of [1, 3] as Quarter[]) expect([1, 2, 3, 4].reduce((page) => turnImage(page, quarter), corner)).toEqual(corner);
  expect(at(turnImage(corner, 1), 25, 4)).toBe(0);
  expect(at(turnImage(corner, 2), 35, 25)).toBe(0);
  expect(at(turnImage(corner, 3), 4, 35)).toBe(0);
});

test("a page made smaller keeps its thin lines as grey, and made larger its edges", () => {
  const ruled: PageImage = { width: 9, height: 3, channels: 1, data: Uint8Array.from({ length: 27 }, (_, i) => (i % 9 === 4 ? 0 : 255)) };
  expect([...resize(ruled, 3, 1).data]).toEqual([255, 170, 255]);
  expect(resize(ruled, 18, 6).data[8]).toBeLessThan(140);
});
