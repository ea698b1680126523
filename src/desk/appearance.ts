import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { languageOf, type Language } from "../text/language";
import { typeface } from "../text/typeface";

export type Look = "system" | "light" | "dark" | "contrast";

export interface Appearance {
  readonly language: Language;
  readonly look: Look;
  readonly theme: Theme;
  setLanguage(language: Language): void;
  setLook(look: Look): void;
}

const looks: readonly Look[] = ["system", "light", "dark", "contrast"];
const keptAs = { language: "evanban-desk-language", look: "evanban-desk-look" } as const;

const themes = {
  light: { ...webLightTheme, fontFamilyBase: typeface },
  dark: { ...webDarkTheme, fontFamilyBase: typeface },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: typeface },
};

/** Language and colours: the browser's, unless the editor chose others, which this browser remembers. High contrast of the system itself is forced colours, over any theme. */
export function useAppearance(): Appearance {
  const [language, setLanguage] = useState<Language>(() => languageOf(localStorage.getItem(keptAs.language) ?? navigator.language));
  const [look, setLook] = useState<Look>(() => looks.find((one) => one === localStorage.getItem(keptAs.look)) ?? "system");
  const systemDark = useSystemDark();
  const theme = look === "contrast" ? themes.contrast : look === "dark" || (look === "system" && systemDark) ? themes.dark : themes.light;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === themes.light ? "light" : "dark";
    document.body.style.margin = "0";
    document.body.style.backgroundColor = theme.colorNeutralBackground2;
  }, [theme]);
  return {
    language,
    look,
    theme,
    setLanguage: (chosen) => {
      localStorage.setItem(keptAs.language, chosen);
      setLanguage(chosen);
    },
    setLook: (chosen) => {
      localStorage.setItem(keptAs.look, chosen);
      setLook(chosen);
    },
  };
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => darkWanted().matches);
  useEffect(() => {
    const wanted = darkWanted();
    const changed = (): void => setDark(wanted.matches);
    wanted.addEventListener("change", changed);
    return () => wanted.removeEventListener("change", changed);
  }, []);
  return dark;
}

const darkWanted = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");
