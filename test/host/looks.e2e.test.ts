import path from "node:path";
import { beforeAll, expect, jest, test } from "@jest/globals";
import { Album } from "../looks/album";
import { looksFolder } from "../looks/stage";
import { takeLooks } from "../looks/take-looks";

jest.setTimeout(600_000);

/* `npm run looks` takes all of it; here each state is passed in one language, in every theme. */
const album = new Album(path.join(looksFolder, "differences"));
let end: Awaited<ReturnType<typeof takeLooks>>;
beforeAll(async () => {
  end = await takeLooks({ extent: "turns", saw: (taken) => album.add(taken) });
}, 600_000);

test("every state of the product can still be reached", () => expect(end.lost).toEqual([]));

/** They stand where the page happened to be scrolled, or were caught in the middle of loading: `npm run looks` shows and compares them, here they are only reached. */
const unsteady = ["read-entry-picker", "read-tag-form", "send-asked", "compose-loading"];

test("every state looks as somebody accepted it; what differs is drawn in looks/differences", async () => {
  const changed = await album.changed();
  expect(changed.filter((one) => !unsteady.some((state) => one.startsWith(`${state}.`)))).toEqual([]);
});

test("no state has an axe violation, in any theme", () => expect(end.faults).toEqual([]));
