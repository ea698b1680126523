import type { Folder } from "../mailboxes/mail";
import { badRequest, json, nothing, type GraphResponse } from "./answer";
import { graphBase, readJson, type Call } from "./call";
import { folderId, rootFolder } from "./ids";
import { wellKnownFolders } from "../mailboxes/paths";
import { contextOf } from "./list-messages";
import { parseFilter } from "./filter";
import type { Whose } from "./rights";

/** `/mailFolders` (parent `null`: the folders below the root) or a folder's childFolders. */
export function listFolders(call: Call, whose: Whose, parent: Folder | null): GraphResponse {
  const all = call.needs.store.folders(whose.mailbox).filter((folder) => folder.parent === (parent?.id ?? null));
  const filterText = call.query.get("filter");
  const filter = filterText === null ? null : parseFilter(filterText);
  const found = all.filter((folder) => filter === null || filter.matches({ property: (path) => (path === "displayName" ? folder.displayName : undefined), collection: () => undefined }));
  const top = call.query.whole("top", 1, 1000) ?? 10;
  const skip = call.query.whole("skip", 0, Number.MAX_SAFE_INTEGER) ?? 0;
  const path = parent === null ? "mailFolders" : `mailFolders/${encodeURIComponent(folderId(whose.mailbox, parent.id))}/childFolders`;
  return json(200, {
    "@odata.context": `${graphBase}/$metadata#${contextOf(whose)}/mailFolders`,
    ...(call.query.get("count") === "true" ? { "@odata.count": found.length } : {}),
    ...(skip + top < found.length ? { "@odata.nextLink": `${graphBase}/${whose.base}/${path}?${call.query.link({ top: String(top), skip: String(skip + top) })}` } : {}),
    value: found.slice(skip, skip + top).map((folder) => folderJson(call, whose, folder)),
  });
}

export function getFolder(call: Call, whose: Whose, folder: Folder | null): GraphResponse {
  const root: Folder = { id: rootFolder, displayName: "Top of Information Store", parent: null, total: 0, unread: 0 };
  return json(200, { "@odata.context": `${graphBase}/$metadata#${contextOf(whose)}/mailFolders/$entity`, ...folderJson(call, whose, folder ?? root) });
}

export function createFolder(call: Call, whose: Whose, parent: Folder | null): GraphResponse {
  const { displayName } = readJson(call);
  if (typeof displayName !== "string" || displayName.trim() === "") throw badRequest("The property 'displayName' is required when creating the entity.", "ErrorRequiredPropertyMissing");
  const { store } = call.needs;
  const isTaken = store.folders(whose.mailbox).some((one) => one.parent === (parent?.id ?? null) && one.displayName.toLowerCase() === displayName.toLowerCase());
  if (isTaken) throw badRequest("A folder with the specified name already exists.", "ErrorFolderExists");
  return json(201, { "@odata.context": `${graphBase}/$metadata#${contextOf(whose)}/mailFolders/$entity`, ...folderJson(call, whose, store.addFolder(whose.mailbox, displayName, parent?.id ?? null)) });
}

export async function deleteFolder(call: Call, whose: Whose, folder: Folder | null): Promise<GraphResponse> {
  if (folder === null || wellKnownFolders.some(([id]) => id === folder.id)) throw badRequest("Distinguished folders cannot be deleted.", "ErrorDeleteDistinguishedFolder");
  await call.needs.store.removeFolder(whose.mailbox, folder.id);
  return nothing(204);
}

function folderJson(call: Call, whose: Whose, folder: Folder): Record<string, unknown> {
  const all: Record<string, unknown> = {
    id: folderId(whose.mailbox, folder.id),
    displayName: folder.displayName,
    ...(folder.id === rootFolder ? {} : { parentFolderId: folderId(whose.mailbox, folder.parent ?? rootFolder) }),
    childFolderCount: call.needs.store.folders(whose.mailbox).filter((one) => (folder.id === rootFolder ? one.parent === null : one.parent === folder.id)).length,
    unreadItemCount: folder.unread,
    totalItemCount: folder.total,
    isHidden: false,
  };
  const select = call.query.list("select");
  return select === null ? all : Object.fromEntries(Object.entries(all).filter(([name]) => name === "id" || select.includes(name)));
}
