import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isIssued, judgeAddress } from "../domain/judge-address";
import { rulesForPerson } from "../domain/policy-for";
import { officesOf } from "../domain/policy-members";
import { comparableAddress } from "../domain/read-address";
import { catalogueFaults, policyFaults } from "./check-rules";
import { commandOptions } from "./command-options";
import { misused } from "./misused";
import { fileError } from "./file-error";
import { checkBySchema, schemaFolder } from "./manifest/check-by-schema";
import { checkManifest } from "./manifest/check-manifest";
import type { Surroundings } from "./manifest/manifest";
import { faultOf, type PlacedFault } from "./placed-fault";
import { assumed } from "./policy/capacity";
import { noAddress, standingOf } from "./policy/for-person";
import { readRules } from "./read-rules";
import { reportFaults } from "./report-faults";
import { examine } from "./site/doctor";
import { folderSite } from "./site/folder-site";
import { lookAtSite } from "./site/look-at-site";
import { visit } from "./site/visit";
import type { Streams } from "./streams";

export const checkUsage = `npm run --silent admin -- check [--policy TỆP] [--catalogue TỆP] [--manifest TỆP] [--site THƯ_MỤC|ĐỊA_CHỈ] [--documents-per-unit SỐ] [--person ĐỊA_CHỈ] [--json]
  Kiểm tra mọi thứ sẽ triển khai; mỗi lỗi có tệp, dòng, chỗ, điều sai và cách sửa. Tệp nào không nêu thì dùng tệp của kho mã.
  --policy TỆP        chính sách sẽ triển khai: kể cả những điều mà build từ chối
  --catalogue TỆP     Danh mục
  --manifest TỆP      manifest, theo quy tắc của ta và lược đồ của Microsoft nếu máy có
  --site NƠI          bản đã dựng: thư mục trên máy, hoặc địa chỉ https của máy chủ
  --documents-per-unit SỐ  số văn bản một đơn vị cung cấp trong một tháng, để tính sức chứa hộp thư tiếp nhận; không có thì ${assumed.documentsPerUnit}
  --person ĐỊA_CHỈ    nói thêm theo chính sách, người này ở cấp nào và có được kiểm tra không; không phải hộp thư của Bộ thì nói rõ
  --json              mỗi lỗi một dòng JSON
`;

const root = new URL("../../", import.meta.url);
const inRepository = (name: string) => fileURLToPath(new URL(name, root));

/** `check`: 0 when nothing is wrong, 1 when something is, 2 for wrong usage. */
export async function check(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const options = commandOptions(args, { values: ["policy", "catalogue", "manifest", "site", "documents-per-unit", "person"], flags: ["json"] });
  const wrong = typeof options === "string" ? options : options.paths.length > 0 ? `Không rõ "${options.paths[0]}" để làm gì.` : null;
  if (wrong !== null || typeof options === "string") {
    err(`${misused(wrong ?? "", checkUsage)}\n`);
    return 2;
  }
  const { values, flags } = options;
  const documentsPerUnit = Number(values["documents-per-unit"] ?? assumed.documentsPerUnit);
  if (!(documentsPerUnit > 0 && documentsPerUnit < 1e6)) {
    err("Sau --documents-per-unit phải có một số văn bản, ví dụ: --documents-per-unit 250.\n");
    return 2;
  }
  const person = values.person;
  if (person !== undefined && comparableAddress(person) === null) {
    err(`${noAddress(person)}\n`);
    return 2;
  }
  const skipped: string[] = [];
  const faults = [
    ...(await policyFaults(values.policy ?? null, documentsPerUnit)),
    ...(await catalogueFaults(values.catalogue ?? null)),
    ...(await ofManifest(values.manifest ?? inRepository("manifest.xml"), skipped)),
    ...(values.site === undefined ? [] : await ofSite(values.site)),
  ];
  if (values.policy === undefined) skipped.push("chính sách của Bộ (không có --policy; đã xem chính sách mẫu, không dựng được để triển khai)");
  if (values.site === undefined) skipped.push("nơi triển khai (không có --site)");
  const status = await reportFaults(faults, { out, json: flags.has("json"), well: `Không thấy lỗi trong chính sách, Danh mục, manifest${values.site === undefined ? "" : ` và ${values.site}`}.` });
  if (person !== undefined) await out(await standing(person, values.policy ?? null, values.catalogue ?? null, flags.has("json")));
  if (!flags.has("json") && skipped.length > 0) await out(`Chưa kiểm tra: ${skipped.join("; ")}.\n`);
  return status;
}

async function standing(person: string, policy: string | null, catalogue: string | null, json: boolean): Promise<string> {
  const rules = await readRules(policy, catalogue);
  // What is wrong with them was said.
  if (typeof rules === "string") return "";
  const own = rulesForPerson(person, rules.policy, rules.catalogue);
  const judged = judgeAddress({ address: person, name: "" }, own.policy);
  return json ? `${JSON.stringify({ person, offices: officesOf(person, rules.policy).map(({ code }) => code), verdict: judged.verdict, checked: own.policy.enabled && isIssued(judged) })}\n` : `${standingOf(person, rules)}\n`;
}

async function ofManifest(file: string, skipped: string[]): Promise<readonly PlacedFault[]> {
  const xml = read(file);
  if (typeof xml !== "string") return [xml];
  // A build that is under way has some of them.
  const built = ["launchevent.js", "launchevent.html", "taskpane.html"].every((name) => existsSync(inRepository(`dist/addin/${name}`)));
  if (!built) skipped.push("tên hàm và trang nêu trong manifest (chưa có bản dựng trong dist; dùng --site)");
  const faults = checkManifest(file, xml, aroundRepository(built));
  const schemas = schemaFolder();
  if (schemas === null) skipped.push("lược đồ XSD của Microsoft (không có trên máy này; đặt EVANBAN_SHARED là thư mục chứa manifest-xsd)");
  // What is no XML is said once.
  return schemas === null || faults.some(({ path }) => path === "") ? faults : [...faults, ...(await checkBySchema(file, xml, schemas))];
}

function aroundRepository(built: boolean): Surroundings {
  const fileAt = (name: string) => (existsSync(inRepository(name)) ? readFileSync(inRepository(name)) : null);
  return { file: (path) => (path.startsWith("icons/") ? fileAt(`assets/${path}`) : built ? fileAt(`dist/addin/${path}`) : undefined) };
}

async function ofSite(place: string): Promise<readonly PlacedFault[]> {
  if (/^https?:/i.test(place)) return /^https:/i.test(place) ? examine(place, {}) : [faultOf(place, "", "Địa chỉ không phải https. Hãy ghi https://….")];
  const site = folderSite(place);
  return typeof site === "string" ? [faultOf(place, "", site)] : lookAtSite(await visit(site));
}

function read(file: string): string | PlacedFault {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return faultOf(file, "", fileError(error).message);
  }
}
