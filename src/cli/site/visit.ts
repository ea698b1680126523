import { createHash } from "node:crypto";
import type { Answer, Site } from "./site";

/** Everything a site was asked for, once. */
export interface Visit {
  readonly site: Site;
  /** What SHA256SUMS says of each file; `null` when there is no such list. */
  readonly sums: ReadonlyMap<string, string> | null;
  /** Each file's answer, also of files that should be there and are in no list. */
  readonly answers: ReadonlyMap<string, Answer | string>;
  /** The answer to a file that cannot be there. */
  readonly nowhere: Answer | string;
}

/** Without these nothing works. */
export const neededFiles: readonly string[] = ["manifest.xml", "taskpane.html", "desk.html", "launchevent.html", "launchevent.js", "policy.json", "catalogue.json", ".well-known/microsoft-officeaddins-allowed.json"];
const together = 6;

export async function visit(site: Site): Promise<Visit> {
  const list = await site.get("SHA256SUMS");
  const sums = typeof list === "string" || list.status !== 200 ? null : readSums(textOf(list));
  const wanted = [...new Set([...neededFiles, ...(sums?.keys() ?? [])])].sort();
  const answers = new Map<string, Answer | string>();
  const waiting = [...wanted];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) answers.set(file, await site.get(file.split("/").map(encodeURIComponent).join("/")));
  };
  await Promise.all(Array.from({ length: together }, work));
  return { site, sums, answers: new Map(wanted.map((file) => [file, answers.get(file)!])), nowhere: await site.get("khong-co-tep-nay.js") };
}

/** The body of a file that came as it should. */
export function bodyOf({ answers }: Visit, file: string): Uint8Array | null {
  const answer = answers.get(file);
  return answer === undefined || typeof answer === "string" || answer.status !== 200 ? null : answer.body;
}

export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** "hash  file" a line, as sha256sum writes and reads it. */
export function readSums(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split("\n").flatMap((line) => [/^([0-9a-f]{64}) [ *](.+)$/.exec(line.trimEnd())].filter((match) => match !== null));
  return lines.length === 0 ? null : new Map(lines.map(([, hash, file]) => [file!, hash!]));
}

/** Pages, for the Office library and scripts. */
export function pagesOf({ answers }: Visit): readonly (readonly [string, Answer])[] {
  return [...answers].filter((one): one is [string, Answer] => /\.html$/.test(one[0]) && typeof one[1] !== "string" && one[1].status === 200);
}

/** The address of the Office library as the pages name it; `null` when none does. */
export function officeJsOf(seen: Visit): string | null {
  for (const [, page] of pagesOf(seen)) {
    const found = /<script src="(https:\/\/[^"]+)"/.exec(textOf(page))?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
