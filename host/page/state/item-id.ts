/** office.js speaks ids in EWS form; the server and Graph in REST form. The two differ in two letters. */
export function toEwsId(id: string): string {
  return id.replace(/-/g, "/").replace(/_/g, "+");
}

export function toRestId(id: string): string {
  return id.replace(/\//g, "-").replace(/\+/g, "_");
}
