/** office.js speaks ids in EWS form; the server and Graph in REST form. The two differ in two letters. */
export function toEwsId(id: string): string {
  return id.replace(/-/g, "/").replace(/_/g, "+");
}

export function toRestId(id: string): string {
  return id.replace(/\//g, "-").replace(/\+/g, "_");
}

/** Graph's ordinary ids end in a mark of the folder; what stands before it is the message. */
const lengthOfId = 32;

/** The message an id that the add-in gives is about, in the server's own form. */
export function toStoredId(id: string): string {
  return toRestId(id).slice(0, lengthOfId);
}
