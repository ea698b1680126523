import { expect, test } from "@jest/globals";
import { describeWithShared } from "../../support/shared";
import { openContract } from "../../support/graph-contract";
import { contract, inWorld } from "../../support/graph-world";

describeWithShared(["graph", "graph-mail-openapi.json"], "Microsoft's description of Graph", () => {
  const ok = (value: unknown) => ({ status: 200, headers: { "content-type": "application/json" }, body: Buffer.from(JSON.stringify(value)) });
  const get = { method: "GET", url: "/v1.0/me/messages/AAMk1", headers: {}, body: new Uint8Array() };
  const post = (value: unknown) => ({ method: "POST", url: "/v1.0/me/messages", headers: { "Content-Type": "application/json" }, body: Buffer.from(JSON.stringify(value)) });
  const made = { ...ok({ id: "a" }), status: 201 };

  test.each([
    ["an answer of a wrong type", get, ok({ id: "a", isRead: "yes" })],
    ["an answer with a misspelt property", get, ok({ id: "a", isRed: true })],
    ["a status that Graph does not give", get, { ...ok({ id: "a" }), status: 203 }],
    ["an error without a code", get, { ...ok({ error: { message: "x" } }), status: 404 }],
    ["an attachment that does not say what it is", { ...get, url: "/v1.0/me/messages/AAMk1/attachments/1" }, ok({ id: "1", name: "a.pdf" })],
    ["a request of a wrong shape", post({ subject: 5 }), made],
    ["a request with a misspelt property", post({ subjekt: "x" }), made],
    ["a query option that the operation does not have", { ...get, url: "/v1.0/me/messages/AAMk1?$top=5" }, ok({ id: "a" })],
    ["a path that Graph does not have", { ...get, url: "/v1.0/me/messages/AAMk1/sendAgain" }, ok({})],
    ["a body where Graph gives none", { ...get, method: "POST", url: "/v1.0/me/messages/AAMk1/send" }, { ...ok({}), status: 202 }],
  ])("refuses %s", (_, request, response) => {
    expect(openContract()?.faults(request, response)).not.toEqual([]);
  });

  test("lets a right answer pass, and has judged every call of a story", () =>
    inWorld(async ({ ask }) => {
      const before = contract?.judged ?? 0;
      await ask("GET", "/me/messages?$top=5");
      await ask("GET", "/me/mailFolders");
      expect((contract?.judged ?? 0) - before).toBe(2);
    }));
});
