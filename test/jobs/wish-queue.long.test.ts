import { expect, test } from "@jest/globals";
import { inWorld } from "../support/graph-world";
import { arrived, publication, queueOver, supplied, wishFor } from "../support/supply/queue-world";

test("a wish with an original of 25 MB goes up in pieces without our token, and arrives whole", () =>
  inWorld(async (world) => {
    const eml = Buffer.concat([Buffer.from("From: vanphongbo@moj.gov.vn\r\nSubject: 25\r\n\r\n"), Buffer.alloc(25 * 1024 * 1024, "0123456789abcdef\r\n")]);
    const open = queueOver(world);
    expect(await supplied(open, [await wishFor(world, "25", { eml })])).toEqual(["supplied"]);
    const pieces = open.asked.filter(({ line }) => line.startsWith("PUT "));
    expect(pieces).toHaveLength(9);
    expect(pieces.every(({ authorization, bytes }) => authorization === null && bytes < 4 * 1024 * 1024)).toBe(true);
    const mail = await world.store.read(publication, arrived(world)[0]!.id);
    const original = await world.store.attachment(publication, mail.id, mail.attachments[0]!.id);
    expect(Buffer.compare(Buffer.from(original), eml)).toBe(0);
  }), 60_000);

test("a queue of a hundred goes at the pace Exchange allows", () =>
  inWorld(async (world) => {
    const wishes = await Promise.all(Array.from({ length: 100 }, (_, at) => wishFor(world, String(at + 1))));
    const open = queueOver(world);
    const ids = await open.queue.add(wishes.map((wish) => ({ wish, files: [] })));
    expect(open.queue.view().secondsLeft).toBeGreaterThan(140);
    await open.queue.idle();
    expect([new Set(ids).size, arrived(world).length]).toEqual([100, 100]);
    // Three times a minute is waited for the window of thirty to open.
    expect(open.waited.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(170_000);
  }), 60_000);
