/**
 * Opens a page in the person's own browser, out of the window that Outlook for Windows or Mac draws its pane in; answers false where Outlook
 * has no such call (on the web), and an ordinary link does the same.
 */
export function openInBrowser(address: string): boolean {
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  ui.openBrowserWindow(address);
  return true;
}
