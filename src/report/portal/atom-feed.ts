import type { Catalogue } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import { escapeXml } from "../../domain/escape-xml";
import { pageAddress } from "../../domain/page-address";
import { atomMoment } from "./atom-moment";
import { tagOf } from "./portal-document";
import type { PortalFolder } from "./portal-folder";

export interface FeedSettings {
  /** For ever the same, a tag: or urn: name ("tag:moj.gov.vn,2026:van-ban-dien-tu"); ids of entries begin with it. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Where the feed will stand, where that is known. */
  readonly address: string | null;
  /** ISO 8601, UTC: when it is made. */
  readonly at: string;
  /** "Thông báo" for "TB". */
  readonly typeName: (type: string) => string;
}

/** Names that last, in the letters every reader of Atom takes. */
const lasting = /^(?:tag:[a-z\d.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[\w.:/-]+|urn:[a-z\d][a-z\d-]{1,31}:[\w.:/-]+)$/;
const mediaType = /^[\w!#$&^.+-]{1,60}\/[\w!#$&^.+-]{1,80}$/;

/** The documents as an Atom feed (RFC 4287), newest first; whatever a document says is text in it. */
export function atomFeed(folders: readonly PortalFolder[], settings: FeedSettings, catalogue: Catalogue): string {
  const at = atomMoment(settings.at);
  if (!lasting.test(settings.id) || at === null) throw new Error("A feed needs a tag: or urn: name, and the moment it is made.");
  const moments = folders.map(momentOf).sort();
  const self = settings.address === null ? null : pageAddress(settings.address);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element("id", settings.id),
    element("title", settings.title),
    element("updated", moments[moments.length - 1] ?? at),
    `<author>${element("name", settings.author)}</author>`,
    self === null ? "" : `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    ...folders.map((folder) => entryElement(folder, settings, catalogue)),
    "</feed>",
  ];
  return lines.filter((line) => line !== "").join("\n") + "\n";
}

function entryElement(folder: PortalFolder, { id, typeName }: FeedSettings, catalogue: Catalogue): string {
  const { document, name, files } = folder;
  const { record, published } = document;
  const tag = tagOf(document);
  const type = tag.type === null ? null : typeName(tag.type);
  const called = [type, tag.symbol].filter((part) => part !== null).join(" ");
  // Never the subject of the mail: that was written to the desk.
  const about = tag.subject ?? (called === "" ? entryOf(tag.entry, catalogue)?.vi ?? record.id : "");
  const summary = [called, tag.issuer, tag.issuedDate, about].filter((part) => part !== null && part !== "").join(" · ");
  const page = published.address === null ? null : pageAddress(published.address);
  const lines = [
    "<entry>",
    element("id", `${id}:${record.id}`),
    element("title", [called, about].filter((part) => part.trim() !== "").join(": ")),
    element("updated", momentOf(folder)),
    element("published", momentOf(folder)),
    `<author>${element("name", tag.issuer?.trim() || record.unit)}</author>`,
    // An entry without a page of its own needs words of its own instead.
    page === null ? `<content type="text">${escapeXml(summary)}</content>` : `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...files.map((file) => `<link rel="enclosure" type="${mediaTypeOf(file.contentType)}" length="${file.bytes.length}" title="${escapeXml(file.name)}" href="${escapeXml([name, file.name].map(encodeURIComponent).join("/"))}"/>`),
    `<category term="${escapeXml(tag.entry)}" scheme="${escapeXml(id)}:muc" label="${escapeXml(entryOf(tag.entry, catalogue)?.vi ?? tag.entry)}"/>`,
    tag.type === null ? "" : `<category term="${escapeXml(tag.type)}" scheme="${escapeXml(id)}:loai" label="${escapeXml(type ?? tag.type)}"/>`,
    `<summary type="text">${escapeXml(summary)}</summary>`,
    "</entry>",
  ];
  return lines.filter((line) => line !== "").join("\n");
}

export function momentOf({ document }: PortalFolder): string {
  const moment = atomMoment(document.published.at);
  if (moment === null) throw new Error("A document was cleared for the portal without the moment of its publication.");
  return moment;
}

export function mediaTypeOf(contentType: string | null): string {
  const bare = (contentType ?? "").split(";")[0]!.trim().toLowerCase();
  return mediaType.test(bare) ? bare : "application/octet-stream";
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
