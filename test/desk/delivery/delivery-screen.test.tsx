import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DeliveryScreen } from "../../../src/desk/delivery/delivery-screen";
import type { DeliveryWork } from "../../../src/desk/delivery/delivery-work";
import { deliveryVi } from "../../../src/text/delivery.vi";

function show(units: DeliveryWork["units"]) {
  const looked: string[] = [];
  const work: DeliveryWork = { units, look: async (unit, month) => (looked.push(`${unit} ${month}`), { kind: "closed", mailboxes: ["vanphongbo@moj.gov.vn"] }), deliver: () => new Promise<never>(() => {}) };
  render(
    <FluentProvider theme={webLightTheme}>
      <DeliveryScreen work={work} months={["2026-11", "2026-10"]} entries={[]} language="vi" />
    </FluentProvider>,
  );
  return looked;
}

test("begins with the person's first unit and the month that has ended; each choice is looked at", async () => {
  const looked = show(async () => ({ kind: "found", units: [{ code: "VP", name: "Văn phòng Bộ" }, { code: "HTQT", name: "Vụ Hợp tác quốc tế" }] }));
  await screen.findByText(/Chỉ người mở được/);
  await userEvent.selectOptions(screen.getByLabelText(deliveryVi.month), "2026-11");
  await userEvent.selectOptions(screen.getByLabelText(deliveryVi.unit), "Vụ Hợp tác quốc tế");
  expect(looked).toEqual(["VP 2026-10", "VP 2026-11", "HTQT 2026-11"]);
});

test("who may open no unit's mailbox is told what to ask for", async () => {
  show(async () => ({ kind: "found", units: [] }));
  expect(await screen.findByText(deliveryVi.noUnits)).toBeTruthy();
});

test("a fault is told and tried again", async () => {
  let tries = 0;
  show(async () => (tries++, { kind: "failed", why: { kind: "offline" } }));
  await userEvent.click(await screen.findByRole("button", { name: deliveryVi.retry }));
  await screen.findByRole("alert");
  expect(tries).toBe(2);
});
