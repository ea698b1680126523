import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { openBudget } from "../../../src/documents/budget";
import { canonicalXml } from "../../../src/documents/signatures/canonical-xml";
import { elementsIn, readXml } from "../../../src/documents/signatures/xml-tree";

const read = (xml: string) => readXml(new TextEncoder().encode(xml), openBudget());
const inclusive = { exclusive: false, comments: true, inclusivePrefixes: [] };
const canonical = (xml: string, form: Partial<typeof inclusive> = {}, apex = "") => new TextDecoder().decode(canonicalXml([...elementsIn(read(xml))].find((one) => apex === "" || one.name === apex)!, { ...inclusive, ...form }));

// After the examples of the W3C recommendation (section 3), but for their document types, which are refused here.
describe("canonical form", () => {
  test("3.1: comments and instructions inside the element", () => {
    const xml = "<doc>Hello, world!<!-- Comment 1 --><?pi-without-data     ?><?pi  some data ?></doc>";
    expect(canonical(xml, { comments: false })).toBe("<doc>Hello, world!<?pi-without-data?><?pi some data ?></doc>");
    expect(canonical(xml)).toBe("<doc>Hello, world!<!-- Comment 1 --><?pi-without-data?><?pi some data ?></doc>");
  });
  test("3.2: white space in content is kept", () => {
    const xml = "<doc>\n   <clean>   </clean>\n   <mixed>\n      A\n      <clean>   </clean>\r\n   </mixed>\n</doc>";
    expect(canonical(xml)).toBe(xml.replace("\r", ""));
  });
  test("3.3: start and end tags", () => {
    expect(canonical('<doc><e1   /><e2   ></e2><e3   name = "elem3"   id="elem3"   /><e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m"\n xmlns:b="http://www.ietf.org"\n xmlns:a="http://www.w3.org"\n xmlns="http://example.org"/><e6 xmlns="" xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns="" xmlns:a="http://www.w3.org"><e9 xmlns="" xmlns:a="http://www.ietf.org"/></e8></e7></e6></doc>')).toBe(
      '<doc><e1></e1><e2></e2><e3 id="elem3" name="elem3"></e3><e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5><e6 xmlns:a="http://www.w3.org"><e7 xmlns="http://www.ietf.org"><e8 xmlns=""><e9 xmlns:a="http://www.ietf.org"></e9></e8></e7></e6></doc>',
    );
  });
  test("3.4: character references and CDATA", () => {
    expect(canonical("<doc><text>First line&#x0d;&#10;Second line</text><value>&#x32;</value><compute><![CDATA[value>\"0\" && value<\"10\" ?\"valid\":\"error\"]]></compute><e expr='value>\"0\" &amp;&amp; value&lt;\"10\"'/><norm attr=' &apos;   &#x20;&#13;&#xa;&#9;   &apos; '/></doc>")).toBe(
      '<doc><text>First line&#xD;\nSecond line</text><value>2</value><compute>value&gt;"0" &amp;&amp; value&lt;"10" ?"valid":"error"</compute><e expr="value>&quot;0&quot; &amp;&amp; value&lt;&quot;10&quot;"></e><norm attr=" \'    &#xD;&#xA;&#x9;   \' "></norm></doc>',
    );
  });
  test("3.6: letters beyond ASCII are UTF-8", () => {
    expect(canonical("<doc>&#169;Ưởng</doc>")).toBe("<doc>©Ưởng</doc>");
  });
  test("of an element inside names what is in force around it", () => {
    const xml = '<a xmlns="urn:1" xmlns:p="urn:2" xml:lang="vi" xml:space="preserve"><b xml:lang="en"><c x="1"/></b></a>';
    expect(canonical(xml, {}, "c")).toBe('<c xmlns="urn:1" xmlns:p="urn:2" x="1" xml:lang="en" xml:space="preserve"></c>');
    expect(canonical(xml, { exclusive: true }, "c")).toBe('<c xmlns="urn:1" x="1"></c>');
    expect(canonical(xml, { exclusive: true, inclusivePrefixes: ["p"] as never[] }, "c")).toBe('<c xmlns="urn:1" xmlns:p="urn:2" x="1"></c>');
  });
});

const xmllint = spawnSync("xmllint", ["--version"]).status === 0;
(xmllint ? test : test.skip)("agrees with xmllint where that is installed", () => {
  const documents = [
    '<r:a xmlns:r="urn:r" xmlns="urn:d" xmlns:q="urn:q"><b q:z="1" a="2" r:b="3"><r:c xmlns:r="urn:other" xmlns=""><d xmlns:q="urn:q"/></r:c></b><b xmlns="urn:d">&#x1F600;\t"&gt;</b></r:a>',
    '<a b="x\ny\tz&#10;&#13;&lt;&quot;\'">\r\n<c/>\r<!-- x --><?p q?><![CDATA[<&]]></a>',
    '<a xml:lang="vi" xmlns:z="urn:z" xmlns:b="urn:b"><b:b z:a="" b:a=""/><z:b b:a="" z:a=""><b:b/></z:b></a>',
    '<doc>\u00a0<e \u00e1="1" a="2" \u0430="3"/></doc>',
  ];
  for (const xml of documents) {
    for (const [flag, form] of [["--c14n", inclusive], ["--exc-c14n", { ...inclusive, exclusive: true }]] as const) {
      expect(canonical(xml, form)).toBe(spawnSync("xmllint", [flag, "-"], { input: xml, encoding: "utf8" }).stdout);
    }
  }
});

test.each<[string, string]>([
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ["an entity of its own", "<a>&b;</a>"],
  ["a prefix nobody declared", "<b:a/>"],
  ["an encoding that is not Unicode", '<?xml version="1.0" encoding="windows-1258"?><a/>'],
  ["XML 1.1", '<?xml version="1.1"?><a/>'],
  ["elements nested without end", "<a>".repeat(100_000)],
  ["a million elements", `<a>${"<b/>".repeat(1_000_000)}</a>`],
  ["a thousand namespaces", `<a ${Array.from({ length: 1000 }, (_, i) => `xmlns:n${i}="urn:${i}"`).join(" ")}/>`],
  ["tags that cross", "<a><b></a></b>"],
  ["nothing", ""],
])("%s is refused", (_what, xml) => {
  expect(() => read(xml)).toThrow();
});
