import { expect, test } from "@jest/globals";
import { compareCatalogues } from "../../src/config/import-catalogue/compare-catalogues";
import { importCatalogue } from "../../src/config/import-catalogue/import-catalogue";
import { lostTags } from "../../src/config/import-catalogue/lost-tags";
import { aCatalogue } from "../support/builders";
import { aTable } from "../support/makers/table-sheet";

const present = aCatalogue();
const { catalogue, formerCodes } = importCatalogue(
  [
    aTable([
      ["STT", "Mã", "Tên văn bản", "Loại", "Cổng thông tin", "Cung cấp", "Hình thức"],
      ["1", "", "Chỉ thị", "CT", "x", "x", "điện tử và giấy"],
      ["2", "A2", "Công điện", "CĐ", "x", "", "chỉ điện tử"],
      ["3", "TB-01", "Thông báo chung", "TB", "x", "x", "điện tử và giấy"],
      ["4", "", "Thông báo kết luận kiểm tra", "TB", "x", "x", "điện tử và giấy"],
    ]),
  ],
  present,
);

test("what is new, gone and changed is told, and which roles nobody holds any more", () => {
  const changes = compareCatalogues(present, catalogue!, formerCodes);
  expect(changes.added.map(({ vi }) => vi)).toEqual(["Thông báo kết luận kiểm tra"]);
  expect(changes.gone.map(({ code }) => code)).toEqual(expect.arrayContaining(["CD-02", "TB-01", "PD-01"]));
  expect(changes.gone).toHaveLength(present.entries.length - 3);
  expect(changes.changed.find(({ code }) => code === "A2")?.changes).toEqual(
    expect.arrayContaining([
      { field: "code", before: "CD-06", after: "A2" },
      { field: "supply", before: "true", after: "false" },
      { field: "electronicOnly", before: "false", after: "true" },
      { field: "destinations", before: "document-system, portal", after: "portal" },
    ]),
  );
  expect([...changes.lostRoles].sort()).toEqual(["consultation-draft", "consultation-letter", "periodic-report", "reply"]);
});

test("a tag loses its entry when its code is gone, moved, or another's now", () => {
  const lost = lostTags(new Map([["CD-01", 5], ["CD-06", 2], ["TB-01", 9], ["TB-02", 1], ["X-02", 1], ["OLD", 3]]), present, catalogue!, formerCodes);
  expect(lost.map(({ code, count, reason, nearest }) => [code, count, reason, nearest?.code ?? null, nearest?.isSame ?? null])).toEqual([
    ["TB-01", 9, "means-another", catalogue!.entries[3]!.code, false],
    ["OLD", 3, "gone", null, null],
    ["CD-06", 2, "gone", "A2", true],
    ["TB-02", 1, "gone", "TB-01", true],
  ]);
});
