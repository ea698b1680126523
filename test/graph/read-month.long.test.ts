import { expect, test } from "@jest/globals";
import type { MadeUpKind } from "../../host/mailboxes/made-up-month";
import { board, inMonth } from "../support/month-world";

const mails = 12_000;
/** However long the month is: pages with headers alone would be one request for 250 mails; the rest is twenty. 200,000 mails: 820. */
const most = mails / 250 + 20;

const mixtures: Readonly<Record<string, (index: number, chance: number) => MadeUpKind>> = {
  "no token at all": () => "headers",
  "a token on every other mail": (index) => (index % 2 === 0 ? "token" : "headers"),
  "one mail in a hundred without a token": (index) => (index % 100 === 0 ? "headers" : "token"),
  "one mail in twenty without a token": (_, chance) => (chance < 0.05 ? "headers" : "token"),
  "ordinary mail and nothing else": () => "ordinary",
  "a third ordinary mail": (_, chance) => (chance < 0.33 ? "ordinary" : "token"),
  "tokens and none by turns of a thousand": (index) => (Math.floor(index / 1000) % 2 === 0 ? "token" : "headers"),
  "tokens and none by turns of three hundred": (index) => (Math.floor(index / 300) % 2 === 0 ? "token" : "headers"),
  "none only at the end of each thousand": (index) => (index % 1000 > 900 ? "headers" : "token"),
  "tokens in the first half alone": (index) => (index < mails / 2 ? "token" : "headers"),
};

test.each(Object.keys(mixtures))("reads every mail within the bound of requests, with %s", (mixture) =>
  inMonth(mails, mixtures[mixture]!, async ({ look, store }) => {
    const { read, asked } = await look();
    const arrivals = [...read.arrivals()];
    expect(arrivals.map(({ itemId }) => itemId).sort()).toEqual(store.list(board, null).map(({ id }) => id).sort());
    expect(asked.length).toBeLessThanOrEqual(most);
    const supplies = store.list(board, null).filter(({ internetMessageId }) => internetMessageId.startsWith("<edoc."));
    expect(arrivals.filter(({ facts }) => facts !== null).length).toBe(supplies.length);
    expect(arrivals.filter(({ facts, problem }) => facts === null && problem !== "nothing")).toEqual([]);
  }),
);

test("reads every mail within the bound of requests, in stretches of any length of any mixture", async () => {
  const seed = Math.floor(Math.random() * 1_000_000);
  console.log(`seed ${seed}`);
  const random = (at: number): number => ((Math.imul(at + seed, 0x9e3779b1) ^ Math.imul(at ^ seed, 0x85ebca6b)) >>> 0) / 2 ** 32;
  for (let run = 0; run < 4; run += 1) {
    const stretch = 50 + Math.floor(random(run) * 1500);
    const share = (index: number): number => random(1000 * run + Math.floor(index / stretch)) ** 4;
    await inMonth(mails, (index, chance) => (chance < share(index) ? (index % 3 === 0 ? "ordinary" : "headers") : "token"), async ({ look }) => {
      const { read, asked } = await look();
      expect([...read.arrivals()].length).toBe(mails);
      expect(asked.length).toBeLessThanOrEqual(most);
    });
  }
}, 120_000);
