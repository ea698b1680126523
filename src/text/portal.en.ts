import { showCount } from "./numbers";
import type { PortalWords } from "./portal-words";
import { listed, quote } from "./quote";

const digits = (count: number): string => showCount(count, "en");

export const portalEn: PortalWords = {
  feed: { title: "Văn bản điện tử của Bộ Tư pháp", author: "Cục Công nghệ thông tin, Bộ Tư pháp" },
  cleared: (count) => `${digits(count)} ${count === 1 ? "document goes" : "documents go"} to the portal.`,
  refused: (count) => `${digits(count)} ${count === 1 ? "document does" : "documents do"} not go to the portal:`,
  refusal: (reason) => {
    switch (reason.kind) {
      case "secret":
        return "Bears a secrecy mark (MẬT, TỐI MẬT or TUYỆT MẬT).";
      case "to-be-returned":
        return "Bears the mark TÀI LIỆU THU HỒI (to be returned).";
      case "inside-only":
        return "Bears the mark LƯU HÀNH NỘI BỘ (inside the house): it goes to the document system only.";
      case "excluded":
        return `Falls under exclusion ${quote(reason.code)} of the catalogue.`;
      case "unknown-entry":
        return `The catalogue has no entry ${quote(reason.code)}. Please choose another.`;
      case "not-for-portal":
        return "The portal is not among the document's destinations.";
      case "recalled":
        return "The unit has asked to recall it.";
      case "draft":
        return "It is a draft: its place is the page “Văn bản lấy ý kiến nội bộ”.";
      case "not-published":
        return "The editorial board has not noted when it was published.";
      case "unread":
        return `${listed(reason.names.map((name) => `“${quote(name)}”`), (count) => `and ${digits(count)} more`)} could not be read, so nobody knows of secrecy marks in it. Please open it and look.`;
      case "superseded":
        return "The unit has sent this document again; only the newest counts.";
    }
  },
};
