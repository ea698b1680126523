import { admin } from "../../src/cli/admin-commands";
import type { Streams } from "../../src/cli/streams";

export interface CommandRun {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** What a command said, and its exit status. With `answers` somebody sits there who gives them one after the other, and then no more. */
export async function runCommand(command: (streams: Streams) => Promise<CommandRun["status"]>, answers?: readonly string[]): Promise<CommandRun> {
  let [out, err] = ["", ""];
  const left = [...(answers ?? [])];
  const status = await command({
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    ...(answers && { ask: async () => left.shift() ?? null }),
  });
  return { status, out, err };
}

/** As `npm run admin` starts it. */
export function runAdmin(args: readonly string[], answers?: readonly string[]): Promise<CommandRun> {
  return runCommand((streams) => admin(args, streams), answers);
}
