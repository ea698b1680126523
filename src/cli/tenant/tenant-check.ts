import { randomBytes } from "node:crypto";
import { parsePolicy } from "../../config/parse-policy";
import { readAddress } from "../../domain/read-address";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import { notForPeople } from "../policy/not-built";
import { defaultPolicy, readOne } from "../read-rules";
import type { Streams } from "../streams";
import { allProofs } from "./all-proofs";
import { clean } from "./clean";
import { patientGraph } from "./patient-graph";
import { baseOf, folderStart } from "./place";
import type { Proof } from "./proof";
import { prove, whyNot } from "./prove";
import { NotSignedIn, openTokens, signInByCode } from "./sign-in";
import { planned, proofText, summary } from "./tell-proofs";

export const tenantCheckUsage = `npm run --silent admin -- tenant-check [--mailbox ĐỊA_CHỈ] [--run | --clean] [--only MÃ,MÃ] [--policy TỆP] [--json]
  Thử trên Exchange và Graph thật những điều phần bổ trợ dựa vào. Không có --run thì chỉ in ra sẽ hỏi gì, lập gì.
  --mailbox ĐỊA_CHỈ   hộp thư duy nhất được ghi vào: của bạn, rồi hộp thư tiếp nhận
  --run               thử thật, trong một thư mục riêng được xóa khi xong
  --clean             chỉ xóa những gì lần thử trước để sót
  --only MÃ,MÃ        chỉ thử những điều này
  --policy TỆP        nơi lấy mã ứng dụng và mã tổ chức (signIn) để đăng nhập bằng mã; không có thì dùng assets/policy.json
  --json              kết quả là một đối tượng JSON
  Biến EVANBAN_TOKEN, nếu có, là mã truy cập Graph đã lấy sẵn; không bao giờ được in ra.
`;

/** The world outside, for tests to stand in for. */
export interface TenantPorts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  readonly token: string | undefined;
  readonly proofs: readonly Proof[];
  /** Calls back when the person wants to stop. */
  readonly onStop: (stop: () => void) => void;
}

const realPorts = (): TenantPorts => ({
  fetch: (url, init) => fetch(url, init),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: () => Date.now(),
  token: process.env["EVANBAN_TOKEN"],
  proofs: allProofs,
  onStop: (stop) => void process.once("SIGINT", stop),
});

/** `tenant-check`: 0 when nothing failed and nothing was left, 1 when something did not hold, was left, or nothing could be tried; 2 for wrong usage. */
export async function tenantCheck(args: readonly string[], { out, err }: Streams, ports: TenantPorts = realPorts()): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["mailbox", "only", "policy"], flags: ["run", "clean", "json"] });
  if (typeof options === "string" || options.paths.length > 0) return refuse(misused(typeof options === "string" ? options : `Không rõ "${options.paths[0]}" để làm gì.`, tenantCheckUsage));
  const { values, flags } = options;
  const wanted = values.only?.split(",").map((id) => id.trim());
  const unknown = wanted?.find((id) => !ports.proofs.some((proof) => proof.id === id));
  if (unknown !== undefined) return refuse(`Không có điều "${unknown}". Hãy chọn trong: ${ports.proofs.map(({ id }) => id).join(", ")}.`);
  const proofs = wanted === undefined ? ports.proofs : ports.proofs.filter(({ id }) => wanted.includes(id));
  if (!flags.has("run") && !flags.has("clean")) return plan(proofs, values.mailbox, flags.has("json"), out);
  const { mailbox } = values;
  if (flags.has("run") && flags.has("clean")) return refuse("Hãy chọn một trong --run và --clean.");
  if (mailbox === undefined || typeof readAddress(mailbox) === "string") return refuse("Hãy nêu hộp thư được ghi vào: --mailbox ĐỊA_CHỈ.");

  const token = ports.token?.trim().replace(/^Bearer\s+/i, "") ?? "";
  if (/[^\x21-\x7e]/.test(token)) return refuse("EVANBAN_TOKEN có dấu cách hoặc chữ lạ, không phải mã truy cập. Hãy chép lại.");
  const policy = await readOne("Chính sách", values.policy ?? defaultPolicy, parsePolicy);
  if (typeof policy === "string") return refuse(policy);
  if (token === "" && notForPeople(policy.value).length > 0) return refuse("Chính sách này là bản mẫu, chưa có mã ứng dụng thật để đăng nhập. Hãy nêu chính sách của Bộ sau --policy, hoặc đặt EVANBAN_TOKEN.");
  const tokens = openTokens(token === "" ? null : token, () => signInByCode(policy.value.signIn, { ...ports, say: err }));
  const shown = (text: string): Promise<void> => out(tokens.hide(text));
  let stopped = false;
  ports.onStop(() => {
    stopped = true;
    err("\nĐang dừng và xóa những gì đã lập…\n");
  });

  const graph = patientGraph(tokens, ports, () => stopped);
  const cleaning = patientGraph(tokens, ports, () => false);
  try {
    await tokens.token();
    if (flags.has("clean")) {
      const left = await clean(cleaning, (await baseOf(cleaning, mailbox)).base, "", false);
      await shown(left.length === 0 ? `Đã xóa mọi thứ các lần thử để sót trong ${mailbox}.\n` : `Còn sót: ${left.join("; ")}.\n`);
      return left.length === 0 ? 0 : 1;
    }
    const run = randomBytes(3).toString("hex");
    const json = flags.has("json");
    if (!json) await shown(`Thử trong ${mailbox}, thư mục “${folderStart} ${run}”. Ctrl-C để dừng; những gì đã lập vẫn được xóa.\n\n`);
    const begun = new Date(ports.now()).toISOString();
    const proved = await prove(proofs, { graph, cleaning, mailbox, run, now: ports.now, tell: async (result) => (json ? undefined : shown(proofText(result))) });
    await shown(json ? `${JSON.stringify({ mailbox, run, begun, ...proved }, null, 1)}\n` : summary(proved));
    const untried = proved.results.every(({ result }) => result === "not-tried");
    return untried || proved.left.length > 0 || proved.results.some(({ result }) => result === "not-held") ? 1 : 0;
  } catch (fault) {
    err(`${tokens.hide(fault instanceof NotSignedIn ? fault.message : whyNot(fault))}\n`);
    return 1;
  }
}

async function plan(proofs: readonly Proof[], mailbox: string | undefined, json: boolean, out: Streams["out"]): Promise<0> {
  const results = proofs.map(planned);
  if (json) await out(`${JSON.stringify({ mailbox: mailbox ?? null, results, left: [] }, null, 1)}\n`);
  else {
    await out(`Đây là kế hoạch, chưa hỏi Graph điều gì. Khi có --run, mọi thứ được lập trong một thư mục “${folderStart} …” của ${mailbox ?? "hộp thư nêu sau --mailbox"};\nthư thử chỉ gửi từ hộp thư ấy tới chính nó; xong thì thư và thư mục được xóa hẳn, kể cả khi có lỗi. Ngoài hộp thư ấy chỉ đọc: địa chỉ của bạn, Thư đã gửi của bạn.\n\n`);
    for (const result of results) await out(proofText(result));
    await out("\nThử thật: thêm --run. Hướng dẫn: docs/admin-tenant.md.\n");
  }
  return 0;
}
