import { childOf, within, type XmlElement } from "./read-xml";
import { overridesOf, ownOf, type ManifestFault, type ManifestRule } from "./manifest";

const longestId = 32;
/** Characters Outlook shows of each kind of text. */
const longest: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const englishOf = ["DisplayName", "Description"];

/** Every resid points to a resource of the right kind, every resource is used, and every word shown has its English. */
export const resources: ManifestRule = (root) => [
  ...overridesOf(root).flatMap((override) => ofOverride(override)),
  ...root.children.filter(({ name }) => englishOf.includes(name)).flatMap((element) => [...withoutEnglish(element), ...tooLong(element, element.name === "DisplayName" ? 125 : 250)]),
];

function ofOverride(override: XmlElement): readonly ManifestFault[] {
  const own = ownOf(override);
  const holder = childOf(override, "Resources");
  const kept = (holder ? within(holder) : []).filter((each) => each.attributes["id"] !== undefined);
  const byId = new Map(kept.map((resource) => [resource.attributes["id"]!, resource]));
  const used = own.filter((element) => element.attributes["resid"] !== undefined);
  return [
    ...used.flatMap((at): readonly ManifestFault[] => {
      const id = at.attributes["resid"]!;
      const resource = byId.get(id);
      const home = homeOf(at);
      if (!resource) return [{ at, attribute: "resid", message: `resid "${id}" không trỏ tới đâu. Hãy thêm tài nguyên id="${id}" vào ${home} của cùng VersionOverrides, hoặc sửa tên${nearest(id, [...byId.keys()])}.` }];
      const where = resource.parent?.name ?? "";
      return where === home ? [] : [{ at, attribute: "resid", message: `resid "${id}" trỏ tới ${where}, nhưng ở đây phải là một tài nguyên của ${home}. Hãy chọn tài nguyên khác hoặc chuyển "${id}" sang ${home}.` }];
    }),
    ...kept.flatMap((at): readonly ManifestFault[] => {
      const id = at.attributes["id"]!;
      const most = longest[at.parent?.name ?? ""];
      return [
        ...(id.length > longestId ? [{ at, attribute: "id", message: `id "${id}" dài ${id.length} chữ, Outlook nhận nhiều nhất ${longestId}. Hãy đặt tên ngắn hơn ở đây và ở các resid.` }] : []),
        ...(byId.get(id) !== at ? [{ at, attribute: "id", message: `id "${id}" đã dùng cho một tài nguyên khác. Hãy đặt tên khác.` }] : []),
        ...(used.some((one) => one.attributes["resid"] === id) ? [] : [{ at, attribute: "id", message: `Tài nguyên "${id}" không nơi nào dùng. Hãy xoá, hoặc kiểm tra lại các resid.` }]),
        ...(at.name === "bt:String" ? withoutEnglish(at) : []),
        ...(most === undefined ? [] : tooLong(at, most)),
      ];
    }),
  ];
}

function homeOf(element: XmlElement): string {
  if (element.name === "bt:Image") return "bt:Images";
  if (element.name === "Label" || element.name === "Title") return "bt:ShortStrings";
  return element.name === "Description" ? "bt:LongStrings" : "bt:Urls";
}

function withoutEnglish(at: XmlElement): readonly ManifestFault[] {
  const english = at.children.find(({ name, attributes }) => /Override$/.test(name) && attributes["Locale"] === "en-US");
  const missing = `Hãy ghi trong phần tử này <${at.name.startsWith("bt:") ? "bt:" : ""}Override Locale="en-US" Value="…"/>.`;
  if ((at.attributes["DefaultValue"] ?? "").trim() === "") return [{ at, attribute: "DefaultValue", message: "Chữ hiển thị còn trống. Hãy ghi bằng tiếng Việt." }];
  return english && (english.attributes["Value"] ?? "").trim() !== "" ? [] : [{ at, message: `Thiếu bản tiếng Anh. ${missing}` }];
}

function tooLong(at: XmlElement, most: number): readonly ManifestFault[] {
  return [at, ...at.children].flatMap((one): readonly ManifestFault[] => {
    const text = one.attributes["DefaultValue"] ?? one.attributes["Value"] ?? "";
    return text.length > most ? [{ at: one, message: `Chữ dài ${text.length}, Outlook nhận nhiều nhất ${most}. Hãy viết ngắn lại.` }] : [];
  });
}

/** A name that differs in little more than its case. */
function nearest(id: string, known: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const found = known.find((one) => plain(one) === plain(id) || plain(one).startsWith(plain(id)) || plain(id).startsWith(plain(one)));
  return found === undefined ? "" : ` (có phải "${found}"?)`;
}
