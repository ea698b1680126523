import { expect, test } from "@jest/globals";
import { repliesIn } from "../../src/graph/conversation";
import { graphOver } from "../support/graph-fetch";
import { inWorld } from "../support/graph-world";

const me = "ha.tt@moj.gov.vn";
const unit = "plhshc@moj.gov.vn";
const subject = "Công văn số 4780/BTP-PLHSHC lấy ý kiến “Luật 'A'”";
const asked = { subject, since: "2026-11-04T03:00:00.000Z" };
const mail = (address: string, sentAt: string, differs: object = {}) => ({ from: { address, name: "" }, to: [{ address: unit, name: "" }], subject: `RE: ${subject}`, sentAt, conversationId: "elsewhere", ...differs });

test("answers are found by their conversation and by their subject, in one's own mailbox and the unit's, in whatever folder, each once", () =>
  inWorld(async ({ store, ...world }) => {
    const first = await store.create(me, "archive", mail("a@moj.gov.vn", "2026-11-05T03:00:00.000Z", { subject: "RE: khác hẳn", conversationId: "this" }));
    await store.create(unit, "inbox", mail("b@moj.gov.vn", "2026-11-06T03:00:00.000Z"));
    await store.create(unit, "inbox", mail("c@moj.gov.vn", "2026-11-01T03:00:00.000Z"));
    await store.create(unit, "inbox", mail("d@moj.gov.vn", "2026-11-07T03:00:00.000Z", { subject: "Việc khác" }));
    await store.create(me, "drafts", mail("f@moj.gov.vn", "2026-11-07T03:00:00.000Z"), { isDraft: true });
    for (let i = 0; i < 120; i++) await store.create(unit, "inbox", mail(`e${i}@moj.gov.vn`, "2026-11-08T03:00:00.000Z"));
    const { graph } = graphOver({ store, ...world }, "secretary");
    const found = (await repliesIn(graph, [null, unit], { id: first.conversationId, ...asked })).map(({ address }) => address);
    expect(found.filter((address) => !address.startsWith("e"))).toEqual(["a@moj.gov.vn", "b@moj.gov.vn"]);
    expect(found).toHaveLength(122);
  }));

test("a mailbox the person may not open is passed over; one's own that refuses is told", () =>
  inWorld(async (world) => {
    await world.store.create("an.nm@moj.gov.vn", "inbox", mail("b@moj.gov.vn", "2026-11-06T03:00:00.000Z"));
    const { graph } = graphOver(world, "staff");
    expect((await repliesIn(graph, [null, "tccb@moj.gov.vn"], { id: "AAQk", ...asked })).map(({ address }) => address)).toEqual(["b@moj.gov.vn"]);
    world.fault({ rejectToken: true });
    await expect(repliesIn(graph, [null], { id: "AAQk", ...asked })).rejects.toMatchObject({ status: 401 });
  }));
