import { expect, test } from "@jest/globals";
import type { MailContent } from "../../../host/mailboxes/mail";
import { inWorld, type World } from "../../support/graph-world";

const me = "an.nm@moj.gov.vn";
const lan = { name: "Vũ Thị Lan", address: "lan.vt@moj.gov.vn" };
const nam = { name: "Hoàng Văn Nam", address: "nam.hv@moj.gov.vn" };

async function aMonth(store: World["store"]): Promise<void> {
  for (let day = 1; day <= 12; day += 1) {
    const date = `2026-11-${String(day).padStart(2, "0")}T02:00:00.000Z`;
    const content: MailContent = { from: day % 2 === 0 ? lan : nam, to: [{ name: "", address: me }], subject: `Công văn số ${day}`, sentAt: date, internetMessageId: `<${day}@moj.gov.vn>`, body: { type: "html", content: `<p>Ngày ${day}</p>` } };
    await store.create(me, "inbox", content, { isRead: day <= 6, categories: day === 5 ? ["Đã cung cấp"] : [] });
  }
}

const query = (options: Record<string, string>) => Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
const subjects = (answer: { json: Record<string, any> }) => (answer.json.value as { subject: string }[]).map((one) => one.subject.replace("Công văn số ", "")); // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look where they like

test("a folder comes ten at a time, newest first, with the address of the next page", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const first = await ask("GET", "/me/mailFolders/inbox/messages?$count=true");
    expect([first.json.value.length, first.json["@odata.count"], subjects(first)[0]]).toEqual([10, 12, "12"]);
    const next = await ask("GET", first.json["@odata.nextLink"]);
    expect([subjects(next), next.json["@odata.nextLink"]]).toEqual([["2", "1"], undefined]);
    expect((await ask("GET", "/me/messages?$top=1001")).status).toBe(400);
    expect((await ask("GET", "/me/mailFolders/inbox/messages/$count?$filter=isRead%20eq%20false")).bytes.toString()).toBe("6");
  }));

test("filters by date, sender, words, marks and identity", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const filters: [string, string[]][] = [
      ["receivedDateTime ge 2026-11-10T00:00:00Z and receivedDateTime lt 2026-11-12T00:00:00Z", ["11", "10"]],
      ["receivedDateTime gt 2026-11-11T09:00:00+07:00", ["12"]],
      ["internetMessageId eq '<3@moj.gov.vn>'", ["3"]],
      ["subject eq 'công văn số 4'", ["4"]],
      ["contains(subject,'số 1') and not (isRead eq true)", ["12", "11", "10"]],
      ["startswith(subject,'Công văn số 12') or subject eq 'Công văn số 1'", ["12", "1"]],
      ["from/emailAddress/address eq 'LAN.VT@moj.gov.vn' and isRead eq false", ["12", "10", "8"]],
      ["categories/any(c:c eq 'Đã cung cấp')", ["5"]],
      ["isDraft eq true", []],
      ["subject eq 'an''ninh'", []],
    ];
    for (const [filter, expected] of filters) {
      const answer = await ask("GET", `/me/messages?${query({ $filter: filter, $select: "subject", $top: "50" })}`);
      expect([filter, answer.status, subjects(answer)]).toEqual([filter, 200, expected]);
      expect(Object.keys(answer.json.value[0] ?? { id: "", subject: "" }).filter((name) => !name.startsWith("@")).sort()).toEqual(["id", "subject"]);
    }
  }));

test("refuses a filter that Graph does not take, headers among them", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const filters: [string, string][] = [
      ["internetMessageHeaders/any(h:h/name eq 'x-moj-edoc-id')", "ErrorInvalidUrlQueryFilter"],
      ["subjekt eq 'x'", "ErrorInvalidUrlQueryFilter"],
      ["isRead eq 'true'", "ErrorInvalidUrlQueryFilter"],
      ["receivedDateTime ge", "ErrorInvalidUrlQueryFilter"],
      ["subject eq 'open", "BadRequest"],
    ];
    for (const [filter, code] of filters) {
      const answer = await ask("GET", `/me/messages?${query({ $filter: filter })}`);
      expect([filter, answer.status, answer.code]).toEqual([filter, 400, code]);
    }
  }));

test("a filtered view is sorted only by what it filters by, in the same order", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const ordered = (filter: string, order: string) => ask("GET", `/me/messages?${query({ $filter: filter, $orderby: order, $top: "50", $select: "subject" })}`);
    expect((await ordered("isRead eq true", "receivedDateTime")).code).toBe("InefficientFilter");
    expect((await ordered("isRead eq true and receivedDateTime ge 2026-01-01T00:00:00Z", "receivedDateTime")).code).toBe("InefficientFilter");
    const fine = await ordered("receivedDateTime ge 2026-01-01T00:00:00Z and isRead eq true", "receivedDateTime asc");
    expect(subjects(fine)).toEqual(["1", "2", "3", "4", "5", "6"]);
  }));

