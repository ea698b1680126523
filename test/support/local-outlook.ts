import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export interface LocalOutlook {
  readonly url: string;
  readonly addinUrl: string;
  readonly data: string;
  /** Ends the server and keeps the data, as a restart of the machine would. */
  stop(): Promise<void>;
  /** Ends the server and forgets the data. */
  dispose(): Promise<void>;
}

/** Starts the server of the local Outlook, as `npm start` does after building, on ports and data of its own. */
export async function startOutlook(options: { readonly data?: string; readonly args?: readonly string[]; /** Another build than the one of the tests. */ readonly dist?: string } = {}): Promise<LocalOutlook> {
  const data = options.data ?? mkdtempSync(path.join(os.tmpdir(), "evanban-outlook-"));
  const port = await freePort();
  const server = spawn(process.execPath, ["--import", "tsx", path.join(root, "host/server/main.ts"), "--no-open", "--port", String(port), "--data", data, ...(options.args ?? [])], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: withBuild(options.dist),
  });
  await ready(server);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
  };
  return {
    url: `https://localhost:${port}/`,
    addinUrl: `https://localhost:${port + 1}/`,
    data,
    stop,
    dispose: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Runs the server with arguments it is expected to refuse; answers its exit status and what it said. */
export async function runOutlook(args: readonly string[], dist?: string): Promise<{ readonly status: number | null; readonly said: string }> {
  const server = spawn(process.execPath, ["--import", "tsx", path.join(root, "host/server/main.ts"), "--no-open", ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: withBuild(dist) });
  let said = "";
  server.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  server.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => server.once("exit", resolve));
  return { status, said };
}

function withBuild(dist: string | undefined): NodeJS.ProcessEnv {
  return dist === undefined ? process.env : { ...process.env, EVANBAN_DIST: dist };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("Outlook cục bộ: https://")) resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => reject(new Error(`The local Outlook ended with ${code}:\n${said}`)));
  });
}

/** Two ports in a row that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 20000 + Math.floor(Math.random() * 30000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error("no free port");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}
