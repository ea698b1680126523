import { childOf } from "./read-xml";
import { overridesOf, ownOf, type ManifestFault, type ManifestRule } from "./manifest";

/** Where the buttons stand, and what the reading pane may do beside. */
const surfaces = ["MessageReadCommandSurface", "MessageComposeCommandSurface"];
const ofReading: readonly (readonly [string, string])[] = [
  ["SupportsPinning", "ngăn không ghim được khi chuyển thư"],
  ["SupportsNoItemContext", "ngăn đóng lại khi chọn nhiều thư"],
  ["SupportsMultiSelect", "không cung cấp được nhiều văn bản một lúc"],
];

/** A button in reading and composing for every Outlook; shared folders, pinning and several mails where it can. */
export const buttons: ManifestRule = (root) => {
  const all = overridesOf(root);
  const [, newest] = all;
  return all.flatMap((override) => {
    const own = ownOf(override);
    const factor = own.find(({ name }) => name === "DesktopFormFactor");
    if (!factor) return [{ at: override, message: "Thiếu DesktopFormFactor, Outlook trên máy tính không có nút. Hãy chép lại từ manifest.xml gốc." }];
    const faults: ManifestFault[] = [];
    for (const surface of surfaces) {
      const point = factor.children.find(({ attributes }) => attributes["xsi:type"] === surface);
      if (!point) faults.push({ at: factor, message: `Thiếu nút ở ${surface === surfaces[0] ? "cửa sổ đọc" : "cửa sổ soạn"} thư. Hãy thêm <ExtensionPoint xsi:type="${surface}">.` });
      const action = own.find((element) => element.name === "Action" && point !== undefined && isUnder(element, point));
      if (!action || override !== newest) continue;
      const wanted = surface === surfaces[0] ? ofReading : ofReading.slice(0, 1);
      for (const [name, lost] of wanted) {
        const said = childOf(action, name);
        if (said?.text.trim() !== "true") faults.push({ at: said ?? action, message: `${name} ${said ? `là "${said.text.trim()}"` : "không có"}: ${lost}. Hãy ghi <${name}>true</${name}>.` });
      }
    }
    const shared = childOf(factor, "SupportsSharedFolders");
    if (override === newest && shared?.text.trim() !== "true") faults.push({ at: shared ?? factor, message: `SupportsSharedFolders ${shared ? `là "${shared.text.trim()}"` : "không có"}: phần bổ trợ không chạy trong hộp thư chung của đơn vị. Hãy ghi <SupportsSharedFolders>true</SupportsSharedFolders> ở đầu DesktopFormFactor.` });
    return faults;
  });
};

function isUnder(element: { readonly parent: unknown }, holder: unknown): boolean {
  return element.parent === holder || (element.parent !== null && isUnder(element.parent as { readonly parent: unknown }, holder));
}
