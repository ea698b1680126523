import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addToList, setValue, spliced } from "../../src/config/edit-json";

const word = fc.stringMatching(/^[a-zà-ỹ"\\{}[\],: ]{0,8}$/);
const layouts = fc.constantFrom<string | number>("", 1, 2, "\t");

test("whatever a policy's layout, its text with a splice says what was put in, and nothing else otherwise", () => {
  const file = fc.record({ name: word, units: fc.array(fc.record({ code: word, mailboxes: fc.array(word, { maxLength: 3 }) }), { maxLength: 4 }), note: word });
  fc.assert(
    fc.property(file, layouts, fc.boolean(), fc.array(word, { minLength: 1, maxLength: 3 }), word, (before, layout, windows, more, name) => {
      const lines = JSON.stringify(before, null, layout);
      const text = windows ? lines.replaceAll("\n", "\r\n") : lines;
      const splices = [addToList(text, ["units"], more.map((code) => ({ code, mailboxes: [code] }))), setValue(text, ["name"], name), ...before.units.map((_, i) => addToList(text, ["units", String(i), "mailboxes"], more)), ...before.units.map((_, i) => setValue(text, ["units", String(i), "responsible"], name))];
      const units = [...before.units.map(({ code, mailboxes }) => ({ code, mailboxes: [...mailboxes, ...more], responsible: name })), ...more.map((code) => ({ code, mailboxes: [code] }))];
      expect(JSON.parse(spliced(text, splices))).toEqual({ ...before, name, units });
    }),
    { numRuns: 500 },
  );
});
