/** What the build puts in their place is `build/plain-themes.mjs`. */
export { webDarkTheme, webLightTheme } from "@fluentui/react-components";
