import { expect, test } from "@jest/globals";
import { openCountLists, type AskMembers } from "../../src/jobs/count-list-members";

const needsPerson = (fault: unknown) => fault === "sign in";

function counting(answer: AskMembers) {
  const asked: [readonly string[], boolean][] = [];
  const count = openCountLists((addresses, asking) => {
    asked.push([addresses, asking]);
    return answer(addresses, asking);
  }, needsPerson);
  return { asked, count };
}

const five: AskMembers = async (addresses) => new Map(addresses.map((address) => [address, address.startsWith("la") ? null : { total: 5, outside: 2 }]));

test("lists that are shown together are one question, and an answer is not asked for again", async () => {
  const { asked, count } = counting(five);
  expect(await Promise.all([count("a@moj.gov.vn", false), count("la@moj.gov.vn", false), count("a@moj.gov.vn", false)])).toEqual([
    { kind: "counted", total: 5, outside: 2 },
    { kind: "not-known" },
    { kind: "counted", total: 5, outside: 2 },
  ]);
  await count("a@moj.gov.vn", false);
  await count("b@moj.gov.vn", false);
  expect(asked).toEqual([
    [["a@moj.gov.vn", "la@moj.gov.vn"], false],
    [["b@moj.gov.vn"], false],
  ]);
});

test("a sign-in is asked for only after a click, and a refusal is nothing known", async () => {
  const { asked, count } = counting((addresses, asking) => (asking ? five(addresses, asking) : Promise.reject(new Error("refused"))));
  expect(await count("a@moj.gov.vn", false)).toEqual({ kind: "not-known" });
  const signedOut = counting(async (addresses, asking) => {
    if (!asking) throw "sign in";  
    return five(addresses, asking);
  });
  expect(await signedOut.count("a@moj.gov.vn", false)).toEqual({ kind: "sign-in" });
  expect(await signedOut.count("a@moj.gov.vn", true)).toEqual({ kind: "counted", total: 5, outside: 2 });
  expect(signedOut.asked.map(([, asking]) => asking)).toEqual([false, true]);
  expect(asked).toHaveLength(1);
});
