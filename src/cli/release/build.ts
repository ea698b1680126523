import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import { placedFaults } from "../json-faults";
import { faultOf, placedLine } from "../placed-fault";
import { notForPeople, notYet } from "../policy/not-built";
import { readCatalogue, readOne } from "../read-rules";
import { parsePolicy } from "../../config/parse-policy";
import { dayInVietnam } from "../../domain/asking/calendar";
import { folderSite } from "../site/folder-site";
import { lookAtSite } from "../site/look-at-site";
import { visit } from "../site/visit";
import type { Streams } from "../streams";
import { finishRelease, mayHoldRelease } from "./finish-release";
import { runWebpack } from "./run-webpack";

export const buildUsage = `npm run --silent admin -- build --host https://MÁY_CHỦ --office-js ĐỊA_CHỈ --policy TỆP [--catalogue TỆP] [--out THƯ_MỤC]
  Dựng thư mục để đưa lên máy chủ: web/ (kể cả manifest.xml, web.config, staticwebapp.config.json, SHA256SUMS), nginx.conf. Cùng đầu vào thì cùng từng byte.
  --host ĐỊA_CHỈ      nơi phần bổ trợ được phục vụ
  --office-js ĐỊA_CHỈ thư viện Office, thường là https://appsforoffice.microsoft.com/lib/1/hosted/office.js
  --policy TỆP        chính sách của Bộ, đang có hiệu lực; chính sách mẫu không được dựng
  --catalogue TỆP     Danh mục; không có thì dùng assets/catalogue.json
  --out THƯ_MỤC       không có thì là ./dist-trien-khai; dựng vào thư mục của bản trước thì tệp có mã băm của bản trước được giữ lại
  --prune NGÀY        bỏ tệp cũ đã thôi dùng quá số ngày này
  --send-mode KIỂU    SoftBlock (mặc định), PromptUser hoặc Block
`;

const sendModes = ["SoftBlock", "PromptUser", "Block"];

/** `build`: 0 when the release is whole, 1 when what was built has faults, 2 for what cannot be built. */
export async function build(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["host", "office-js", "policy", "catalogue", "out", "prune", "send-mode"], flags: [] });
  if (typeof options === "string") return refuse(misused(options, buildUsage));
  const { values, paths } = options;
  const host = values.host;
  const officeJs = values["office-js"];
  const sendMode = values["send-mode"] ?? "SoftBlock";
  const target = path.resolve(values.out ?? "dist-trien-khai");
  if (paths.length > 0) return refuse(misused(`Không rõ "${paths[0]}" để làm gì.`, buildUsage));
  if (host === undefined || officeJs === undefined || values.policy === undefined) return refuse(misused("Hãy nêu đủ --host, --office-js và --policy.", buildUsage));
  const wrong = wrongHost(host) ?? wrongLibrary(officeJs);
  if (wrong !== null) return refuse(wrong);
  if (!sendModes.includes(sendMode)) return refuse(`Outlook không biết --send-mode ${sendMode}. Hãy chọn ${sendModes.join(", ")}.`);
  if (values.prune !== undefined && !/^\d{1,4}$/.test(values.prune)) return refuse("Sau --prune phải có số ngày, ví dụ: --prune 60.");
  if (!mayHoldRelease(target)) return refuse(`Thư mục ${target} có thứ khác, không phải bản dựng trước, nên không ghi vào. Hãy nêu thư mục trống hoặc thư mục của bản dựng trước sau --out.`);
  const policy = await readOne("Chính sách", values.policy, parsePolicy);
  if (typeof policy === "string") return refuse(policy);
  const catalogue = await readCatalogue(values.catalogue ?? null);
  if (typeof catalogue === "string") return refuse(catalogue);
  const unfit = [...notForPeople(policy.value), ...notYet(policy.value, dayInVietnam(new Date().toISOString()))];
  if (unfit.length > 0) return refuse(placedFaults(values.policy, policy.text, unfit).map(placedLine).join("\n"));

  const temporary = mkdtempSync(path.join(os.tmpdir(), "evanban-build-"));
  try {
    await out("Đang dựng (chừng một phút)…\n");
    const origin = new URL(host).origin;
    // As they were read, whatever an editor saved them as: browsers read UTF-8.
    const asRead = (name: string, text: string) => {
      writeFileSync(path.join(temporary, name), text);
      return path.join(temporary, name);
    };
    const said = await runWebpack(temporary, { origin, officeJs, policy: asRead("policy.json", policy.text), catalogue: asRead("catalogue.json", catalogue.text), sendMode });
    if (said !== null) return refuse(`Không dựng được:\n${said}`);
    const { files, kept, pruned } = finishRelease(path.join(temporary, "addin"), target, { origin, officeJs, prune: values.prune === undefined ? null : Number(values.prune), now: new Date() });
    await out(`Đã dựng ${files} tệp vào ${target}${kept > 0 ? `, giữ ${kept} tệp của bản trước` : ""}${pruned > 0 ? `, bỏ ${pruned} tệp quá hạn` : ""}.\n`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const site = folderSite(target);
  const faults = typeof site === "string" ? [faultOf(target, "", site)] : lookAtSite(await visit(site));
  for (const fault of faults) await out(`${placedLine(fault)}\n`);
  if (faults.some(({ advice }) => !advice)) return 1;
  await out(`Tiếp theo: xem thử bằng \`npm run admin -- serve ${values.out ?? "dist-trien-khai"}\`, chép web/ lên máy chủ, rồi \`npm run admin -- doctor ${host}\`.\n`);
  return 0;
}

function wrongHost(host: string): string | null {
  const url = URL.canParse(host) ? new URL(host) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return `--host "${host}" không phải địa chỉ. Hãy ghi như https://vanban.moj.gov.vn.`;
  if (url.protocol === "http:") return `--host "${host}" không phải https, Outlook không tải. Hãy ghi ${host.replace(/^http:/, "https:")} và để máy chủ có chứng thư.`;
  if (/^(localhost|127\..*|\[::1\]|.*\.localhost)$/.test(url.hostname)) return `--host "${host}" là máy của chính người dùng. Hãy ghi địa chỉ máy chủ; để thử trên máy này hãy dùng \`npm start\` hoặc \`npm run admin -- serve\`.`;
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") return `--host "${host}" có phần thừa. Phần bổ trợ nằm ở gốc của máy chủ: hãy ghi ${url.origin}.`;
  return url.hostname.includes(".") ? null : `--host "${host}" không phải tên miền đầy đủ. Hãy ghi như https://vanban.moj.gov.vn.`;
}

function wrongLibrary(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === "https:" && /\.js$/.test(url.pathname) && !/["'<>\s]/.test(address) ? null : `--office-js "${address}" không phải địa chỉ https của một tệp .js. Hãy ghi https://appsforoffice.microsoft.com/lib/1/hosted/office.js.`;
}