test("extended properties are found, shown on request and stay in their mailbox", () =>
  inWorld(async ({ ask, store }) => {
    const id = "String {8e7b1f4a-6c1d-4a52-9d5c-0f1a2b3c4d5e} Name edoc";
    const made = await ask("POST", "/me/messages", { json: { subject: "x", toRecipients: [{ emailAddress: { address: "ha.tt@moj.gov.vn" } }], singleValueExtendedProperties: [{ id, value: "247" }] } });
    const filter = query({ $filter: `singleValueExtendedProperties/any(ep:ep/id eq '${id}' and ep/value eq '247')`, $expand: `singleValueExtendedProperties($filter=id eq '${id}')` });
    const found = await ask("GET", `/me/messages?${filter}`);
    expect(found.json.value[0].singleValueExtendedProperties).toEqual([{ id, value: "247" }]);
    expect((await ask("GET", `/me/messages/${made.json.id}`)).json.singleValueExtendedProperties).toBeUndefined();
    await ask("POST", `/me/messages/${made.json.id}/send`);
    expect((await ask("GET", `/me/messages?${filter}`, { as: "secretary" })).json.value).toEqual([]);
    expect(store.list("ha.tt@moj.gov.vn", "inbox")).toHaveLength(1);
  }));

test("an add-in's custom properties are what Outlook stores under its name", () =>
  inWorld(async ({ ask, store }) => {
    const { id } = await store.create(me, "inbox", { subject: "x" }, { customProperties: { edoc: "abc" } });
    const name = "String {00020329-0000-0000-C000-000000000046} Name cecp-0d5e6f70-1111-4222-8333-444455556666";
    const answer = await ask("GET", `/me/messages/${id}?${query({ $expand: `singleValueExtendedProperties($filter=id eq '${name}')` })}`);
    expect(JSON.parse(answer.json.singleValueExtendedProperties[0].value)).toEqual({ edoc: "abc" });
    await ask("PATCH", `/me/messages/${id}`, { json: { singleValueExtendedProperties: [{ id: name, value: '{"edoc":"def"}' }] } });
    expect((await store.read(me, id)).state.customProperties).toEqual({ edoc: "def" });
  }));

test("changes since the last look: new, changed, gone", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const first = await ask("GET", "/me/mailFolders/inbox/messages/delta?$select=subject", { headers: { Prefer: "odata.maxpagesize=8" } });
    expect(first.json.value).toHaveLength(8);
    const second = await ask("GET", first.json["@odata.nextLink"], { headers: { Prefer: "odata.maxpagesize=8" } });
    expect([second.json.value.length, second.json["@odata.nextLink"]]).toEqual([4, undefined]);
    expect((await ask("GET", second.json["@odata.deltaLink"])).json.value).toEqual([]);
    const [newest, older] = store.list(me, "inbox");
    await store.remove(me, newest?.id ?? "");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await store.setState(me, older?.id ?? "", { isRead: true });
    const third = await ask("GET", second.json["@odata.deltaLink"]);
    expect(third.json.value).toEqual([expect.objectContaining({ subject: "Công văn số 11" }), { "@removed": { reason: "deleted" }, id: expect.any(String) }]);
    const stale = await ask("GET", "/me/mailFolders/inbox/messages/delta?$deltatoken=old");
    expect([stale.status, stale.code]).toEqual([410, "SyncStateNotFound"]);
  }));

