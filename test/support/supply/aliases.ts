import type { Served } from "./schedule";

const id = /AAMk[A-Za-z0-9_-]{28}/g;

/** Message ids are random; here they are numbered as they come, so that one seed is one course of events. */
export function openAliases(): { inward(text: string): string; outward(served: Served): Served } {
  const names = new Map<string, string>();
  const own = new Map<string, string>();
  const aliasOf = (real: string): string => {
    const known = names.get(real);
    if (known !== undefined) return known;
    const alias = `AAMk${String(names.size + 1).padStart(28, "0")}`;
    names.set(real, alias);
    own.set(alias, real);
    return alias;
  };
  return {
    inward: (text) => text.replace(id, (alias) => own.get(alias) ?? alias),
    outward: (served) => {
      if (!(served.headers["content-type"] ?? "").startsWith("application/json")) return served;
      return { ...served, bytes: Buffer.from(Buffer.from(served.bytes).toString("utf8").replace(id, aliasOf)) };
    },
  };
}
