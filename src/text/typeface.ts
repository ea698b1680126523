/** Outlook's own letters, and where a system has none of them, letters that have all of Vietnamese: Fluent's list ends in whatever comes. */
export const typeface = `"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Helvetica Neue", sans-serif`;
