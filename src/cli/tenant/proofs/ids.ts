import type { Message } from "@microsoft/microsoft-graph-types";
import type { Place } from "../place";
import type { Proof } from "../proof";
import { answered, isGone } from "./say";

const pathOf = ({ base }: Place, id: string): string => `${base}/messages/${encodeURIComponent(id)}`;

/** An ordinary id dies with the place it stood for: the fence under everything that is done once. */
export const ids: readonly Proof[] = [
  {
    id: "id-dies-on-move",
    proves: "Mã thường của thư hết hiệu lực khi thư chuyển thư mục, và không sống lại khi thư về chỗ cũ.",
    how: "Lập một bản nháp, chuyển sang thư mục con rồi chuyển về; đọc và chuyển lại bằng mã cũ.",
    matters: "Bàn biên tập nhận việc bằng cách chuyển thư: nếu không đúng, hai người có thể cùng xử lý và trả lời một văn bản hai lần. Không đúng thì không dùng Bàn biên tập nhiều người.",
    source: "docs/adr/0009",
    attempt: async (place) => {
      const first = await place.draft("di chuyển");
      const second = await place.move(first, await place.inner());
      const read = await place.refusal({ method: "GET", path: `${pathOf(place, first)}?$select=id` });
      const moved = await place.refusal({ method: "POST", path: `${pathOf(place, first)}/move`, json: { destinationId: place.folder } });
      if (moved === null) return { held: false, saw: "Chuyển được thư bằng mã cũ." };
      const third = await place.move(second, place.folder);
      const back = await place.refusal({ method: "GET", path: `${pathOf(place, first)}?$select=id` });
      const held = [read, moved, back].every(isGone) && new Set([first, second, third]).size === 3;
      return { held, saw: `Đọc bằng mã cũ: ${answered(read)}; chuyển bằng mã cũ: ${answered(moved)}; về chỗ cũ, đọc bằng mã đầu: ${answered(back)}.` };
    },
  },
  {
    id: "id-dies-on-delete",
    proves: "Mã thường của bản nháp hết hiệu lực ngay khi bản nháp bị xóa.",
    how: "Lập một bản nháp gửi cho chính hộp thư, xóa, rồi đọc, xóa và gửi lại bằng mã cũ.",
    matters: "Cung cấp đúng một lần: cửa sổ này bỏ bản nháp thì cửa sổ kia không gửi được nữa. Không đúng thì một văn bản có thể đến hai lần (sổ vẫn đếm một).",
    source: "docs/adr/0008",
    attempt: async (place) => {
      const id = await place.draft("xóa", { toRecipients: [{ emailAddress: { address: place.mailbox } }] });
      await place.graph.json({ method: "DELETE", path: pathOf(place, id) });
      const read = await place.refusal({ method: "GET", path: `${pathOf(place, id)}?$select=id` });
      const removed = await place.refusal({ method: "DELETE", path: pathOf(place, id) });
      const sent = await place.refusal({ method: "POST", path: `${pathOf(place, id)}/send` });
      return { held: [read, removed, sent].every(isGone), saw: `Đọc: ${answered(read)}; xóa lần nữa: ${answered(removed)}; gửi: ${answered(sent)}.` };
    },
  },
  {
    id: "id-dies-on-send",
    proves: "Mã thường của bản nháp hết hiệu lực ngay khi bản nháp được gửi; gửi lần hai không được và chỉ một thư đến.",
    how: "Gửi một bản nháp cho chính hộp thư, gửi và xóa lại ngay bằng mã cũ, đợi thư đến rồi đếm.",
    matters: "Cung cấp đúng một lần, trả lời đúng một lần. Không đúng thì gửi lại sau khi mất mạng có thể thành hai thư.",
    source: "docs/adr/0008",
    attempt: async (place) => {
      const messageId = place.messageId();
      const id = await place.sendToItself("gửi", messageId);
      const again = await place.refusal({ method: "POST", path: `${pathOf(place, id)}/send` });
      const removed = await place.refusal({ method: "DELETE", path: pathOf(place, id) });
      const { message } = await place.arrived(messageId);
      await place.graph.wait(5000);
      const copies = (await place.cameIn(messageId)).length;
      return { held: isGone(again) && isGone(removed) && message !== null && copies === 1, saw: `Gửi lần hai: ${answered(again)}; xóa: ${answered(removed)}; số thư đến: ${copies}.` };
    },
  },
  {
    id: "modified-on-move",
    proves: "Thời điểm sửa cuối (lastModifiedDateTime) đổi khi thư chuyển thư mục.",
    how: "Lập một bản nháp, đợi hai giây, chuyển sang thư mục con, so hai thời điểm.",
    matters: "Bàn biên tập biết một việc có bị bỏ dở không bằng thời điểm này. Không đúng thì việc đang làm có thể bị người khác nhận quá sớm (không có trả lời thừa).",
    source: "docs/adr/0009",
    attempt: async (place) => {
      const modified = async (id: string): Promise<string> => (await place.graph.json<Message>({ method: "GET", path: `${pathOf(place, id)}?$select=lastModifiedDateTime` }))?.lastModifiedDateTime ?? "";
      const id = await place.draft("thời điểm sửa");
      const before = await modified(id);
      await place.graph.wait(2000);
      const after = await modified(await place.move(id, await place.inner()));
      return { held: before !== after, saw: `Trước: ${before}; sau: ${after}.` };
    },
  },
];
