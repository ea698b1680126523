import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { catalogue } from "./a-mail";

const src = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../src");

function files(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? files(file) : [file];
  });
}

test("the ministry may rename every entry: no code of the catalogue is compiled in", () => {
  const codes = [...catalogue.entries, ...catalogue.exclusions].map((one) => one.code);
  const named = files(src).flatMap((file) => {
    // Comments may give an example.
    const program = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    return codes.filter((code) => program.includes(`"${code}"`) || program.includes(`'${code}'`)).map((code) => `${path.relative(src, file)}: ${code}`);
  });
  expect(named).toEqual([]);
});
