import type { Budget } from "./budget";
import { scanXml, xmlText, type XmlListener, type XmlTag } from "./scan-xml";
import { readZipPart } from "./unfold";
import type { ZipPart } from "./zip";

/** A package of XML parts: what all office formats that are zips have in common. */
export interface OfficePackage {
  readonly parts: readonly ZipPart[];
  has(name: string): boolean;
  /** Reads a part; false when there is none. */
  scan(name: string, listener: Partial<XmlListener>): Promise<boolean>;
}

const deaf: XmlListener = { open: () => undefined, close: () => undefined, text: () => undefined };

export function openPackage(bytes: Uint8Array, parts: readonly ZipPart[], budget: Budget): OfficePackage {
  // Part names differ in case between programs; of two of one name the first counts.
  const byName = new Map([...parts].reverse().map((part) => [part.name.toLowerCase(), part]));
  return {
    parts,
    has: (name) => byName.has(name.toLowerCase()),
    scan: async (name, listener) => {
      const part = byName.get(name.toLowerCase());
      if (!part) return false;
      scanXml(xmlText(await readZipPart(bytes, part, budget)), budget, listener.open && listener.close && listener.text ? (listener as XmlListener) : { ...deaf, ...listener });
      return true;
    },
  };
}

export interface Relationship {
  /** The part's full name in the package. */
  readonly target: string;
  /** The last word of its type: "officeDocument", "worksheet", "notesSlide". */
  readonly type: string;
}

/** Whom a part refers to, by the names it uses for them; the package itself is the part "". */
export async function relationshipsOf(office: OfficePackage, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found = new Map<string, Relationship>();
  const open = (name: string, tag: XmlTag) => {
    if (name !== "Relationship" || tag.get("TargetMode") === "External") return;
    const target = tag.get("Target") ?? "";
    found.set(tag.get("Id") ?? "", { target: resolve(folder, target), type: (tag.get("Type") ?? "").replace(/^.*\//, "") });
  };
  await office.scan(`${folder}_rels/${part.slice(folder.length)}.rels`, { open });
  return found;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
