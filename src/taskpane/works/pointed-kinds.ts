/** The kinds of finding in what the send event left for the pane (`events/on-send`); none when it is anything else. */
export function pointedKinds(contextData: string): readonly string[] {
  try {
    const found = (JSON.parse(contextData) as { readonly findings?: unknown } | null)?.findings;
    return Array.isArray(found) ? found.filter((kind): kind is string => typeof kind === "string") : [];
  } catch (fault) {
    if (fault instanceof SyntaxError) return [];
    throw fault;
  }
}
