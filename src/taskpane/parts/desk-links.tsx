import { deskLinkWords } from "../../text/desk-link-words";
import type { SuppliedReview, SuppliedWork } from "../supplied";
import { useWords } from "../words-context";
import { useTextStyles } from "./text-styles";

/** The way to the page in the browser: to the month's figures for who works with a unit's mailbox, to the desk for who may open one of its own. */
export function DeskLinks({ review: { mailboxes, atDesk }, work }: { readonly review: SuppliedReview; readonly work: Pick<SuppliedWork, "openPage"> }) {
  const text = deskLinkWords[useWords().language];
  const texts = useTextStyles();
  const links = [...(mailboxes.length > 0 || atDesk ? [["bao-cao", text.figures] as const] : []), ...(atDesk ? [["hang-cho", text.desk] as const] : [])];
  if (links.length === 0) return null;
  return (
    <nav aria-label={text.label} className={texts.row}>
      {links.map(([place, name]) => (
        <a key={place} className={texts.link} href={`desk.html#${place}`} target="_blank" rel="noopener" onClick={(event) => work.openPage(event.currentTarget.href) && event.preventDefault()}>
          {name}
        </a>
      ))}
    </nav>
  );
}
