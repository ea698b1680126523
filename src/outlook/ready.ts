/** Resolves when office.js knows its host; rejects outside Outlook. */
export function outlookReady(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof Office === "undefined") reject(new Error("office.js is not loaded"));
    else void Office.onReady(() => resolve());
  });
}
