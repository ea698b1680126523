import type { Proof } from "../proof";

/** What we find a mail again by. */
export const messageIds: readonly Proof[] = [
  {
    id: "message-id-settable",
    proves: "Message-ID của bản nháp đặt được, và tìm được ngay bằng $filter trong cả hộp thư.",
    how: "Lập một bản nháp, đặt internetMessageId, đọc lại và tìm theo nó.",
    matters: "Mọi lần cung cấp mang Message-ID tính từ văn bản để nhận ra lần trước. Không đúng thì không được dùng hàng chờ cung cấp.",
    source: "docs/adr/0008; OUTLOOK-PLATFORM §8.2",
    attempt: async (place) => {
      const messageId = place.messageId();
      const id = await place.draft("Message-ID");
      await place.graph.json({ method: "PATCH", path: `${place.base}/messages/${encodeURIComponent(id)}`, json: { internetMessageId: messageId } });
      const { found, seconds } = await place.until(60, async () => (await place.find(messageId))[0] ?? null);
      if (found === null) return { held: false, saw: "Đặt được nhưng không tìm thấy sau một phút." };
      return { held: found.internetMessageId === messageId && seconds < 2, saw: `Đọc lại: ${found.internetMessageId === messageId ? "đúng" : "khác"}; tìm thấy sau ${seconds} giây.` };
    },
  },
  {
    id: "two-with-one-message-id",
    proves: "Hai bản nháp cùng Message-ID nằm cạnh nhau được và cùng tìm thấy.",
    how: "Đặt một Message-ID cho hai bản nháp, tìm; rồi gửi hai thư cùng Message-ID cho chính hộp thư và đếm thư đến.",
    matters: "Cửa sổ gửi sau phải thấy bản nháp của cửa sổ trước. Không đúng thì một văn bản có thể đến hai lần. Exchange tự bỏ thư trùng hay không thì sổ cũng chỉ đếm một.",
    source: "docs/adr/0008; OUTLOOK-PLATFORM §8.2",
    attempt: async (place) => {
      const messageId = place.messageId();
      for (const about of ["trùng, thứ nhất", "trùng, thứ hai"]) {
        const id = await place.draft(about);
        await place.graph.json({ method: "PATCH", path: `${place.base}/messages/${encodeURIComponent(id)}`, json: { internetMessageId: messageId } });
      }
      const { found } = await place.until(20, async () => ((await place.find(messageId)).length === 2 ? true : null));
      const sent = place.messageId();
      await place.sendToItself("trùng, gửi lần một", sent);
      await place.sendToItself("trùng, gửi lần hai", sent);
      await place.arrived(sent);
      await place.graph.wait(15_000);
      const came = (await place.cameIn(sent)).length;
      return { held: found === true && came > 0, saw: `Tìm thấy ${found === true ? "cả hai" : "không đủ hai"} bản nháp; gửi hai thư cùng Message-ID thì ${came} thư đến${came === 1 ? " (Exchange bỏ thư trùng)" : ""}.` };
    },
  },
  {
    id: "found-after-move",
    proves: "Ngay sau khi chuyển thư mục, thư được tìm thấy ở chỗ mới theo Message-ID.",
    how: "Lập một bản nháp có Message-ID, chuyển sang thư mục con, tìm ngay.",
    matters: "Sau khi mất câu trả lời của một lần chuyển, Bàn biên tập tìm thư rồi chuyển tiếp. Chậm thì người dùng phải bấm lại; không thấy thì phải tải lại danh sách.",
    source: "docs/adr/0009",
    attempt: async (place) => {
      const messageId = place.messageId();
      const id = await place.draft("tìm sau khi chuyển");
      await place.graph.json({ method: "PATCH", path: `${place.base}/messages/${encodeURIComponent(id)}`, json: { internetMessageId: messageId } });
      const inner = await place.inner();
      const moved = await place.move(id, inner);
      const { found, seconds } = await place.until(60, async () => (await place.find(messageId)).find((one) => one.parentFolderId === inner && one.id === moved) ?? null);
      return { held: found !== null && seconds < 10, saw: found === null ? "Không thấy ở chỗ mới sau một phút." : `Thấy ở chỗ mới sau ${seconds} giây.` };
    },
  },
];
