import { writeFileSync } from "node:fs";
import path from "node:path";
import { runAdmin } from "./run-command";
import { officeJs, origin, realPolicy } from "./small-site";

/** The whole product, built into `folder/name` with a policy that is nobody's sample: a minute, or two on a busy machine. */
export async function realRelease(folder: string, name: string): Promise<string> {
  const policy = path.join(folder, "policy.json");
  writeFileSync(policy, realPolicy);
  const out = path.join(folder, name);
  const { status, ...said } = await runAdmin(["build", "--host", origin, "--office-js", officeJs, "--policy", policy, "--out", out]);
  if (status !== 0) throw new Error(said.out + said.err);
  return out;
}
