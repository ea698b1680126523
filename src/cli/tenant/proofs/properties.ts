import type { Message } from "@microsoft/microsoft-graph-types";
import type { Place } from "../place";
import type { Proof } from "../proof";
import { expanding, ownProperty } from "./say";

const longest = 16_000;

/** What a mail carries beside its text. */
export const properties: readonly Proof[] = [
  {
    id: "property-16000",
    proves: "Một thuộc tính chữ giữ được 16.000 chữ, kể cả chữ Việt, không mất chữ nào.",
    how: "Lập một bản nháp có thuộc tính riêng dài 16.000 chữ, đọc lại.",
    matters: "Bàn biên tập ghi việc đã làm vào một thuộc tính như vậy. Không đúng thì không dùng Bàn biên tập.",
    source: "docs/adr/0009",
    attempt: async (place) => {
      const value = "Đã nhận văn bản. ".repeat(1000).slice(0, longest);
      const id = await place.draft("thuộc tính dài", { singleValueExtendedProperties: [{ id: ownProperty, value }] });
      const read = (await expanded(place, id, ownProperty))[0]?.value ?? "";
      return { held: read === value, saw: `Đọc lại ${read.length} chữ${read.length === value.length && read !== value ? ", có chữ khác" : ""}.` };
    },
  },
  {
    id: "property-contains",
    proves: "$filter với contains trên một thuộc tính riêng tìm được thư, trong cả hộp thư.",
    how: "Lập một bản nháp có thuộc tính riêng, tìm theo một phần giá trị.",
    matters: "Hỏi xem một văn bản đã được cung cấp chưa, trước khi gửi. Không đúng thì văn bản cung cấp bằng Bcc có thể được cung cấp lần nữa (sổ vẫn đếm một).",
    source: "docs/adr/0008",
    attempt: (place) => findsBy(place, (mark) => `contains(ep/value, '${mark}')`),
  },
  {
    id: "property-at-once",
    proves: "Bản nháp tìm được bằng thuộc tính của nó ngay sau khi lập.",
    how: "Lập một bản nháp có thuộc tính riêng, tìm đúng giá trị ngay.",
    matters: "Chuyển bản nháp sang hộp thư đơn vị: bấm hai lần vẫn chỉ một bản sao. Không đúng thì có thể còn hai bản nháp.",
    source: "docs/adr/0007",
    attempt: (place) => findsBy(place, (mark) => `ep/value eq '{"dau":"${mark}"}'`),
  },
  {
    id: "thread-properties",
    proves: "Bản nháp mới nhận In-Reply-To và References qua thuộc tính.",
    how: "Lập một bản nháp với hai thuộc tính 0x1042 và 0x1039, đọc lại.",
    matters: "Bản nháp chuyển sang hộp thư đơn vị vẫn nằm trong cùng chuỗi trao đổi. Không đúng thì phần bổ trợ nói rõ là chuỗi không đi theo.",
    source: "docs/adr/0007",
    attempt: async (place) => {
      const ids = ["String 0x1042", "String 0x1039"];
      const value = place.messageId();
      const id = await place.draft("chuỗi trao đổi", { singleValueExtendedProperties: ids.map((one) => ({ id: one, value })) });
      const kept = (await expanded(place, id, ...ids)).filter((one) => one.value === value).length;
      return { held: kept === 2, saw: `Đọc lại được ${kept} trên 2.` };
    },
  },
  {
    id: "draft-headers",
    proves: "internetMessageHeaders của bản nháp đọc lại được.",
    how: "Lập một bản nháp có một tiêu đề x-, đọc lại.",
    matters: "So bản sao với bản nháp khi chuyển sang hộp thư đơn vị. Không đúng thì tiêu đề kỹ thuật bị coi là không đi theo, và được nói rõ.",
    source: "docs/adr/0007",
    attempt: async (place) => {
      const id = await place.draft("tiêu đề của bản nháp", { internetMessageHeaders: [{ name: "x-moj-thu-1", value: "con-nguyen" }] });
      const read = await place.graph.json<Message>({ method: "GET", path: `${place.base}/messages/${encodeURIComponent(id)}?$select=internetMessageHeaders` });
      const held = read?.internetMessageHeaders?.some(({ name, value }) => name?.toLowerCase() === "x-moj-thu-1" && value === "con-nguyen") === true;
      return { held, saw: held ? "Đọc lại đúng." : "Không đọc lại được." };
    },
  },
];

async function expanded({ graph, base }: Place, id: string, ...ids: readonly string[]): Promise<NonNullable<Message["singleValueExtendedProperties"]>> {
  return (await graph.json<Message>({ method: "GET", path: `${base}/messages/${encodeURIComponent(id)}?$select=id&${expanding(...ids)}` }))?.singleValueExtendedProperties ?? [];
}

async function findsBy(place: Place, condition: (mark: string) => string): Promise<{ readonly held: boolean; readonly saw: string }> {
  const mark = place.messageId().replace(/\W/g, "");
  const id = await place.draft("tìm theo thuộc tính", { singleValueExtendedProperties: [{ id: ownProperty, value: `{"dau":"${mark}"}` }] });
  const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep:ep/id eq '${ownProperty}' and ${condition(mark)})`);
  const { found, seconds } = await place.until(30, async () => (await place.graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${place.base}/messages?$filter=${filter}&$select=id` }))?.value.find((one) => one.id === id) ?? null);
  return { held: found !== null && seconds < 2, saw: found === null ? "Không tìm thấy sau nửa phút." : `Tìm thấy sau ${seconds} giây.` };
}
