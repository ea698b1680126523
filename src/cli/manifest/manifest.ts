import { childOf, within, type XmlElement } from "./read-xml";

/** What stands around a manifest: the files its addresses name. */
export interface Surroundings {
  /** The file an address path names ("icons/icon-16.png"); `null` when it is not there, `undefined` when nobody can look. */
  file(path: string): Uint8Array | null | undefined;
}

/** A rule looks at the whole manifest and gives what is wrong, at its element. */
export interface ManifestFault {
  readonly at: XmlElement;
  /** Behind the element's path: an attribute. */
  readonly attribute?: string;
  readonly message: string;
}
export type ManifestRule = (root: XmlElement, around: Surroundings) => readonly ManifestFault[];

/** Version overrides from the outermost in: a client takes the innermost it knows. */
export function overridesOf(root: XmlElement): readonly XmlElement[] {
  const outer = childOf(root, "VersionOverrides");
  return outer ? [outer, ...overridesOf(outer)] : [];
}

/** Everything of one version override, without the one nested in it. */
export function ownOf(override: XmlElement): readonly XmlElement[] {
  return [override, ...override.children.filter(({ name }) => name !== "VersionOverrides").flatMap(within)];
}

/** Elements that hold an address to load, with the attribute it stands in. */
export function addressesOf(root: XmlElement): readonly { readonly at: XmlElement; readonly address: string }[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"];
  return within(root).flatMap((at) => {
    if (at.name === "AppDomain") return [{ at, address: at.text.trim() }];
    const value = at.attributes["DefaultValue"] ?? (/Override$/.test(at.name) && named.includes(at.parent?.name ?? "") ? at.attributes["Value"] : undefined);
    return value !== undefined && (named.includes(at.name) || /Override$/.test(at.name)) ? [{ at, address: value }] : [];
  });
}
