import { expect, test } from "@jest/globals";
import type { Classification } from "../../src/domain/classification";
import { openSelection } from "../../src/jobs/supply-selected";
import { aCatalogue, aDocument, aPolicy, carrying } from "../support/builders";

const rules = { policy: aPolicy(), catalogue: aCatalogue() };

async function selected(judgement: () => Classification) {
  const items = ["1", "2", "3"].map((itemId) => ({ itemId, subject: "Thông báo" }));
  const selection = openSelection<string, "sent">(items, rules, {
    read: async (itemId) => itemId,
    judgementOf: () => ({ classification: judgement(), subject: "Thông báo" }),
    supply: async () => "sent",
    failed: () => "sent",
    isFailure: () => false,
    isWatched: () => true,
    changed: () => undefined,
  });
  await selection.readAll();
  return selection;
}

test("when what is remembered changes, those that wait are judged anew; one a person corrected, and one that was supplied, stay", async () => {
  let entry = "TB-01";
  const selection = await selected(() => carrying(aDocument(entry, "tb.pdf", { subject: "Kết luận" })));
  const entries = () => selection.states().map(({ state }) => (state.kind === "judged" ? state.tag.entry : state.kind));
  const [first] = selection.states();
  if (first?.state.kind !== "judged") throw new Error("not judged");
  selection.correct("1", { ...first.state.tag, entry: "TB-02" });
  entry = "TC-01";
  selection.judgeAgain();
  expect(entries()).toEqual(["TB-02", "TC-01", "TC-01"]);
  await selection.supplyAll();
  entry = "TB-01";
  selection.judgeAgain();
  expect(entries()).toEqual(["done", "done", "done"]);
});
