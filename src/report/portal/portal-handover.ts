import { strToU8 } from "fflate";
import type { Catalogue } from "../../domain/catalogue";
import { entryOf } from "../../domain/catalogue-lookup";
import { pageAddress } from "../../domain/page-address";
import { sayable } from "../../domain/escape-xml";
import { atomFeed, mediaTypeOf, momentOf, type FeedSettings } from "./atom-feed";
import { clearForPortal } from "./clear-for-portal";
import { tagOf, type PortalClearance, type PortalDocument } from "./portal-document";
import { dataFileName, portalFolders, type PortalFolder } from "./portal-folder";

export interface PortalHandover {
  readonly feed: string;
  /** feed.atom, and a folder a document with its data and files: one after the other, so that whoever packs them need not hold them twice. */
  readonly files: () => Generator<{ readonly path: string; readonly bytes: Uint8Array }>;
  readonly cleared: readonly string[];
  readonly refused: PortalClearance["refused"];
}

/** All the portal takes over, and what it must not have with every reason why. */
export function portalHandover(documents: readonly PortalDocument[], settings: FeedSettings, catalogue: Catalogue): PortalHandover {
  const { cleared, refused } = clearForPortal(documents, catalogue);
  const folders = portalFolders(cleared);
  const feed = atomFeed(folders, settings, catalogue);
  return {
    feed,
    cleared: cleared.map(({ record }) => record.id),
    refused,
    files: function* () {
      yield { path: "feed.atom", bytes: strToU8(feed) };
      for (const folder of folders) {
        yield { path: `${folder.name}/${dataFileName}`, bytes: strToU8(`${JSON.stringify(dataOf(folder, catalogue), null, 2)}\n`) };
        for (const { name, bytes } of folder.files) yield { path: `${folder.name}/${name}`, bytes };
      }
    },
  };
}

/** What the portal shows; who supplied it, and by what mail, stays in the house. */
function dataOf(folder: PortalFolder, catalogue: Catalogue): object {
  const { document, files } = folder;
  const { entry, type, number, symbol, issuedDate, issuer, subject, signer, urgency } = tagOf(document);
  const words = (text: string | null) => (text === null ? null : sayable(text));
  return {
    v: 1,
    id: document.record.id,
    unit: document.record.unit,
    entry: { code: entry, name: entryOf(entry, catalogue)?.vi ?? null },
    type,
    number: words(number),
    symbol: words(symbol),
    issuedDate,
    issuer: words(issuer),
    subject: words(subject),
    signer: words(signer),
    urgency,
    published: { at: momentOf(folder), address: document.published.address === null ? null : pageAddress(document.published.address) },
    files: files.map(({ name, contentType, bytes }) => ({ name, contentType: mediaTypeOf(contentType), size: bytes.length })),
  };
}
