import type { Message } from "@microsoft/microsoft-graph-types";
import { attach, TooLargeHere } from "../../../graph/attach";
import { together } from "../../../graph/request";
import type { Proof } from "../proof";
import { expanding, ownProperty } from "./say";

const megabytes = 4;

/** Large things, and many. */
export const volume: readonly Proof[] = [
  {
    id: "upload-session",
    proves: "Tệp trên 3 MB đính kèm được vào bản nháp trong hộp thư của mình qua phiên tải lên.",
    how: `Lập một bản nháp, tải lên một tệp ${megabytes} MB theo từng phần, xem tệp đã đính kèm.`,
    matters: "Cung cấp thư lớn (nguyên bản .eml). Không đúng thì thư trên 3 MB phải cung cấp bằng tay.",
    source: "OUTLOOK-PLATFORM §8.4",
    only: "own",
    attempt: async (place) => {
      const id = await place.draft("tệp lớn");
      const path = `${place.base}/messages/${encodeURIComponent(id)}`;
      const bytes = new Uint8Array(megabytes * 1024 * 1024);
      try {
        await attach(place.graph, path, { name: "thu.eml", contentType: "message/rfc822", bytes });
      } catch (fault) {
        if (fault instanceof TooLargeHere) return { held: false, saw: "Graph không mở phiên tải lên." };
        throw fault;
      }
      const files = (await place.graph.json<{ readonly value: readonly { readonly name?: string; readonly size?: number }[] }>({ method: "GET", path: `${path}/attachments?$select=name,size` }))?.value ?? [];
      const size = files.find(({ name }) => name === "thu.eml")?.size ?? 0;
      return { held: size >= bytes.length, saw: size === 0 ? "Tải lên xong nhưng không thấy tệp." : `Tệp đính kèm ${size} byte.` };
    },
  },
  {
    id: "top-1000",
    proves: "Danh sách đọc được 1.000 thư một lượt, 250 khi kèm thuộc tính.",
    how: "Đọc Hộp thư đến với $top=1000 và vài trường, rồi $top=250 kèm $expand; chỉ đọc.",
    matters: "Báo cáo tháng: 200.000 văn bản là 200 lượt. Không đúng thì báo cáo lâu hơn nhiều.",
    source: "OUTLOOK-PLATFORM §8.6",
    attempt: async (place) => {
      const inbox = `${place.base}/mailFolders/inbox/messages`;
      const read = async (query: string): Promise<string> => {
        const begun = place.now();
        const page = await place.graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${inbox}?${query}` });
        return `${page?.value.length ?? 0} thư trong ${Math.round((place.now() - begun) / 100) / 10} giây`;
      };
      const plain = await read("$top=1000&$select=id,receivedDateTime,subject,internetMessageId");
      return { held: true, saw: `${plain}; kèm thuộc tính: ${await read(`$top=250&$select=id&${expanding(ownProperty)}`)}. Hộp thư ít thư thì hãy thử lại ở hộp thư lớn.` };
    },
  },
  {
    id: "four-at-once",
    proves: "Bốn lượt hỏi cùng lúc được trả lời hết.",
    how: "Đọc bốn danh sách ngắn cùng lúc; chỉ đọc.",
    matters: "Phần bổ trợ hỏi nhiều nhất bốn lượt cùng lúc cho mỗi người. Không đúng thì mọi việc chậm hơn, không sai.",
    source: "OUTLOOK-PLATFORM §8.6",
    attempt: async (place) => {
      const begun = place.now();
      await Promise.all(Array.from({ length: together }, (_, i) => place.graph.json({ method: "GET", path: `${place.base}/mailFolders/inbox/messages?$top=${i + 1}&$select=id` })));
      return { held: true, saw: `Trả lời hết sau ${Math.round((place.now() - begun) / 100) / 10} giây.` };
    },
  },
];
