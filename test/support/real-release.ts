import { writeFileSync } from "node:fs";
import path from "node:path";
import { admin } from "../../src/cli/admin-commands";
import { officeJs, origin, realPolicy } from "./small-site";

/** What an administrator's command said, and its exit status. */
export async function runAdmin(...args: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  let said = "";
  const status = await admin(args, { out: async (text) => void (said += text), err: (text) => void (said += text) });
  return { status, said };
}

/** The whole product, built into `folder/name` with a policy that is nobody's sample: a minute, or two on a busy machine. */
export async function realRelease(folder: string, name: string): Promise<string> {
  const policy = path.join(folder, "policy.json");
  writeFileSync(policy, realPolicy);
  const out = path.join(folder, name);
  const { status, said } = await runAdmin("build", "--host", origin, "--office-js", officeJs, "--policy", policy, "--out", out);
  if (status !== 0) throw new Error(said);
  return out;
}
