import { expect, jest, test } from "@jest/globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ActForm } from "../../src/desk/acts/act-form";
import { DeskProvider } from "../../src/desk/desk-context";
import { makeRow, type Row } from "../../src/desk/queue/row";
import type { Said } from "../../src/domain/answer";
import type { Tag } from "../../src/domain/submission";
import { deskVi } from "../../src/text/desk.vi";
import type { DeskAct } from "../../src/text/desk-words";
import { aCatalogue, aPolicy } from "../support/builders";

const catalogue = aCatalogue();
const policy = aPolicy();
const entry = catalogue.entries[0]!;

function aRow(symbol: string): Row {
  const facts = { id: "0".repeat(32), shortId: "00000000", entry: entry.code, unit: "PLHSHC", issuedDate: "2026-11-11", symbol, destinations: ["portal"] as const, further: [], change: null, check: null };
  return makeRow({ mailbox: "banbientap@moj.gov.vn", itemId: symbol, internetMessageId: `<${symbol}>`, arrivedAt: "2026-11-25T02:00:00Z", from: "plhshc@moj.gov.vn", subject: "Kết luận giao ban", place: "waiting", facts, problem: null, desk: null }, { policy, catalogue, today: "2026-11-26" });
}

function open(act: DeskAct, rows: readonly Row[]) {
  const save = jest.fn<(said: Said, tag: Tag | null) => void>();
  render(
    <FluentProvider theme={webLightTheme}>
      <DeskProvider value={{ language: "vi", words: deskVi, rules: { policy, catalogue, source: "server", problem: null, comesOn: null, loadedAt: null } }}>
        <ActForm act={act} rows={rows} original={null} save={save} cancel={() => undefined} />
      </DeskProvider>
    </FluentProvider>,
  );
  return { save, user: userEvent.setup() };
}

test("several documents are returned with one reason, which can be picked", async () => {
  const { save, user } = open("returned", [aRow("61/TB-PLHSHC"), aRow("62/TB-PLHSHC")]);
  await user.click(screen.getByRole("button", { name: "Trả lại đơn vị (2 văn bản)" }));
  expect(screen.getByText(deskVi.form.noReason)).toBeTruthy();
  expect(save).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Lý do hay gặp" }));
  await user.click(screen.getByRole("menuitem", { name: deskVi.form.reasons[1]! }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(save).toHaveBeenCalledWith({ kind: "returned", reason: deskVi.form.reasons[1]! }, null);
});

test("an address that is none is said beside its field, and the focus goes there", async () => {
  const { save, user } = open("published", [aRow("61/TB-PLHSHC")]);
  const address = screen.getByRole("textbox", { name: /^Địa chỉ trang/ });
  expect(document.activeElement).toBe(address);
  await user.type(address, "javascript:alert(1){Enter}");
  expect(screen.getByText(deskVi.form.badAddress)).toBeTruthy();
  expect(save).not.toHaveBeenCalled();
  await user.clear(address);
  await user.type(address, "https://moj.gov.vn/tin/1{Enter}");
  expect(save.mock.calls[0]![0]).toMatchObject({ kind: "published", address: "https://moj.gov.vn/tin/1" });
});

test("corrected data say what was changed, and nothing is saved while nothing was", async () => {
  const { save, user } = open("corrected", [aRow("61/TB-PLHSHC")]);
  await user.click(screen.getByRole("button", { name: "Lưu dữ liệu đã sửa" }));
  expect(screen.getByText(deskVi.form.nothingChanged)).toBeTruthy();
  const signer = screen.getByRole("textbox", { name: "Người ký" });
  await user.type(signer, "Trịnh Hải Đăng");
  await user.click(screen.getByRole("button", { name: "Lưu dữ liệu đã sửa" }));
  expect(save).toHaveBeenCalledWith({ kind: "corrected", what: "Người ký: Trịnh Hải Đăng" }, expect.objectContaining({ signer: "Trịnh Hải Đăng", symbol: "61/TB-PLHSHC" }));
});
