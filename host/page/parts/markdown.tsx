import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/**
 * The little Markdown a Smart Alert may hold: bold, italic, lists whose items end with `\r`, https links, blank lines.
 * It becomes elements and text nodes, never markup.
 */
export function Markdown({ text }: { readonly text: string }) {
  return <>{blocksOf(text).map((block, at) => renderBlock(block, at))}</>;
}

type Block = { readonly kind: "text" | "bullets" | "numbers"; readonly lines: readonly string[] };

function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block["kind"]; lines: string[] }[] = [];
  let fresh = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") {
      fresh = true;
      continue;
    }
    const bullet = /^\s*[-*]\s+(.*)$/.exec(line);
    const number = /^\s*\d+[.)]\s+(.*)$/.exec(line);
    const kind = bullet ? "bullets" : number ? "numbers" : "text";
    const last = blocks[blocks.length - 1];
    const content = bullet?.[1] ?? number?.[1] ?? line;
    if (last && last.kind === kind && (kind !== "text" || !fresh)) last.lines.push(content);
    else blocks.push({ kind, lines: [content] });
    fresh = false;
  }
  return blocks;
}

function renderBlock({ kind, lines }: Block, key: number): ReactNode {
  if (kind === "text") return <p key={key}>{inline(lines.join(" "))}</p>;
  const items = lines.map((line, at) => <li key={at}>{inline(line)}</li>);
  return kind === "bullets" ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>;
}

const marks = /\*\*(.+?)\*\*|__(.+?)__|\*(.+?)\*|(?<![\p{L}\d_])_(.+?)_(?![\p{L}\d_])|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/u;

function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let rest = text;
  for (let found = marks.exec(rest); found; found = marks.exec(rest)) {
    parts.push(rest.slice(0, found.index));
    const [whole, bold, bold2, italic, italic2, label, address] = found;
    const key = parts.length;
    if (label !== undefined) parts.push(<Link key={key} inline href={address} target="_blank" rel="noopener noreferrer">{label}</Link>);
    else if (bold ?? bold2) parts.push(<strong key={key}>{inline(bold ?? bold2 ?? "")}</strong>);
    else parts.push(<em key={key}>{inline(italic ?? italic2 ?? "")}</em>);
    rest = rest.slice(found.index + whole.length);
  }
  return [...parts, rest];
}
