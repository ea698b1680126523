/** A loader: `import.meta.url` of a package would become the path of this machine, and another folder would build other bytes. It is asked only in Node. */
export default function withoutPaths(source) {
  return source.replaceAll("import.meta.url", "undefined");
}
