import { describe, expect, test } from "@jest/globals";
import { OutlookError } from "../../src/outlook/ask";
import { askOnce } from "../../src/outlook/ask-once";
import { readDraft, startReadingDraft } from "../../src/outlook/read-draft";
import { officeDraft } from "../support/office-draft";

const person = (i: number) => ({ emailAddress: `nguoi${i}@moj.gov.vn`, displayName: "" });

describe("a draft", () => {
  test("comes with everyone it names, lists as lists, and what could not be resolved", async () => {
    const { item } = officeDraft({ to: [{ emailAddress: "", displayName: "Nguyễn" }], cc: [{ emailAddress: "ds@moj.gov.vn", displayName: "Danh sách", recipientType: "distributionList" }], bcc: [person(1)] });
    const { mail, refused } = await readDraft(item);
    expect(mail.recipients).toEqual([
      { field: "to", address: "", name: "Nguyễn", isList: false },
      { field: "cc", address: "ds@moj.gov.vn", name: "Danh sách", isList: true },
      { field: "bcc", address: "nguoi1@moj.gov.vn", name: "", isList: false },
    ]);
    expect(mail.recipientsComplete).toBe(true);
    expect(refused).toEqual([]);
  });

  test.each([100, 500, 1000])("with exactly %i recipients in a field may have more than Outlook shows", async (count) => {
    const { item } = officeDraft({ to: Array.from({ length: count }, (_, i) => person(i)) });
    expect((await readDraft(item)).mail.recipientsComplete).toBe(false);
  });

  test("whose recipients are refused is incomplete, and owes nothing on that account", async () => {
    const draft = officeDraft({ subject: "Thông báo" });
    draft.faults["to.getAsync"] = "refuse";
    const { mail, refused, blind, doubtful } = await readDraft(draft.item);
    expect({ complete: mail.recipientsComplete, subject: mail.subject, blind }).toEqual({ complete: false, subject: "Thông báo", blind: false });
    expect(doubtful).toContain("not-supplied");
    expect(refused).toEqual([new OutlookError("to.getAsync", 9020, "refused")]);
  });

  test("is known in part while one call never comes back", async () => {
    const draft = officeDraft({ subject: "Thông báo" });
    draft.faults["body.getAsync"] = "silence";
    const faults: unknown[] = [];
    const reading = startReadingDraft(draft.item, (_part, start) => askOnce(start, 60), (fault) => void faults.push(fault));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reading.soFar().mail.subject).toBe("Thông báo");
    expect((await reading.finished).mail.subject).toBe("Thông báo");
    expect(faults).toEqual([undefined]);
    expect((await readDraft(draft.item, 60)).refused.map(({ call, code, message }) => [call, code, message])).toEqual([["body.getAsync", null, "body.getAsync: no answer"]]);
  });

  test("that was supplied says so by its headers", async () => {
    const { item } = officeDraft({ headers: { "x-moj-edoc-id": "0123456789abcdef0123456789abcdef", "x-moj-edoc-entry": "TB-01" } });
    expect((await readDraft(item)).mail.supplied).toEqual({ id: "0123456789abcdef0123456789abcdef", entry: "TB-01" });
  });
});
