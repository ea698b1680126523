import { expect, test } from "@jest/globals";
import { inWorld } from "../support/graph-world";
import { supplyStory } from "../support/supply/story";

// Ten thousand by `npm run fuzz -- --supply 10000`; a seed that fails here is lived through again by `--supply 1 --seed N`.
test("two hundred mornings of refusals, cut lines, closed panes and wrong clocks: each document arrives once", async () => {
  let steps = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    await inWorld(async (world) => {
      steps += (await supplyStory(world, seed).catch((fault: unknown) => {
        throw new Error(`seed ${seed}: ${String(fault)}`);
      })).steps;
    });
  }
  expect(steps).toBeGreaterThan(10_000);
}, 300_000);
