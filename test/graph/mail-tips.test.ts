import { expect, test } from "@jest/globals";
import { listMembers } from "../../src/graph/mail-tips";
import { graphOver } from "../support/graph-fetch";
import { inWorld } from "../support/graph-world";

test("members of all lists are counted in one call, those outside apart", () =>
  inWorld(async (world) => {
    const { graph, asked } = graphOver(world, "staff");
    expect(await listMembers(graph, ["thutruong-donvi@moj.gov.vn", "ToBienTap@moj.gov.vn"])).toEqual(
      new Map([
        ["thutruong-donvi@moj.gov.vn", { total: 5, outside: 0 }],
        ["ToBienTap@moj.gov.vn", { total: 5, outside: 2 }],
      ]),
    );
    expect(asked.map(({ line }) => line)).toEqual(["POST /v1.0/me/getMailTips"]);
  }));

test("a refusal of Graph is a GraphError", () =>
  inWorld(async (world) => {
    world.fault({ rejectToken: true });
    await expect(listMembers(graphOver(world, "staff").graph, ["tobientap@moj.gov.vn"])).rejects.toMatchObject({ name: "GraphError", status: 401 });
  }));
