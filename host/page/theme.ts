import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { OfficeTheme } from "../protocol/outlook-model";
import type { ThemeChoice } from "./state/page-state";

export const fluentThemes: Readonly<Record<ThemeChoice, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** What the add-in is told the page looks like. */
export const officeThemes: Readonly<Record<ThemeChoice, OfficeTheme>> = {
  light: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#f5f5f5", controlForegroundColor: "#242424", isDarkTheme: false },
  dark: { bodyBackgroundColor: "#292929", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#1f1f1f", controlForegroundColor: "#ffffff", isDarkTheme: true },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#000000", controlForegroundColor: "#ffffff", isDarkTheme: true },
};
