import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { expect, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Arrival } from "../../../src/domain/arrival";
import { DeskProvider } from "../../../src/desk/desk-context";
import { ExportDialog } from "../../../src/desk/exports/export-dialog";
import type { ExportEnd, ExportOrder, ExportProgress, ExportWork } from "../../../src/desk/exports/export-work";
import { makeRow } from "../../../src/desk/queue/row";
import { deskVi } from "../../../src/text/desk.vi";
import { exportsVi } from "../../../src/text/exports.vi";
import { aCatalogue, aPolicy } from "../../support/builders";

const rules = { policy: aPolicy(), catalogue: aCatalogue(), source: "built-in" as const, problem: null, comesOn: null, loadedAt: null };
const rows = ["247/TB-BTP", "248/TB-BTP"].map((symbol, at) => {
  const facts = { id: String(at).repeat(32), shortId: String(at).repeat(8), entry: "TB-01", unit: "VP", issuedDate: null, symbol, destinations: null, further: [], change: null, check: null };
  const arrival: Arrival = { mailbox: "banbientap@moj.gov.vn", itemId: String(at), internetMessageId: "", arrivedAt: "2026-11-25T02:00:00Z", from: "vanphongbo@moj.gov.vn", subject: "Thông báo", place: "waiting", facts, problem: null, desk: null };
  return makeRow(arrival, { ...rules, today: "2026-11-26" });
});

/** The dialog over work whose end the test gives, and what was asked, saved and closed. */
function open(kind: "edxml" | "portal") {
  const runs: { readonly looked: readonly string[]; tell(progress: ExportProgress): void; end(end: ExportEnd): void; readonly signal: AbortSignal }[] = [];
  const work: ExportWork = {
    run: ({ looked }, tell, signal) =>
      new Promise((end) => {
        runs.push({ looked: [...looked], tell, end, signal });
        signal.addEventListener("abort", () => end({ kind: "stopped" }));
      }),
  };
  const saved: string[] = [];
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  const closed: (readonly string[])[] = [];
  const order: ExportOrder = { kind, rows, looked: new Set() };
  const opened: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <DeskProvider value={{ language: "vi", words: deskVi, rules }}>
        <ExportDialog work={work} order={order} open={({ symbol }) => opened.push(symbol)} close={(looked) => closed.push([...looked])} />
      </DeskProvider>
    </FluentProvider>,
  );
  return { runs, saved, closed, opened };
}
const file = { name: "goi-cong-2026-11-26.zip", blob: new Blob(["x"]) };
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

test("says which document is being read, and stops at a press with nothing packed", async () => {
  const { runs, saved } = open("edxml");
  act(() => runs[0]!.tell({ done: 0, of: 2, row: rows[0]! }));
  expect(screen.getByText("Đang đọc văn bản 1/2: 247/TB-BTP")).toBeTruthy();
  await press(exportsVi.stop);
  expect(await screen.findByText(exportsVi.stopped)).toBeTruthy();
  expect(runs[0]!.signal.aborted).toBe(true);
  expect(saved).toEqual([]);
});

test("saves at once where everything may go", async () => {
  const { runs, saved } = open("portal");
  await act(async () => runs[0]!.end({ kind: "done", file, count: 2, refused: [] }));
  expect(saved).toEqual([file.name]);
  expect(screen.getByText(exportsVi.saved(file.name))).toBeTruthy();
});

test("says every reason, asks about files nobody could read, and packs again with the person's word", async () => {
  const { runs, saved, closed } = open("portal");
  await act(async () =>
    runs[0]!.end({
      kind: "done",
      file,
      count: 0,
      refused: [
        { row: rows[0]!, reasons: [{ kind: "secret" }, { kind: "unread", names: ["a.pdf"] }] },
        { row: rows[1]!, reasons: [{ kind: "unread", names: ["b.pdf"] }] },
      ],
    }),
  );
  expect(saved).toEqual([]);
  const [first] = screen.getAllByRole("listitem");
  expect(within(first!).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([exportsVi.refusal({ kind: "secret" }), exportsVi.refusal({ kind: "unread", names: ["a.pdf"] })]);
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  await userEvent.click(screen.getByRole("checkbox", { name: exportsVi.looked("248/TB-BTP") }));
  await press(exportsVi.packAgain);
  expect(runs[1]!.looked).toEqual([rows[1]!.key]);
  await act(async () => runs[1]!.end({ kind: "done", file, count: 1, refused: [{ row: rows[0]!, reasons: [{ kind: "secret" }] }] }));
  expect(screen.queryByRole("button", { name: exportsVi.packAgain })).toBeNull();
  await press(exportsVi.save(1));
  expect(saved).toEqual([file.name]);
  await press(exportsVi.close);
  expect(closed).toEqual([[rows[1]!.key]]);
});

test("that failed says why and can be tried again; a document left out opens from the list", async () => {
  const { runs, opened } = open("edxml");
  await act(async () => runs[0]!.end({ kind: "failed", why: { kind: "offline" } }));
  expect(screen.getByText(/Chưa đóng gói được\..*kết nối mạng/)).toBeTruthy();
  await press(exportsVi.again);
  await act(async () => runs[1]!.end({ kind: "done", file: null, count: 0, refused: [{ row: rows[0]!, reasons: [{ kind: "no-files" }] }] }));
  expect(screen.getByText(exportsVi.nothing.edxml)).toBeTruthy();
  await press(exportsVi.open("247/TB-BTP"));
  expect(opened).toEqual(["247/TB-BTP"]);
});
