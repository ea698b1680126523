import type { Message } from "@microsoft/microsoft-graph-types";
import { sayable } from "../domain/escape-xml";
import { parsed, textOf } from "../domain/submission-record";
import { allPages } from "./all-pages";
import { findNamedFolder, openNamedFolder } from "./named-folder";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** Stands for the unit where a note is on what could be laid to none. */
export const noUnit = "";

export interface ReportNote {
  readonly month: string;
  /** Code in the policy, or `noUnit`. */
  readonly unit: string;
  readonly text: string;
  /** Address of who wrote it. */
  readonly by: string;
}

/** In the first publication mailbox, where people see it. */
const folderName = "Báo cáo tháng";
const subjectOf = (month: string): string => `Ghi chú báo cáo ${month} · `;
/** No mail carries it: what was sent to the mailbox is never taken for a note. */
const propertyId = "String {00020329-0000-0000-C000-000000000046} Name moj-edoc-report-note";
const longest = 4000;

/** What the Ministry Office says of a month, by code of the unit (`noUnit` among them); of several on one unit the newest. */
export async function reportNotes(graph: Graph, mailbox: string, month: string): Promise<ReadonlyMap<string, string>> {
  const folder = await findNamedFolder(graph, { mailbox: mailbox, parent: null }, folderName);
  if (folder === null) return new Map();
  const filter = encodeURIComponent(`startswith(subject,'${subjectOf(month)}')`);
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`);
  const path = `${mailboxPath(mailbox)}/mailFolders/${encodeURIComponent(folder)}/messages?$filter=${filter}&$select=createdDateTime,body&$expand=${expand}&$top=100`;
  const found = (await allPages<Message>(graph, path, { Prefer: 'outlook.body-content-type="text"' })).flatMap((message) => noteIn(message, month));
  return new Map(found.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ unit, text }) => [unit, text]));
}

/** Always a message of its own: what was said before stays to be read in the folder. */
export async function saveReportNote(graph: Graph, mailbox: string, { month, unit, text, by }: ReportNote, at: string): Promise<void> {
  const folder = await openNamedFolder(graph, { mailbox: mailbox, parent: null }, folderName);
  const message: Message = {
    subject: `${subjectOf(month)}${unit || "chưa rõ đơn vị"}`,
    body: { contentType: "text", content: cleanText(text) },
    singleValueExtendedProperties: [{ id: propertyId, value: JSON.stringify({ month, unit, by, at }) }],
  };
  await graph.json({ method: "POST", path: `${mailboxPath(mailbox)}/mailFolders/${encodeURIComponent(folder)}/messages`, json: message });
}

/** Whoever works in the mailbox may have written it: what does not hold is no note. */
function noteIn({ createdDateTime, body, singleValueExtendedProperties }: Message, month: string): readonly { readonly unit: string; readonly text: string; readonly order: string }[] {
  const value = singleValueExtendedProperties?.find(({ id }) => id?.toLowerCase() === propertyId.toLowerCase())?.value;
  const kept = parsed(value ?? "");
  const unit = typeof kept?.["unit"] === "string" ? kept["unit"] : null;
  if (unit === null || unit.length > 60 || kept?.["month"] !== month) return [];
  // Exchange's clock first, which has only seconds.
  return [{ unit, text: cleanText(body?.content ?? ""), order: `${createdDateTime ?? ""} ${textOf(kept["at"], 40) ?? ""}` }];
}

/** Exchange ends lines its own way, and a body with an empty one. */
function cleanText(text: string): string {
  return sayable(text.slice(0, longest).replace(/\r\n?/g, "\n")).trim();
}
