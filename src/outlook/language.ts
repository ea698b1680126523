/** Outlook's display language as a tag ("vi-VN"); "" where Outlook does not say. */
export function displayLanguage(): string {
  return (Office.context && Office.context.displayLanguage) || "";
}
