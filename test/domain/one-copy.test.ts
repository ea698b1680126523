import { expect, test } from "@jest/globals";
import { leftCopies, turnOf, type DraftCopyFound } from "../../src/domain/one-copy";

const mine = { id: "m", begun: "2026-11-26T02:00:10Z" };
const another = (id: string, begun: string, differs: Partial<DraftCopyFound> = {}): DraftCopyFound => ({ id, begun: `2026-11-26T${begun}Z`, state: "half", own: false, ...differs });

test.each<[string, readonly DraftCopyFound[], string]>([
  ["alone", [another("m", "02:00:10", { own: true })], "mine"],
  ["one begun earlier is kept", [another("z", "02:00:09")], "theirs"],
  ["one begun later gives way", [another("a", "02:00:11")], "mine"],
  ["one that is whole is kept, though it was begun later", [another("z", "02:00:11", { state: "whole" })], "theirs"],
  ["one that was sent is kept", [another("z", "02:00:11", { state: "sent" })], "theirs"],
  ["in the same second the lesser id is kept", [another("a", "02:00:10")], "theirs"],
  ["in the same second the greater id may not have seen mine", [another("z", "02:00:10")], "twin"],
  ["one left six minutes ago counts for nothing", [another("z", "01:54:00")], "mine"],
  ["one left four minutes ago may still be worked on", [another("z", "01:56:11")], "theirs"],
])("of copies begun at once one is kept: %s", (_, found, turn) => {
  expect(turnOf(mine, found)).toBe(turn);
});

test("what is cleared away was left long ago, by another window, half made", () => {
  const found = [another("left", "01:54:00"), another("fresh", "01:59:00"), another("whole", "01:54:00", { state: "whole" }), another("own", "01:54:00", { own: true })];
  expect(leftCopies(mine, found).map(({ id }) => id)).toEqual(["left"]);
});
