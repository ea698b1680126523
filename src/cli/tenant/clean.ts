import type { MailFolder, Message } from "@microsoft/microsoft-graph-types";
import { allPages } from "../../graph/all-pages";
import { GraphError } from "../../graph/graph-error";
import type { Graph } from "../../graph/request";
import { folderStart, subjectStart } from "./place";

const mostRounds = 12;

/**
 * Removes what a run has made: mails by the beginning of their subject wherever Exchange put them, then the folder. `run` empty: of every
 * run. `late`: a mail may still come in. Answers what it had to leave.
 */
export async function clean(graph: Graph, base: string, run: string, late: boolean): Promise<readonly string[]> {
  const mark = run === "" ? "" : ` ${run}`;
  const left: string[] = [];
  const mails = `${base}/messages?$filter=${encodeURIComponent(`startswith(subject,'${subjectStart}${mark}')`)}&$select=id&$top=100`;
  // A deleted mail lies in Deleted Items, and goes for good when it is deleted from there.
  let quiet = 0;
  for (let round = 0; quiet < (late ? 5 : 1); round += 1) {
    const found = (await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: mails }))?.value ?? [];
    if (found.length > 0 && round >= mostRounds) {
      left.push(`${found.length} thư có tiêu đề bắt đầu bằng “${subjectStart}${mark}”`);
      break;
    }
    for (const { id = "" } of found) await remove(graph, `${base}/messages/${encodeURIComponent(id)}`);
    quiet = found.length === 0 ? quiet + 1 : 0;
    if (found.length > 0 || late) await graph.wait(2000);
  }
  for (const place of ["mailFolders", "mailFolders/deleteditems/childFolders"]) {
    const folders = await allPages<MailFolder>(graph, `${base}/${place}?$select=id,displayName&$top=100`);
    for (const { id = "" } of folders.filter(({ displayName }) => displayName?.startsWith(`${folderStart}${mark}`))) await remove(graph, `${base}/mailFolders/${encodeURIComponent(id)}`);
  }
  return left;
}

async function remove(graph: Graph, path: string): Promise<void> {
  try {
    await graph.json({ method: "DELETE", path });
  } catch (fault) {
    // Gone already, or moved: the next round sees it.
    if (!(fault instanceof GraphError && fault.status === 404)) throw fault;
  }
}
