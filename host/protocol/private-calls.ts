/**
 * Dispatch ids between our prelude and our host for members newer than npm's office.js (2022). The real numbers are not public;
 * office.js itself uses none above 404.
 */
export const privateCall = {
  getSelectedItems: 90001,
  loadItemById: 90002,
  unloadItem: 90003,
  getAsFile: 90004,
  prependOnSend: 90005,
  send: 90006,
  getItemClass: 90007,
  close: 90008,
} as const;

/** Which requirement set each newer member came with; the prelude adds it only when the client claims that set. */
export const memberSet = {
  prependOnSend: "1.13",
  selectedItems: "1.13",
  getItemClass: "1.14",
  inReplyTo: "1.14",
  getAsFile: "1.14",
  officeTheme: "1.14",
  close: "1.14",
  loadItemById: "1.15",
  send: "1.15",
  initializationContextChanged: "1.15",
} as const;
