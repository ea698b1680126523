import { expect, test } from "@jest/globals";
import { tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import plainThemes, { unknownTokens } from "../../build/plain-themes.mjs";
import tokenNames from "../../build/token-names.mjs";

type Themes = Readonly<Record<"webLightTheme" | "webDarkTheme", Readonly<Record<string, string | number>>>>;

test("the build's themes are Fluent's, without the colours of people's pictures", async () => {
  const built = (await import(`data:text/javascript,${encodeURIComponent(plainThemes())}`)) as Themes;
  for (const [name, whole] of Object.entries({ webLightTheme, webDarkTheme })) {
    const ours = built[name as keyof Themes];
    const left = Object.keys(whole).filter((token) => !(token in ours));
    expect(ours).toEqual(Object.fromEntries(Object.entries(whole).filter(([token]) => token in ours)));
    expect(left.length).toBeGreaterThan(50);
    expect(left.filter((token) => !/^colorPalette\w+(?:Background2|Foreground2|BorderActive)$/.test(token))).toEqual([]);
  }
});

test("a token that the themes lack is told", () => {
  expect(unknownTokens(`a{color:var(--colorPaletteTealForeground2);background:var(--colorNeutralBackground1)}`)).toEqual(["colorPaletteTealForeground2"]);
});

test("a token is written out as Fluent's table has it", () => {
  const head = `import { tokens } from "@fluentui/react-components";\n`;
  for (const [name, value] of Object.entries(tokens)) {
    const written = tokenNames(`${head}const style = tokens.${name};`).slice(head.length);
    expect(written).toBe(name.startsWith("zIndex") ? `const style = tokens.${name};` : `const style = "${value}";`);
  }
  expect(tokenNames("const style = tokens.colorBrandBackground;")).toBe("const style = tokens.colorBrandBackground;");
});
