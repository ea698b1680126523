import { addressesOf, type ManifestFault, type ManifestRule } from "./manifest";
import { within } from "./read-xml";

/** The address the manifest of the repository is written for; `build` puts the real one in its place. */
export const templateOrigin = "https://localhost:8444";

/** Only https, one server, a server people can reach, and files that are there. */
export const addresses: ManifestRule = (root, around) => {
  const all = addressesOf(root);
  const origins = all.map(({ address }) => originOf(address));
  const main = most(origins.filter((origin) => origin !== null));
  const domains = all.filter(({ at }) => at.name === "AppDomain");
  const faults = all.flatMap(({ at, address }, i): readonly ManifestFault[] => {
    const origin = origins[i];
    if (address.includes("*")) return [{ at, message: `Địa chỉ "${address}" có dấu *, Outlook không hiểu. Hãy ghi đủ tên máy chủ.` }];
    if (!origin) return [{ at, message: `"${address}" không phải địa chỉ. Hãy ghi đủ, như "${main ?? "https://may-chu.gov.vn"}/taskpane.html".` }];
    if (!address.startsWith("https:")) return [{ at, message: `Địa chỉ "${address}" không phải https, Outlook không tải. Hãy đổi thành "${address.replace(/^\w+:/, "https:")}" và để máy chủ phục vụ https.` }];
    if (main !== templateOrigin && /^https:\/\/(?:localhost|127\.|\[::1\])/.test(address)) return [{ at, message: `Địa chỉ "${address}" trỏ về chính máy người dùng. Hãy thay bằng địa chỉ máy chủ, như "${main}".` }];
    if (at.name !== "AppDomain" && origin !== main) return [{ at, message: `Địa chỉ "${address}" ở máy chủ khác với phần còn lại (${main}). Hãy đưa tệp về cùng máy chủ và ghi "${address.replace(origin, main ?? origin)}".` }];
    if (at.name === "AppDomain" || at.name === "SupportUrl") return [];
    const path = decodeURI(new URL(address).pathname).slice(1);
    return around.file(path) === null ? [{ at, message: `Không có tệp "${path}" ở nơi triển khai. Hãy kiểm tra tên tệp, hoặc dựng lại bằng \`npm run admin -- build\`.` }] : [];
  });
  if (main !== null && !domains.some(({ address }) => originOf(address) === main)) {
    const at = within(root).find(({ name }) => name === "AppDomains") ?? root;
    faults.push({ at, message: `AppDomains thiếu máy chủ của chính phần bổ trợ, trang mở từ ngăn sẽ ra trình duyệt ngoài. Hãy thêm <AppDomain>${main}</AppDomain>.` });
  }
  return faults;
};

export function originOf(address: string): string | null {
  try {
    const { origin } = new URL(address);
    return origin === "null" ? null : origin;
  } catch {
    return null;
  }
}

/** The one that stands there most often. */
function most(all: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
