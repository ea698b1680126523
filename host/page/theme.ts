import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { OfficeTheme } from "../protocol/outlook-model";
import type { ThemeChoice } from "./state/page-state";

/** As Outlook has it, and where a system lacks Outlook's letters, some that have all of Vietnamese. */
const fontFamilyBase = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Helvetica Neue", sans-serif';

export const fluentThemes: Readonly<Record<ThemeChoice, Theme>> = { light: { ...webLightTheme, fontFamilyBase }, dark: { ...webDarkTheme, fontFamilyBase }, contrast: { ...teamsHighContrastTheme, fontFamilyBase } };

/** What the add-in is told the page looks like. */
export const officeThemes: Readonly<Record<ThemeChoice, OfficeTheme>> = {
  light: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#f5f5f5", controlForegroundColor: "#242424", isDarkTheme: false },
  dark: { bodyBackgroundColor: "#292929", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#1f1f1f", controlForegroundColor: "#ffffff", isDarkTheme: true },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#000000", controlForegroundColor: "#ffffff", isDarkTheme: true },
};
