import type { EdocRecord, Tag } from "../../src/domain/submission";

/** A notice the Ministry Office supplied, but for what the test says. */
export function aRecord({ tag, ...differs }: Partial<Omit<EdocRecord, "tag">> & { readonly tag?: Partial<Tag> } = {}): EdocRecord {
  return {
    v: 1,
    id: "0123456789abcdef0123456789abcdef",
    unit: "VP",
    tag: {
      entry: "TB-01",
      type: "TB",
      number: "247",
      symbol: "247/TB-BTP",
      issuedDate: "2016-03-29",
      issuer: "Bộ Tư pháp",
      subject: "Kết luận của Thứ trưởng tại cuộc họp giao ban",
      signer: "Nguyễn Minh An",
      urgency: null,
      destinations: ["portal", "document-system"],
      ...tag,
    },
    attachment: "thong-bao.pdf",
    further: [],
    message: { internetMessageId: null, subject: "Thông báo số 247/TB-BTP", from: "vanphongbo@moj.gov.vn" },
    suppliedBy: "an.nm@moj.gov.vn",
    suppliedAt: "2016-03-29T03:00:00Z",
    ...differs,
  };
}
