import { expect, test } from "@jest/globals";
import { original, originalAnywhere } from "../../src/graph/original";
import { graphOver } from "../support/graph-fetch";
import { inWorld } from "../support/graph-world";

const mail = Buffer.from("From: tccb@moj.gov.vn\r\nTo: plhshc@moj.gov.vn\r\nSubject: =?UTF-8?B?VGjDtG5nIGLDoW8=?=\r\n folded\r\n\r\nKính gửi.\r\n");

test("the original of a mail in a unit's mailbox comes byte for byte", () =>
  inWorld(async (world) => {
    const { id } = await world.store.importEml("plhshc@moj.gov.vn", "inbox", mail);
    const bytes = await original(graphOver(world, "secretary").graph, id, "plhshc@moj.gov.vn");
    expect(Buffer.compare(Buffer.from(bytes), mail)).toBe(0);
  }));

test("a selected mail is found in the unit mailbox it lies in", () =>
  inWorld(async (world) => {
    const { id } = await world.store.importEml("plhshc@moj.gov.vn", "inbox", mail);
    const found = await originalAnywhere(() => Promise.resolve(graphOver(world, "secretary").graph), id, [null, "banbientap@moj.gov.vn", "plhshc@moj.gov.vn"]);
    expect(found.mailbox).toBe("plhshc@moj.gov.vn");
  }));

test("a mailbox one may not open refuses, with Graph's own code", () =>
  inWorld(async (world) => {
    const { id } = await world.store.importEml("banbientap@moj.gov.vn", "inbox", mail);
    await expect(original(graphOver(world, "staff").graph, id, "banbientap@moj.gov.vn")).rejects.toMatchObject({ name: "GraphError", status: 403 });
  }));
