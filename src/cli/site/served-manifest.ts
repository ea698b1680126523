import { checkManifest } from "../manifest/check-manifest";
import { addressesOf } from "../manifest/manifest";
import { originOf, templateOrigin } from "../manifest/addresses";
import { readXml, within } from "../manifest/read-xml";
import { faultOf, type PlacedFault } from "../placed-fault";
import { bodyOf, type Visit } from "./visit";

const wellKnown = ".well-known/microsoft-officeaddins-allowed.json";

/** The manifest beside the files it names, and the list by which classic Outlook trusts its script. */
export function servedManifest(visit: Visit): readonly PlacedFault[] {
  const body = bodyOf(visit, "manifest.xml");
  if (body === null) return [];
  const xml = new TextDecoder().decode(body);
  // A file that did not come was said as a file.
  return [...checkManifest("manifest.xml", xml, { file: (path) => (visit.answers.has(path) ? (bodyOf(visit, path) ?? undefined) : visit.sums === null ? undefined : null) }), ...(manifestOrigin(visit) === templateOrigin ? [notLocal] : allowed(visit, xml))];
}

const notLocal = faultOf("manifest.xml", "IconUrl", `Manifest còn ghi ${templateOrigin}, người dùng sẽ không tải được gì. Hãy dựng lại với --host https://….`);

/** The server a manifest is written for. */
export function manifestOrigin(visit: Visit): string | null {
  const body = bodyOf(visit, "manifest.xml");
  const root = body && readXml(new TextDecoder().decode(body));
  return root && "name" in root ? originOf(addressesOf(root).find(({ at }) => at.name === "IconUrl")?.address ?? "") : null;
}

function allowed(visit: Visit, xml: string): readonly PlacedFault[] {
  const root = readXml(xml);
  const body = bodyOf(visit, wellKnown);
  if (!("name" in root) || body === null) return [];
  const override = within(root).find(({ name, parent }) => name === "Override" && parent?.name === "Runtime");
  const script = within(root).find(({ name, attributes }) => name === "bt:Url" && attributes["id"] === override?.attributes["resid"])?.attributes["DefaultValue"];
  let list: unknown = null;
  try {
    list = (JSON.parse(new TextDecoder().decode(body)) as { allowed?: unknown } | null)?.allowed;
  } catch {
    // Said as a list that is none.
  }
  if (!Array.isArray(list)) return [faultOf(wellKnown, "allowed", `Tệp không có danh sách allowed đọc được. Hãy ghi {"allowed": ["${script ?? ""}"]}.`)];
  return script === undefined || list.includes(script) ? [] : [faultOf(wellKnown, "allowed", `Danh sách không có "${script}", Outlook cổ điển không cho tệp ấy đăng nhập. Hãy ghi {"allowed": ["${script}"]}.`)];
}