test("folders by name and by id, new ones below them, moves and copies between them", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const inbox = await ask("GET", "/me/mailFolders/Inbox");
    expect([inbox.json.displayName, inbox.json.totalItemCount, inbox.json.unreadItemCount]).toEqual(["Hộp thư đến", 12, 6]);
    expect((await ask("GET", `/me/mailFolders/${inbox.json.id}`)).json.id).toBe(inbox.json.id);
    const made = await ask("POST", "/me/mailFolders/inbox/childFolders", { json: { displayName: "Đã cung cấp" } });
    expect([made.status, made.json.parentFolderId]).toEqual([201, inbox.json.id]);
    expect((await ask("POST", "/me/mailFolders/inbox/childFolders", { json: { displayName: "đã cung cấp" } })).code).toBe("ErrorFolderExists");
    expect((await ask("GET", "/me/mailFolders/inbox/childFolders")).json.value).toHaveLength(1);
    expect((await ask("GET", "/me/mailFolders")).json.value).toHaveLength(5);
    const id = store.list(me, "inbox")[0]?.id ?? "";
    const moved = await ask("POST", `/me/messages/${id}/move`, { json: { destinationId: made.json.id } });
    expect([moved.status, moved.json.parentFolderId]).toEqual([201, made.json.id]);
    const copied = await ask("POST", `/me/messages/${id}/copy`, { json: { destinationId: "archive" } });
    expect(copied.json.id.slice(0, 32)).not.toBe(id);
    expect((await ask("DELETE", `/me/messages/${copied.json.id}`)).status).toBe(204);
    expect(store.list(me, "deleteditems")).toHaveLength(1);
    expect((await ask("GET", "/me/mailFolders/khong-co")).code).toBe("ErrorItemNotFound");
    // A folder that goes takes no mail along: what was in it lies in Deleted Items.
    expect((await ask("DELETE", "/me/mailFolders/inbox")).code).toBe("ErrorDeleteDistinguishedFolder");
    expect((await ask("DELETE", `/me/mailFolders/${made.json.id}`)).status).toBe(204);
    expect([(await ask("GET", `/me/mailFolders/${made.json.id}`)).code, store.list(me, "deleteditems").length]).toEqual(["ErrorItemNotFound", 2]);
    expect((await ask("GET", `/users/plhshc@moj.gov.vn/messages/${id}`)).code).toBe("ErrorInvalidMailboxItemId");
  }));

test("the body comes as text when asked for, and a damaged mail is shown all the same", () =>
  inWorld(async ({ ask, store }) => {
    await aMonth(store);
    const id = store.list(me, "inbox")[0]?.id ?? "";
    expect((await ask("GET", `/me/messages/${id}?$select=body`, { headers: { Prefer: 'outlook.body-content-type="text"' } })).json.body).toEqual({ contentType: "text", content: "Ngày 12" });
    const damaged = await store.importEml(me, "inbox", Buffer.from("không phải thư"));
    expect((await ask("GET", `/me/messages/${damaged.id}`)).json.body.content).toContain("không phải thư");
  }));

test("mail tips count who stands behind a list and who is outside", () =>
  inWorld(async ({ ask }) => {
    const answer = await ask("POST", "/me/getMailTips", { json: { EmailAddresses: ["thutruong-donvi@moj.gov.vn", "ai@gmail.com", "ha.tt@moj.gov.vn"], MailTipsOptions: "externalMemberCount, totalMemberCount, recipientScope" } });
    expect(answer.json.value.map((tip: Record<string, unknown>) => [tip["totalMemberCount"], tip["externalMemberCount"], tip["recipientScope"]])).toEqual([[5, 0, "internal"], [1, 1, "external"], [1, 0, "internal"]]);
    const mixed = await ask("POST", "/me/getMailTips", { json: { EmailAddresses: ["tobientap@moj.gov.vn"], MailTipsOptions: "externalMemberCount, totalMemberCount" } });
    expect(mixed.json.value[0]).toMatchObject({ totalMemberCount: 5, externalMemberCount: 2 });
  }));

test("people, lists, categories and the forms of an id", () =>
  inWorld(async ({ ask, store }) => {
    expect((await ask("GET", "/users/ha.tt@moj.gov.vn?$select=displayName,mail")).json).toMatchObject({ displayName: "Trần Thu Hà", mail: "ha.tt@moj.gov.vn" });
    const groups = await ask("GET", `/groups?${query({ $filter: "mail eq 'thutruong-donvi@moj.gov.vn'" })}`);
    const members = await ask("GET", `/groups/${groups.json.value[0].id}/transitiveMembers/microsoft.graph.user?$select=mail`);
    expect(members.json.value).toHaveLength(5);
    expect((await ask("POST", "/me/outlook/masterCategories", { json: { displayName: "Đã cung cấp", color: "preset3" } })).status).toBe(201);
    expect((await ask("GET", "/me/outlook/masterCategories")).json.value[0]).toMatchObject({ displayName: "Đã cung cấp", color: "preset3" });
    expect((await ask("GET", "/users/plhshc@moj.gov.vn/outlook/masterCategories")).code).toBe("ErrorAccessDenied");
    const { id } = await store.create(me, "inbox", { subject: "x" });
    const ids = await ask("POST", "/me/translateExchangeIds", { json: { inputIds: [id], sourceIdType: "restId", targetIdType: "restImmutableEntryId" } });
    expect(ids.json.value).toEqual([{ sourceId: id, targetId: id }]);
  }));
