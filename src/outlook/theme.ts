export interface OutlookTheme {
  readonly isDark: boolean;
  readonly background: string;
  readonly foreground: string;
}

/** The theme now; light where Outlook does not say. */
export function currentTheme(): OutlookTheme {
  return read((Office.context as Partial<Office.Context>).officeTheme);
}

/** Calls back when the person switches the theme; a client that cannot tell keeps the first one. */
export function watchTheme(show: (theme: OutlookTheme) => void): void {
  const { mailbox } = Office.context;
  if (!mailbox || typeof mailbox.addHandlerAsync !== "function" || !Office.EventType.OfficeThemeChanged) return;
  mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (change: Office.OfficeThemeChangedEventArgs) => show(read(change.officeTheme)));
}

function read(theme: Partial<Office.OfficeTheme> | undefined): OutlookTheme {
  const background = (theme && theme.bodyBackgroundColor) || "#ffffff";
  const foreground = (theme && theme.bodyForegroundColor) || "#242424";
  return { isDark: (theme && theme.isDarkTheme) ?? luminance(background) < 0.4, background, foreground };
}

/** Clients before 1.14 give colours but do not say which of them is dark. */
function luminance(colour: string): number {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (found === null) return 1;
  const [red, green, blue] = [1, 2, 3].map((at) => parseInt(found[at]!, 16) / 255);
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
