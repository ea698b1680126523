import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { Album } from "./album";
import { compare } from "./compare";
import { openPicture, reduce, type Picture } from "./reduce";

interface Page {
  readonly number?: string;
  readonly inverted?: boolean;
  /** Pixels by which everything is lower. */
  readonly lower?: number;
  readonly without?: "button" | "link" | "card" | "line";
  readonly button?: string;
  readonly buttonAt?: number;
  /** Another machine's letters: a little lighter and half a pixel off. */
  readonly otherLetters?: boolean;
}

/** A card as the pane draws one: a heading, a sentence, a button, a link. */
function draw({ number = "61/TB-PLHSHC", inverted = false, lower = 0, without, button = "#0f6cbd", buttonAt = 12, otherLetters = false }: Page = {}): Buffer {
  const canvas = createCanvas(320, 400);
  const context = canvas.getContext("2d");
  context.fillStyle = inverted ? "#292929" : "#ffffff";
  context.fillRect(0, 0, 320, 400);
  context.translate(0, lower);
  context.strokeStyle = "#c8c8c8";
  if (without !== "card") context.strokeRect(8, 8, 304, 180);
  if (otherLetters) context.translate(0.5, 0.5);
  write(context, `Chưa cung cấp: ${number}`, 40, inverted, "bold 16px Noto Sans, sans-serif", otherLetters);
  write(context, "Văn bản này cần cung cấp đồng thời", 70, inverted, "14px Noto Sans, sans-serif", otherLetters);
  if (without !== "line") write(context, "với việc phát hành.", 90, inverted, "14px Noto Sans, sans-serif", otherLetters);
  if (without !== "button") {
    context.fillStyle = button;
    context.fillRect(buttonAt, 104, 180, 32);
  }
  if (without !== "link") write(context, "Vì sao?", 166, inverted, "14px Noto Sans, sans-serif", otherLetters);
  return canvas.toBuffer("image/png");
}

function write(context: SKRSContext2D, text: string, y: number, inverted: boolean, font: string, lighter: boolean): void {
  context.font = font;
  context.fillStyle = inverted ? (lighter ? "#e8e8e8" : "#ffffff") : lighter ? "#3a3a3a" : "#242424";
  context.fillText(text, 20, y);
}

const taken = async (page?: Page): Promise<Picture> => reduce(await openPicture(draw(page)));
const differs = async (page: Page): Promise<boolean> => compare(await taken(), await taken(page)).cells.length > 0;

describe("two pictures of a screen", () => {
  test.each<[string, Page]>([
    ["the same screen again", {}],
    ["other digits", { number: "75/TB-PLHSHC" }],
    ["another machine's letters", { otherLetters: true }],
    ["everything two pixels lower", { lower: 2 }],
  ])("are alike: %s", async (_what, page) => expect(await differs(page)).toBe(false));

  test.each<[string, Page]>([
    ["a button that is gone", { without: "button" }],
    ["a link that is gone", { without: "link" }],
    ["a line that is gone", { without: "line" }],
    ["a button that has moved", { buttonAt: 100 }],
    ["a button as high but red", { button: "#c50f1f" }],
    ["everything a line lower", { lower: 20 }],
    ["colours turned round", { inverted: true }],
  ])("differ: %s", async (_what, page) => expect(await differs(page)).toBe(true));

  test("differ when one is longer by a line", async () => {
    const { width, height, rgb } = await taken();
    expect(compare({ width, height, rgb }, { width, height: height - 5, rgb: rgb.subarray(0, width * (height - 5) * 3) }).cells.length).toBeGreaterThan(0);
  });
});

describe("an album", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "evanban-looks-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const look = { state: "compose-owed", language: "vi", theme: "light", width: "narrow" } as const;
  const emptyAlbum = (): Album => new Album(path.join(folder, "differences"), path.join(folder, "baseline"));
  const albumOf = async (page?: Page): Promise<Album> => {
    const album = emptyAlbum();
    await album.add({ look, png: draw(page) });
    return album;
  };

  test("says of a new state that nobody has accepted it; accepted, it is alike; changed, it is named with a picture of where", async () => {
    expect(await (await albumOf()).changed()).toEqual([expect.stringMatching(/^compose-owed\.vi\.light\.narrow is new: .*--accept compose-owed$/)]);
    await (await albumOf()).accept();
    expect(await (await albumOf()).changed()).toEqual([]);
    const [said] = await (await albumOf({ without: "button" })).changed();
    expect(said).toMatch(/^compose-owed\.vi\.light\.narrow has changed: .*compose-owed\.vi\.light\.narrow\.png$/);
    expect((await openPicture(readFileSync(path.join(folder, "differences/compose-owed.vi.light.narrow.png")))).width).toBeGreaterThan(320);
  });

  test("says of each picture whether it is as accepted, and keeps the last one of a look", async () => {
    await (await albumOf()).accept();
    const album = emptyAlbum();
    expect(await album.add({ look, png: draw({ without: "button" }) })).toBe(false);
    expect(await album.add({ look, png: draw() })).toBe(true);
    expect(await album.changed()).toEqual([]);
    expect(await album.looks()).toEqual([look]);
    expect(await album.add({ look: { ...look, state: "compose-new" }, png: draw() })).toBe(true);
  });
});
