/** What was not understood, and where help is: two lines, for a help of sixty would carry the first one away. `usage` begins with the command. */
export function misused(what: string, usage: string): string {
  const command = /npm run --silent [a-z]+ --(?: [a-z][a-z-]*)*/.exec(usage)?.[0] ?? "";
  return `${what}\nXem cách dùng: ${command} --help`;
}
