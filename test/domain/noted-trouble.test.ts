import { expect, test } from "@jest/globals";
import { noteOfTrouble, readNotedTroubles } from "../../src/domain/noted-trouble";
import type { Trouble } from "../../src/domain/trouble";

/** Each of these may stand in a trouble, and none may be kept. */
const canaries = ["ha.tt@moj.gov.vn", "Kết luận thanh tra mật", "du thao Quyet dinh.docx", "Trần Thu Hà"];
const at = "2026-11-26T03:00:00.000Z";
const all = (canary: string): readonly Trouble[] => [
  { kind: "outlook", call: `getAsync ${canary} x`, code: 9000 },
  { kind: "offline" },
  { kind: "no-token", code: canary },
  { kind: "no-nested-app-auth" },
  { kind: "refused", status: 403, code: canary },
  { kind: "busy", retryAfterSeconds: 60 },
  { kind: "no-publication-mailbox" },
  { kind: "secret" },
  { kind: "withheld" },
  { kind: "unread", names: [canary] },
  { kind: "incomplete", missing: ["subject"] },
  { kind: "unsettled" },
  { kind: "called-off" },
  { kind: "unexpected", message: canary },
];

test.each(canaries)("of no trouble anything of the mail is kept: %s", (canary) => {
  for (const trouble of all(canary)) {
    const note = noteOfTrouble(trouble, `${canary}: fault`, at);
    expect(JSON.stringify(note)).not.toContain(canary);
    expect(note.kind).toBe(trouble.kind);
  }
  const kept = JSON.stringify(readNotedTroubles([{ kind: "refused", code: canary, status: 500, at }, { kind: canary, code: null, at: canary, subject: canary }]));
  expect(kept).not.toContain(canary);
});

test("what was asked, its code and its status are kept", () => {
  expect(noteOfTrouble({ kind: "outlook", call: "to.getAsync", code: 9000 }, "", at)).toEqual({ kind: "outlook", code: "to.getAsync 9000", status: null, at });
  expect(noteOfTrouble({ kind: "refused", status: 404, code: "ErrorItemNotFound" }, "", at)).toEqual({ kind: "refused", code: "ErrorItemNotFound", status: 404, at });
  expect(noteOfTrouble({ kind: "unexpected", message: "x is undefined" }, "TypeError", at)).toEqual({ kind: "unexpected", code: "TypeError", status: null, at });
});

test("what an earlier page kept and is not one of ours is left out; the last twenty stay", () => {
  expect(readNotedTroubles({ length: 3 })).toEqual([]);
  expect(readNotedTroubles([null, 7, { kind: 1, at }, { kind: "offline" }])).toEqual([]);
  const many = Array.from({ length: 30 }, (_, i) => ({ kind: "offline", code: null, status: i, at }));
  expect(readNotedTroubles(many).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, (_, i) => i + 10));
});
