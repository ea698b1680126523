import { expect, test } from "@jest/globals";
import type { Classification } from "../../src/domain/classification";
import { openSelection } from "../../src/jobs/supply-selected";
import { aCatalogue, aDocument, aPolicy, carrying } from "../support/builders";

const rules = { policy: aPolicy(), catalogue: aCatalogue() };

async function selected(judgement: () => Classification, part: { readonly before?: string } = {}) {
  const items = ["1", "2", "3"].map((itemId) => ({ itemId, subject: "Thông báo" }));
  const selection = openSelection<string, "sent" | "sent before">(items, rules, {
    read: async (itemId) => itemId,
    suppliedBefore: async (itemId) => (part.before === itemId ? "sent before" : null),
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

test("one that somebody has supplied is not asked for again", async () => {
  const selection = await selected(() => carrying(aDocument("TB-01", "tb.pdf", { subject: "Kết luận" })), { before: "2" });
  expect(selection.states().map(({ state }) => (state.kind === "done" ? state.outcome : state.kind))).toEqual(["judged", "sent before", "judged"]);
  await selection.supplyAll();
  expect(selection.states().map(({ state }) => (state.kind === "done" ? state.outcome : state.kind))).toEqual(["sent", "sent before", "sent"]);
});

test("several are corrected in one go and set back as they were; one corrected by hand since keeps what the person said", async () => {
  const selection = await selected(() => carrying(aDocument("TB-01", "tb.pdf", { subject: "Kết luận" })));
  const signers = () => selection.states().map(({ state }) => (state.kind === "judged" ? state.tag.signer : state.kind));
  const before = signers();
  const undo = selection.correctMany(["1", "2"], { signer: "Lê Thị Hoa" });
  expect(signers()).toEqual(["Lê Thị Hoa", "Lê Thị Hoa", before[2]]);
  const [first] = selection.states();
  if (first?.state.kind === "judged") selection.correct("1", { ...first.state.tag, signer: "Trần Văn Nam" });
  undo();
  expect(signers()).toEqual(["Trần Văn Nam", before[1], before[2]]);
  await selection.supplyAll();
  selection.correctMany(["1"], { signer: "Ai đó" });
  expect(signers()).toEqual(["done", "done", "done"]);
});

test("what circulates inside the house stays off the portal, whatever is said of many at once", async () => {
  const selection = await selected(() => carrying(aDocument("TB-01", "tb.pdf", { subject: "Kết luận", circulation: "LƯU HÀNH NỘI BỘ" })));
  selection.correctMany(["1", "2"], { destinations: ["portal", "document-system"] });
  selection.correctMany(["2"], { entry: "TB-02" });
  for (const { state } of selection.states()) expect(state.kind === "judged" && state.tag.destinations).toEqual(["document-system"]);
});
