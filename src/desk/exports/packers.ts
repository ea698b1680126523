import { edxmlName } from "../../documents/edxml/edxml-name";
import { writeEdxml } from "../../documents/edxml/write-edxml";
import type { Catalogue } from "../../domain/catalogue";
import type { Policy } from "../../domain/policy";
import type { PortalRefusal } from "../../domain/portal-refusal";
import { uniqueNames } from "../../domain/safe-file-name";
import { refusalsOf } from "../../report/portal/clear-for-portal";
import type { PortalDocument } from "../../report/portal/portal-document";
import { portalHandover } from "../../report/portal/portal-handover";
import type { ExportKind } from "../../text/exports-words";
import { edxmlPackageOf, type EdxmlNumbers } from "./edxml-package-of";
import { feedSettings } from "./feed-settings";
import type { Packer } from "./packer";
import { openZip } from "./zip-file";

interface PackerNeeds {
  /** Several were chosen: they go as one zip, however many of them may go. */
  readonly several: boolean;
  readonly at: string;
  /** Day of the package, yyyy-mm-dd. */
  readonly day: string;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly numbers: EdxmlNumbers;
}

/** What writes the packages; it loads with the first of them. */
export function openPacker(kind: ExportKind, needs: PackerNeeds): Packer {
  return kind === "edxml" ? edxmlPacker(needs) : portalPacker(needs);
}

/** Marks that keep a document off every path; the others are about the portal alone. */
const offEveryPath: readonly PortalRefusal["kind"][] = ["secret", "to-be-returned", "excluded", "unread"];

function edxmlPacker({ several, day, catalogue, numbers }: PackerNeeds): Packer {
  const zip = openZip();
  const names: string[] = [];
  let only: { readonly name: string; readonly blob: Blob } | null = null;
  return {
    take: async (prepared) => {
      const reasons = refusalsOf(prepared.document, catalogue).filter(({ kind }) => offEveryPath.includes(kind));
      if (reasons.length > 0) return reasons;
      const content = edxmlPackageOf(prepared, numbers);
      const name = uniqueNames([edxmlName(content)], names)[0]!;
      names.push(name);
      if (several) await zip.add(name, writeEdxml(content));
      else only = { name, blob: new Blob([writeEdxml(content) as BlobPart], { type: "application/xml" }) };
      return [];
    },
    end: async () => ({ file: several && names.length > 0 ? { name: `goi-edxml-${day}.zip`, blob: zip.end() } : only, count: names.length, refused: new Map() }),
  };
}

function portalPacker({ at, day, policy, catalogue }: PackerNeeds): Packer {
  const taken = new Map<PortalDocument, string>();
  return {
    take: async ({ document }, key) => {
      const refused = refusalsOf(document, catalogue).length > 0;
      // One that does not go still decides about its older versions; its files are not needed for that, only what they are called.
      taken.set(refused ? { ...document, files: document.files.map((file) => ({ ...file, bytes: new Uint8Array(0) })) } : document, key);
      return [];
    },
    end: async () => {
      const { cleared, refused, files } = portalHandover([...taken.keys()], feedSettings(policy, at), catalogue);
      const reasons = new Map(refused.map(({ document, reasons }) => [taken.get(document)!, reasons]));
      if (cleared.length === 0) return { file: null, count: 0, refused: reasons };
      const zip = openZip();
      for (const { path, bytes } of files()) await zip.add(path, bytes);
      return { file: { name: `goi-cong-${day}.zip`, blob: zip.end() }, count: cleared.length, refused: reasons };
    },
  };
}
