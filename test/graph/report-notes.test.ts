import { expect, test } from "@jest/globals";
import { reportNotes, saveReportNote } from "../../src/graph/report-notes";
import { graphOver } from "../support/graph-fetch";
import { inWorld } from "../support/graph-world";

const board = "banbientap@moj.gov.vn";
const by = "huy.lq@moj.gov.vn";
const note = (unit: string, text: string, month = "2026-11") => ({ month, unit, text, by });
const at = (minute: number) => `2026-11-26T02:${String(minute).padStart(2, "0")}:00.000Z`;

test("the newest note on a unit counts, and every one before it stays in the folder", () =>
  inWorld(async (world) => {
    const { graph } = graphOver(world, "editor");
    expect(await reportNotes(graph, board, "2026-11")).toEqual(new Map());
    await saveReportNote(graph, board, note("VP", "Đang đối chiếu."), at(1));
    await saveReportNote(graph, board, note("VP", "Đã đối chiếu.\nKhông có gì thêm."), at(2));
    await saveReportNote(graph, board, note("", "Hai thư chưa rõ đơn vị."), at(3));
    await saveReportNote(graph, board, note("VP", "Tháng khác.", "2026-10"), at(4));
    expect(await reportNotes(graph, board, "2026-11")).toEqual(new Map([["VP", "Đã đối chiếu.\nKhông có gì thêm."], ["", "Hai thư chưa rõ đơn vị."]]));
    const folder = world.store.folders(board).filter(({ displayName }) => displayName === "Báo cáo tháng");
    expect(folder.map(({ total }) => total)).toEqual([4]);
  }));

test("a note that was emptied is empty, and what is written in it is text", () =>
  inWorld(async (world) => {
    const { graph } = graphOver(world, "editor");
    const hostile = "<script>alert(1)</script> =1+1 \u0000 __proto__";
    await saveReportNote(graph, board, note("__proto__", hostile), at(1));
    await saveReportNote(graph, board, note("CNTT", "Có lúc đã có."), at(1));
    await saveReportNote(graph, board, note("CNTT", ""), at(2));
    const found = await reportNotes(graph, board, "2026-11");
    expect(found.get("__proto__")).toBe(hostile.replace("\u0000", ""));
    expect(found.get("CNTT")).toBe("");
  }));

test("mail laid into the folder is no note, whatever its subject", () =>
  inWorld(async (world) => {
    const { graph } = graphOver(world, "editor");
    await saveReportNote(graph, board, note("VP", "Thật."), at(1));
    const folder = world.store.folders(board).find(({ displayName }) => displayName === "Báo cáo tháng")!;
    await world.store.create(board, folder.id, { subject: "Ghi chú báo cáo 2026-11 · VP", body: { type: "text", content: "Giả." } }, { isDraft: false, isRead: true });
    expect(await reportNotes(graph, board, "2026-11")).toEqual(new Map([["VP", "Thật."]]));
  }));

test("whoever has no right on the mailbox is refused", () =>
  inWorld(async (world) => {
    await expect(saveReportNote(graphOver(world, "secretary").graph, board, note("VP", "Thử"), at(1))).rejects.toMatchObject({ status: 403 });
  }));
