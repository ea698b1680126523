import { createInterface } from "node:readline";
import type { WriteStream } from "node:tty";
import type { Streams, Terminal } from "./streams";

/** The streams of this program. */
export function processStreams(): Streams {
  return {
    out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    err: (text) => void process.stderr.write(text),
    ask: asker(),
    outTerminal: terminalOf(process.stdout),
    // A build machine may give a terminal that nobody watches.
    errTerminal: process.env.CI ? undefined : terminalOf(process.stderr),
  };
}

/** Standard input is taken up with the first question: a command that asks nothing must not wait for it. */
function asker(): (question: string) => Promise<string | null> {
  let lines: AsyncIterator<string> | null = null;
  return async (question) => {
    process.stderr.write(question);
    lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const { done, value } = await lines.next();
    return done ? null : (value as string);
  };
}

function terminalOf(stream: WriteStream): Terminal | undefined {
  if (!stream.isTTY) return undefined;
  const { NO_COLOR = "", TERM = "" } = process.env;
  return { columns: () => stream.columns || 80, colours: NO_COLOR === "" && TERM !== "dumb" && stream.hasColors() };
}
