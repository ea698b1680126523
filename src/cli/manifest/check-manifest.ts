import type { PlacedFault } from "../placed-fault";
import { addresses } from "./addresses";
import { buttons } from "./buttons";
import { events } from "./events";
import { head } from "./head";
import { icons } from "./icons";
import type { ManifestRule, Surroundings } from "./manifest";
import { pathOf, readXml, type XmlMistake } from "./read-xml";
import { resources } from "./resources";

const rules: readonly ManifestRule[] = [head, addresses, resources, icons, buttons, events];

/** Everything wrong with a manifest by our own rules, in the order of its lines. */
export function checkManifest(file: string, xml: string, around: Surroundings): readonly PlacedFault[] {
  const root = readXml(xml);
  if (!("name" in root)) return [noXml(file, root)];
  if (root.name !== "OfficeApp" || root.attributes["xsi:type"] !== "MailApp") return [{ file, line: root.line, column: root.column, path: root.name, message: 'Đây không phải manifest của phần bổ trợ Outlook. Hãy chọn tệp có <OfficeApp … xsi:type="MailApp">.' }];
  return rules
    .flatMap((rule) => rule(root, around))
    .map(({ at, attribute, message }): PlacedFault => ({ file, line: at.line, column: at.column, path: attribute === undefined ? pathOf(at) : `${pathOf(at)}@${attribute}`, message }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

function noXml(file: string, { line, column, open }: XmlMistake): PlacedFault {
  const last = open === null ? "" : ` Thẻ đang mở ở đó là <${open.name}>, mở ở dòng ${open.line}.`;
  return { file, line, column, path: "", message: `Từ chỗ này tệp không còn là XML đúng.${last} Hãy xem quanh đó có thẻ chưa đóng, thiếu dấu nháy, hoặc dấu & phải ghi thành &amp;.` };
}
