import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

type Words = readonly string[];

/** How one kind of machine is asked whether it trusts the certificate, is told to, and is told not to any more: each a command with its words. */
export interface TrustCommands {
  readonly look: Words;
  readonly trust: Words;
  readonly undo: Words;
}

export type Machine = "win32" | "darwin" | "linux";

export function trustCommands(certificate: string, serial: string, home: string): Readonly<Record<Machine, TrustCommands>> {
  const store = ["-d", `sql:${storeOf(home)}`];
  // A store may still have the certificate of a year ago.
  const name = ["-n", `evanban-localhost-${serial}`];
  return {
    win32: { look: ["certutil", "-user", "-verifystore", "Root", serial], trust: ["certutil", "-user", "-addstore", "Root", certificate], undo: ["certutil", "-user", "-delstore", "Root", serial] },
    darwin: {
      look: ["security", "verify-cert", "-q", "-p", "ssl", "-s", "localhost", "-c", certificate],
      trust: ["security", "add-trusted-cert", "-p", "basic", "-p", "ssl", "-k", path.posix.join(home, "Library/Keychains/login.keychain-db"), certificate],
      undo: ["security", "remove-trusted-cert", certificate],
    },
    linux: { look: ["certutil", ...store, "-V", "-u", "V", ...name], trust: ["certutil", ...store, "-A", "-t", "P,,", ...name, "-i", certificate], undo: ["certutil", ...store, "-D", ...name] },
  };
}

/** As one types it. */
export function typed(words: Words): string {
  return words.map((word) => (/^[\w./:=,-]+$/.test(word) ? word : `"${word}"`)).join(" ");
}

/** What cannot be asked counts as not trusted: the steps then say how. */
export function isTrusted({ look }: TrustCommands): boolean {
  return spawnSync(look[0]!, look.slice(1), { stdio: "ignore" }).status === 0;
}

/** Runs the very command the steps print, before the person's eyes: the system may ask for a password. Answers why it could not, or `null`. */
export function trustNow({ trust }: TrustCommands, machine: Machine, home: string): string | null {
  if (machine === "linux") mkdirSync(storeOf(home), { recursive: true, mode: 0o700 });
  const { status, error } = spawnSync(trust[0]!, trust.slice(1), { stdio: "inherit" });
  if (error !== undefined) return `không có lệnh ${trust[0]!}${machine === "linux" ? " (gói libnss3-tools)" : ""}`;
  return status === 0 ? null : `lệnh ${trust[0]!} kết thúc với mã ${String(status)}`;
}

const storeOf = (home: string): string => path.posix.join(home, ".pki/nssdb");
