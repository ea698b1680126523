/**
 * A loader for `taskpane/themes.ts`: Fluent's light and dark theme worked out while building, as one table of what they share and one of
 * what they differ in. Fluent would carry its whole palette along and mix it anew in each pane (four kilobytes of the first load). The
 * colours of people's pictures, which the pane does not show, are left out.
 */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const people =
  /^colorPalette(?:Anchor|Beige|Blue|Brass|Brown|Cornflower|Cranberry|DarkGreen|DarkRed|Forest|Gold|Grape|Lavender|LightTeal|Lilac|Magenta|Mink|Navy|Peach|Pink|Platinum|Plum|Pumpkin|Purple|RoyalBlue|Seafoam|Steel|Teal)/;

const names = Object.keys(webLightTheme).filter((name) => !people.test(name));
const share = names.filter((name) => webLightTheme[name] === webDarkTheme[name]);
const differ = names.filter((name) => webLightTheme[name] !== webDarkTheme[name]);
const table = (some, valueOf) => JSON.stringify(Object.fromEntries(some.map((name) => [name, valueOf(name)])));

export default function plainThemes() {
  return [
    `const shared = ${table(share, (name) => webLightTheme[name])};`,
    `const both = Object.entries(${table(differ, (name) => [webLightTheme[name], webDarkTheme[name]])});`,
    "const theme = (at) => ({ ...shared, ...Object.fromEntries(both.map(([name, values]) => [name, values[at]])) });",
    "export const webLightTheme = theme(0);",
    "export const webDarkTheme = theme(1);",
  ].join("\n");
}

/** Names a script asks for that these themes lack. */
export function unknownTokens(script) {
  const asked = new Set([...script.matchAll(/var\(--((?:color|fontFamily|fontSize|lineHeight|fontWeight|spacing|borderRadius|strokeWidth|shadow|duration|curve)[A-Z]\w*)/g)].map(([, name]) => name));
  return [...asked].filter((name) => !names.includes(name));
}
