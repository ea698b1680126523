import type { FeedSettings } from "../../../src/report/portal/atom-feed";
import type { PortalDocument, PortalFile } from "../../../src/report/portal/portal-document";
import { documentTypeName } from "../../../src/text/document-type-names";
import { aRecord } from "../../support/a-record";
import { aDocument, carrying } from "../../support/builders";

export const settings: FeedSettings = {
  id: "tag:moj.gov.vn,2026:van-ban",
  title: "Văn bản điện tử Bộ Tư pháp",
  author: "Cục Công nghệ thông tin",
  address: "https://moj.gov.vn/van-ban/feed.atom",
  at: "2016-04-01T00:00:00Z",
  typeName: (type) => documentTypeName(type, "vi"),
};

export function aFile(name = "thong-bao.pdf", content = "x"): PortalFile {
  return { name, contentType: "application/pdf", bytes: new TextEncoder().encode(content) };
}

/** A notice that is on the portal by right, but for what the test says. */
export function aPortalDocument(differs: Partial<PortalDocument> = {}): PortalDocument {
  return {
    record: aRecord(),
    tag: null,
    arrivedAt: "2016-03-29T03:01:00Z",
    judged: carrying(aDocument("TB-01", "thong-bao.pdf")),
    files: [aFile()],
    looked: false,
    published: { at: "2016-03-30T02:00:00Z", address: "https://moj.gov.vn/portal/thong-bao?id=247&x=1" },
    recalled: false,
    ...differs,
  };
}
