import { readFromElsewhere } from "../../../build/hosting-headers.mjs";
import { faultOf, type PlacedFault } from "../placed-fault";
import { endingOf, headerPlan, plannedHeaders } from "./header-plan";
import { officeJsOf, type Visit } from "./visit";

/** Files named in one fault; a server mostly has the same fault with all of a kind. */
const mostNamed = 3;

/** What each header is for, said when it is not as it should be. */
const lost: Readonly<Record<string, string>> = {
  "content-type": "trình duyệt không dùng tệp, hoặc đọc sai chữ Việt",
  "cache-control": "người dùng giữ bản cũ sau khi cập nhật, hoặc tải lại mọi thứ mỗi lần mở",
  "access-control-allow-origin": "Outlook cổ điển không đọc được tệp",
  "x-content-type-options": "trình duyệt đoán loại tệp",
  "referrer-policy": "địa chỉ trang lộ ra ngoài",
  "cross-origin-resource-policy": "Outlook trên web không nhúng được",
  "x-frame-options": "Outlook không nhúng được ngăn",
};

/** Headers of every file against our plan, with the content-security policy directive by directive. */
export function servedHeaders(visit: Visit): readonly PlacedFault[] {
  const officeJs = officeJsOf(visit);
  // Said by the pages.
  if (officeJs === null) return [];
  const files = [...visit.answers.keys()];
  const plan = headerPlan(officeJs, files);
  const byFault = new Map<string, { readonly header: string; readonly message: string; readonly files: string[] }>();
  for (const [file, answer] of visit.answers) {
    if (typeof answer === "string" || answer.status !== 200) continue;
    for (const { header, message } of differing(file, plannedHeaders(plan, file), answer.headers)) {
      const key = `${header} ${message}`;
      const known = byFault.get(key) ?? { header, message, files: [] };
      known.files.push(file);
      byFault.set(key, known);
    }
  }
  return [...byFault.values()].map(({ header, message, files: [first = "", ...rest] }) => {
    const others = rest.slice(0, mostNamed - 1).join(", ");
    const more = rest.length === 0 ? "" : ` Cũng ở: ${others}${rest.length >= mostNamed ? ` và ${rest.length - mostNamed + 1} tệp nữa` : ""}.`;
    return faultOf(first, header, message + more);
  });
}

interface Difference {
  readonly header: string;
  readonly message: string;
}

function differing(file: string, wanted: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>): readonly Difference[] {
  const differences = Object.entries(wanted).flatMap(([header, value]): readonly Difference[] => {
    const found = given[header];
    if (header === "content-security-policy") return policyDiffers(value, found);
    // Some hosts take no type for a name without an ending, and nobody needs one.
    if (header === "content-type" && endingOf(file) === "") return [];
    if (found !== undefined && sameWords(found, value)) return [];
    return [{ header, message: `${found === undefined ? "Thiếu tiêu đề này" : `Máy chủ gửi "${found}"`}: ${lost[header] ?? "khác bản đã dựng"}. Hãy gửi "${value}".` }];
  });
  if (given["x-frame-options"] !== undefined) differences.push({ header: "x-frame-options", message: `Máy chủ gửi "${given["x-frame-options"]}": ${lost["x-frame-options"]}. Hãy bỏ tiêu đề này; frame-ancestors đã nói ai được nhúng.` });
  if (given["access-control-allow-origin"] !== undefined && !readFromElsewhere.includes(file)) differences.push({ header: "access-control-allow-origin", message: "Máy chủ cho nơi khác đọc tệp này. Hãy bỏ tiêu đề ở đây; chỉ bốn tệp trong tệp tiêu đề của bản dựng cần nó." });
  return differences;
}

/** Directive by directive: the order of sources says nothing. */
function policyDiffers(wanted: string, found: string | undefined): readonly Difference[] {
  const header = "content-security-policy";
  if (found === undefined) return [{ header, message: `Thiếu chính sách nội dung: trang có thể chạy mã lạ. Hãy gửi "${wanted}".` }];
  // Two of them are joined by a comma, and both hold.
  if (found.includes(",")) return [{ header, message: `Máy chủ gửi tiêu đề này hai lần. Hãy chỉ để một: "${wanted}".` }];
  const [expected, given] = [directives(wanted), directives(found)];
  return [...new Set([...expected.keys(), ...given.keys()])].flatMap((name): readonly Difference[] => {
    const [needs, has] = [expected.get(name), given.get(name)];
    if (!has) return [{ header, message: `Thiếu phần ${name}. Hãy thêm "${[name, ...(needs ?? [])].join(" ")}".` }];
    if (!needs) return [{ header, message: `Có phần ${name} không thuộc bản dựng. Hãy bỏ "${[name, ...has].join(" ")}".` }];
    const missing = needs.filter((source) => !has.includes(source));
    const more = has.filter((source) => !needs.includes(source));
    if (missing.length === 0 && more.length === 0) return [];
    const what = [...(missing.length > 0 ? [`thiếu ${missing.join(" ")}`] : []), ...(more.length > 0 ? [`thừa ${more.join(" ")}`] : [])].join("; ");
    return [{ header, message: `Phần ${name}: ${what}. Hãy ghi "${[name, ...needs].join(" ")}".` }];
  });
}

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(policy.split(";").map((one) => one.trim().split(/\s+/)).filter(([name]) => name !== "").map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
}

/** Whatever the order, the capitals and the blanks. */
function sameWords(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/[,;]/).map((word) => word.trim().replace(/^charset="(.*)"$/, "charset=$1")).sort().join(",");
  const script = (text: string) => words(text).replace("application/javascript", "text/javascript").replace("application/xml", "text/xml");
  return script(one) === script(other);
}
