/** A policy as it is served: without the address of its schema, which stands beside the administrator's file and nowhere else. */
export function publishedPolicy(text) {
  const address = String.raw`"\$schema"\s*:\s*"(?:[^"\\]|\\.)*"`;
  return text.replace(RegExp(String.raw`${address}\s*,\s*|,\s*${address}`), "");
}
