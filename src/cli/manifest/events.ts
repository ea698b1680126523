import { within, childOf } from "./read-xml";
import { overridesOf, ownOf, type ManifestFault, type ManifestRule } from "./manifest";

/** All events from the first release on: one more in a later manifest needs every administrator's consent again. */
const declared = ["OnNewMessageCompose", "OnMessageCompose", "OnMessageRecipientsChanged", "OnMessageAttachmentsChanged", "OnMessageFromChanged", "OnMessageSend"];
const sendModes = ["PromptUser", "SoftBlock", "Block"];

/** The events Outlook wakes the add-in for, the functions it calls and the file it finds them in. */
export const events: ManifestRule = (root, around) => {
  const [, newest] = overridesOf(root);
  if (!newest) return [];
  const own = ownOf(newest);
  const list = own.find(({ name }) => name === "LaunchEvents");
  if (!list) return [{ at: newest, message: `Không khai báo sự kiện nào, lúc gửi sẽ không có kiểm tra. Hãy thêm ExtensionPoint xsi:type="LaunchEvent" với: ${declared.join(", ")}.` }];
  const all = list.children.filter(({ name }) => name === "LaunchEvent");
  const runtime = own.find(({ name }) => name === "Runtime");
  const script = runtime && childOf(runtime, "Override");
  const point = list.parent && childOf(list.parent, "SourceLocation");
  const addressOf = (id: string | undefined) => own.find((each) => each.name === "bt:Url" && each.attributes["id"] === id)?.attributes["DefaultValue"];
  const address = addressOf(script?.attributes["resid"]);
  const path = address?.replace(/^https?:\/\/[^/]*\//, "");
  const bundle = path === undefined ? undefined : around.file(path);
  const code = bundle ? new TextDecoder().decode(bundle) : null;
  return [
    ...declared.filter((type) => !all.some(({ attributes }) => attributes["Type"] === type)).map((type): ManifestFault => ({ at: list, message: `Thiếu sự kiện ${type}; thêm ở bản sau thì mọi quản trị viên phải chấp thuận lại. Hãy thêm <LaunchEvent Type="${type}" FunctionName="${type[0]!.toLowerCase()}${type.slice(1)}"${type === "OnMessageSend" ? ' SendMode="SoftBlock"' : ""}/>.` })),
    ...all.flatMap((at, i): readonly ManifestFault[] => {
      const { Type: type = "", FunctionName: name = "", SendMode: mode } = at.attributes;
      return [
        ...(declared.includes(type) ? [] : [{ at, attribute: "Type", message: `Phần bổ trợ không xử lý sự kiện "${type}". Hãy xoá, hoặc chọn một trong: ${declared.join(", ")}.` }]),
        ...(all.findIndex(({ attributes }) => attributes["Type"] === type) < i ? [{ at, attribute: "Type", message: `Sự kiện ${type} khai báo hai lần, Outlook bỏ cả tệp. Hãy xoá một.` }] : []),
        ...(code !== null && !code.includes(`"${name}"`) ? [{ at, attribute: "FunctionName", message: `Tệp ${path} không có hàm "${name}"; sự kiện ${type} sẽ không ai trả lời. Hãy sửa FunctionName, hoặc dựng lại bằng \`npm run admin -- build\`.` }] : []),
        ...(mode !== undefined && type !== "OnMessageSend" ? [{ at, attribute: "SendMode", message: "SendMode chỉ dùng cho OnMessageSend. Hãy xoá thuộc tính này." }] : []),
        ...(mode !== undefined && !sendModes.includes(mode) ? [{ at, attribute: "SendMode", message: `Outlook không biết SendMode "${mode}". Hãy chọn ${sendModes.join(", ")}; mặc định của ta là SoftBlock (docs/adr/0003).` }] : []),
        ...(type === "OnMessageSend" && mode === undefined ? [{ at, attribute: "SendMode", message: 'Thiếu SendMode. Hãy ghi SendMode="SoftBlock" để người đọc tệp biết thư bị dừng thế nào.' }] : []),
      ];
    }),
    ...(runtime ? [] : [{ at: newest, message: 'Thiếu Runtimes, các sự kiện không có nơi chạy. Hãy thêm <Runtime resid="Runtime.Page"><Override type="javascript" resid="Runtime.Script"/></Runtime>.' }]),
    ...(runtime && script?.attributes["type"] !== "javascript" ? [{ at: runtime, message: 'Thiếu tệp JavaScript cho Outlook cổ điển. Hãy ghi <Override type="javascript" resid="Runtime.Script"/> trong Runtime.' }] : []),
    ...(runtime && point && point.attributes["resid"] !== runtime.attributes["resid"] ? [{ at: point, attribute: "resid", message: `SourceLocation của sự kiện phải cùng trang với Runtime. Hãy ghi resid="${runtime.attributes["resid"]}".` }] : []),
    ...within(root).filter(({ name, parent }) => name === "FunctionFile" && parent && runtime && ownOf(newest).includes(parent)).filter(({ attributes }) => attributes["resid"] !== runtime?.attributes["resid"]).map((at): ManifestFault => ({ at, attribute: "resid", message: `FunctionFile phải cùng trang với Runtime. Hãy ghi resid="${runtime?.attributes["resid"]}".` })),
  ];
};
