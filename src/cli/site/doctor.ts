import { existsSync } from "node:fs";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import { faultOf, type PlacedFault } from "../placed-fault";
import { reportFaults } from "../report-faults";
import type { Streams } from "../streams";
import { liveSite, plainAnswer, type LiveOptions } from "./live-site";
import { lookAtSite } from "./look-at-site";
import { saidByNetwork } from "./said-by-network";
import { manifestOrigin } from "./served-manifest";
import { visit } from "./visit";

export const doctorUsage = `npm run --silent admin -- doctor https://MÁY_CHỦ [--connect MÁY:CỔNG] [--ca TỆP] [--json]
  Xem một nơi đã triển khai từ bên ngoài: chứng thư, tiêu đề từng loại tệp, chính sách nội dung, mã băm từng tệp, manifest, chính sách đang phục vụ.
  --connect MÁY:CỔNG  hỏi máy này thay vì máy mà tên miền đang trỏ tới (thử trước khi đổi DNS, hoặc lệnh serve)
  --ca TỆP            chứng thư gốc nội bộ cần tin
  --json              mỗi điều tìm thấy một dòng JSON
`;

const day = 24 * 60 * 60 * 1000;
/** Days a certificate should still last. */
const soon = 30;

/** `doctor`: 0 when all is well, 1 when something is to be put right, 2 for wrong usage. */
export async function doctor(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["connect", "ca"], flags: ["json"] });
  if (typeof options === "string") return refuse(misused(options, doctorUsage));
  const { values, flags, paths } = options;
  const address = paths[0];
  if (address === undefined || paths.length !== 1) return refuse(misused("Hãy nêu đúng một địa chỉ.", doctorUsage));
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") return refuse(`"${address}" không phải địa chỉ https. Hãy ghi như https://vanban.moj.gov.vn.`);
  if (values.connect !== undefined && !/^[^\s/:]+:\d{1,5}$/.test(values.connect)) return refuse("Sau --connect phải có máy và cổng, ví dụ: --connect localhost:8445.");
  if (values.ca !== undefined && !existsSync(values.ca)) return refuse(`Không có tệp chứng thư ${values.ca}. Hãy kiểm tra lại đường dẫn.`);
  const faults = await examine(address, { connect: values.connect, authority: values.ca });
  return reportFaults(faults, { out, json: flags.has("json"), well: `${address}: mọi thứ đúng như bản đã dựng.` });
}

/** Everything seen of a deployed site from outside. */
export async function examine(address: string, options: LiveOptions): Promise<readonly PlacedFault[]> {
  const site = liveSite(address, options);
  // One question first: a server that cannot be reached is one fault, not one a file.
  const first = await site.get("taskpane.html");
  if (typeof first === "string") return [faultOf(address, "", saidByNetwork(first))];
  const seen = await visit(site);
  const faults = [...certificateFaults(site, address), ...lookAtSite(seen)];
  const origin = manifestOrigin(seen);
  if (origin !== null && origin !== site.origin) faults.push(faultOf("manifest.xml", "IconUrl", `Manifest viết cho ${origin}, không phải ${site.origin}. Hãy dựng lại với --host ${site.origin}, hoặc xem đúng địa chỉ.`));
  return options.connect === undefined ? [...faults, ...(await plainFaults(address))] : faults;
}

function certificateFaults(site: ReturnType<typeof liveSite>, address: string): readonly PlacedFault[] {
  const certificate = site.certificate();
  if (certificate === null) return [];
  const days = Math.floor((certificate.until.getTime() - Date.now()) / day);
  return days >= soon ? [] : [{ ...faultOf(address, "certificate", `Chứng thư chỉ còn hạn ${days} ngày (đến ${certificate.until.toISOString().slice(0, 10)}). Hãy gia hạn sớm; hết hạn thì cả Bộ không có kiểm tra lúc gửi.`), advice: true }];
}

async function plainFaults(address: string): Promise<readonly PlacedFault[]> {
  const plain = await plainAnswer(address);
  // A closed port is as good as a redirect.
  if (typeof plain === "string" || (plain.status >= 300 && plain.status < 400 && plain.headers["location"]?.startsWith("https:"))) return [];
  return plain.status === 200 ? [faultOf(address.replace(/^https/, "http"), "", "Máy chủ cũng phục vụ không mã hoá ở cổng 80. Hãy chuyển hướng 301 sang https, hoặc đóng cổng.")] : [];
}
