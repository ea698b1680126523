/** Words on the add-in's side, numbers on the wire. */
export function coercionNumber(coercion: string | undefined): number {
  return coercion === "html" ? 3 : 0;
}
