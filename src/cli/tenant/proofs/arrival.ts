import type { Message } from "@microsoft/microsoft-graph-types";
import type { Place } from "../place";
import type { Proof } from "../proof";
import { expanding } from "./say";

/** Of our own: the headers of a real submission would make the desk take the mail for one. */
const headerNames = ["x-moj-thu-1", "x-moj-thu-2", "x-moj-thu-3", "x-moj-thu-4", "x-moj-thu-5"];
const promoted = (name: string): string => `String {00020386-0000-0000-C000-000000000046} Name ${name}`;

/** What becomes of a mail on its way to the publication mailbox. */
export const arrival: readonly Proof[] = [
  {
    id: "headers-arrive",
    proves: "Năm tiêu đề x- dài chừng 900 chữ đến nguyên vẹn và đọc được ở hộp thư nhận; tiêu đề thư tiếng Việt không đổi.",
    how: "Gửi cho chính hộp thư một thư có năm tiêu đề x-moj-thu-*, đợi đến, đọc internetMessageHeaders.",
    matters: "Cách cung cấp trong thư (Bcc) và việc Bàn biên tập đọc hồ sơ. Không đúng thì dùng supplyCopy: \"separate\" (hồ sơ nằm trong moj-edoc.json).",
    source: "OUTLOOK-PLATFORM §8.3",
    attempt: async (place) => {
      const headers = headerNames.map((name, i) => ({ name, value: `${i}`.repeat(2).padEnd(900, "Ab3_-xYz9") }));
      const about = "Thông báo số 61/TB-PLHSHC: đường, ướt, giỗ";
      const messageId = place.messageId();
      await place.sendToItself(about, messageId, { internetMessageHeaders: headers });
      const { message } = await place.arrived(messageId);
      if (message === null) return notThere;
      const read = await place.graph.json<Message>({ method: "GET", path: `${place.base}/messages/${encodeURIComponent(message.id ?? "")}?$select=internetMessageHeaders,subject` });
      const came = (name: string): string => read?.internetMessageHeaders?.find((one) => one.name?.toLowerCase() === name)?.value ?? "";
      const whole = headers.filter(({ name, value }) => came(name).replace(/\s/g, "") === value).length;
      const folded = headers.some(({ name }) => /\s/.test(came(name)));
      const words = read?.subject?.endsWith(about) === true;
      return { held: whole === headers.length && words, saw: `${whole} trên ${headers.length} tiêu đề nguyên vẹn${folded ? ", có chỗ bị gập dòng" : ""}; tiêu đề thư tiếng Việt ${words ? "đúng" : `thành “${read?.subject ?? ""}”`}.` };
    },
  },
  {
    id: "headers-promoted",
    proves: "Tiêu đề x- của thư đến thành thuộc tính tìm được ($filter, $expand), sau khi hộp thư đã biết tên ấy.",
    how: "Lập một bản nháp có thuộc tính cùng tên (bước chuẩn bị), gửi cho chính hộp thư một thư có tiêu đề ấy, rồi $expand và $filter.",
    matters: "Chưa phần nào phụ thuộc: báo cáo đọc mã trong tiêu đề thư, rồi internetMessageHeaders. Đúng thì về sau báo cáo tháng cần ít lượt hỏi hơn.",
    source: "OUTLOOK-PLATFORM §8.1",
    attempt: async (place) => {
      const [name = ""] = headerNames;
      const id = promoted(name);
      await place.draft("chuẩn bị tên tiêu đề", { singleValueExtendedProperties: [{ id, value: "chuan-bi" }] });
      const messageId = place.messageId();
      const value = `thu-${messageId.replace(/\W/g, "")}`;
      await place.sendToItself("tiêu đề thành thuộc tính", messageId, { internetMessageHeaders: [{ name, value }] });
      const { message } = await place.arrived(messageId);
      if (message === null) return notThere;
      const read = await place.graph.json<Message>({ method: "GET", path: `${place.base}/messages/${encodeURIComponent(message.id ?? "")}?$select=id&${expanding(id)}` });
      const expanded = read?.singleValueExtendedProperties?.[0]?.value === value;
      const filtered = (await bearing(place, `ep/id eq '${id}' and ep/value eq '${value}'`)).some((one) => one.id === message.id);
      return { held: expanded && filtered, saw: `$expand ${expanded ? "thấy" : "không thấy"}; $filter ${filtered ? "thấy" : "không thấy"}.` };
    },
  },
  {
    id: "sent-is-seen",
    proves: "Thư đã gửi hiện trong Thư đã gửi trong vòng 100 giây.",
    how: "Gửi một thư cho chính hộp thư, tìm theo Message-ID mỗi hai giây trong Thư đã gửi và nơi nhận.",
    matters: "Giữa lúc gửi và lúc thấy, hàng chờ phải đợi; quá lâu thì yêu cầu hiện là “chưa rõ” và người dùng phải tự xem. Không bao giờ thành hai thư.",
    source: "docs/adr/0008",
    attempt: async (place) => {
      const messageId = place.messageId();
      await place.sendToItself("bao lâu thì thấy", messageId);
      const sent = await place.folderId("sentitems");
      const { found, seconds } = await place.until(180, async () => (await place.find(messageId)).find(({ parentFolderId }) => parentFolderId === sent) ?? null);
      const came = await place.arrived(messageId);
      const arrives = came.message === null ? "không thấy thư đến" : `thấy thư đến sau ${Math.round((seconds + came.seconds) * 10) / 10} giây`;
      return { held: found !== null && seconds < 100, saw: found === null ? `Không thấy trong Thư đã gửi sau ba phút; ${arrives}.` : `Trong Thư đã gửi sau ${seconds} giây; ${arrives}.` };
    },
  },
  {
    id: "copy-of-shared",
    proves: "Bản nháp trong hộp thư dùng chung, gửi với tên hộp thư ấy, để lại bản sao trong Thư đã gửi của chính hộp thư ấy.",
    how: "Gửi từ bản nháp trong thư mục thử, tìm bản sao trong hộp thư dùng chung, không có thì tìm trong Thư đã gửi của người đăng nhập (chỉ đọc).",
    matters: "Trả lời của Bàn biên tập và số liệu của đơn vị được tìm ở đó. Nằm ở hộp thư người gửi thì hãy bật MessageCopyForSentAsEnabled và MessageCopyForSendOnBehalfEnabled.",
    source: "docs/adr/0009",
    only: "shared",
    attempt: async (place) => {
      const messageId = place.messageId();
      await place.sendToItself("bản sao nằm đâu", messageId);
      const sent = await place.folderId("sentitems");
      const { found, seconds } = await place.until(100, async () => (await place.find(messageId)).find(({ parentFolderId }) => parentFolderId === sent) ?? null);
      if (found !== null) return { held: true, saw: `Trong Thư đã gửi của ${place.mailbox} sau ${seconds} giây.` };
      const own = await place.graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `/me/mailFolders/sentitems/messages?$filter=${encodeURIComponent(`internetMessageId eq '${messageId}'`)}&$select=id` });
      return { held: false, saw: own?.value.length ? "Nằm trong Thư đã gửi của người đăng nhập (bản này phải xóa tay)." : "Không thấy bản sao ở đâu." };
    },
  },
];

const notThere = { held: false, saw: "Thư gửi cho chính hộp thư không đến sau hai phút." };

async function bearing({ graph, base }: Place, condition: string): Promise<readonly Message[]> {
  const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep:${condition})`);
  return (await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${base}/messages?$filter=${filter}&$select=id&$top=50` }))?.value ?? [];
}
