import { Input, ToggleButton } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { fold } from "../../domain/fold";
import type { SuppliedDocument } from "../../domain/supplied-documents";
import type { SuppliedFilter } from "../../text/supplied-words";
import type { MailPlace } from "../supplied";
import { useSuppliedWords } from "../supplied-words";
import { useAction } from "../use-action";
import type { FixOutcome } from "../work";
import { MoreRows, useMoreRows } from "./more-rows";
import { SuppliedRow } from "./supplied-row";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface SuppliedListProps {
  readonly documents: readonly SuppliedDocument[];
  open(mail: MailPlace): Promise<FixOutcome>;
  /** Opens a mail whose screen is to come in the list's place. */
  goTo(mail: MailPlace): Promise<FixOutcome>;
}

const filters: readonly SuppliedFilter[] = ["all", "waiting", "overdue", "done", "returned", "recalled"];

/** Every document supplied, to be searched without diacritics; each row opens its mail. */
export function SuppliedList({ documents, open, goTo }: SuppliedListProps) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const action = useAction();
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useState<SuppliedFilter>("all");
  const [opened, setOpened] = useState<string | null>(null);
  /** A letter typed is shown at once; the rows follow. */
  const wanted = useDeferredValue(typed);
  const searchable = useMemo(() => documents.map((document) => ({ document, words: fold([document.symbol, document.supply.subject, document.entry, document.unit, document.mail.mailbox].join(" ")) })), [documents]);
  const counts = useMemo(() => Object.fromEntries(filters.map((one) => [one, documents.filter((document) => passes(document, one)).length])), [documents]);
  const found = useMemo(() => {
    const parts = fold(wanted).split(" ").filter((part) => part !== "");
    return searchable.filter(({ document, words }) => passes(document, filter) && parts.every((part) => words.includes(part))).map(({ document }) => document);
  }, [searchable, wanted, filter]);
  const { rows, left, more } = useMoreRows(found);
  const opens = (document: SuppliedDocument, how: typeof open) => () => {
    setOpened(document.key);
    void action.run("open", () => how(document.mail));
  };

  if (documents.length === 0) return <p className={texts.body}>{text.empty}</p>;
  return (
    <>
      <p className={texts.small}>{text.what}</p>
      <Input type="search" aria-label={text.search} placeholder={text.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
      <div role="group" aria-label={text.filters} className={texts.row}>
        {filters.filter((one) => one !== "recalled" || counts[one] !== 0 || one === filter).map((one) => (
          <ToggleButton key={one} size="small" shape="circular" checked={filter === one} onClick={() => setFilter(one)}>
            {text.filter[one]} {counts[one]}
          </ToggleButton>
        ))}
      </div>
      <p role="status" className={texts.small}>
        {found.length === 0 ? text.noneFound : text.found(found.length)}
      </p>
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
      <ul className={texts.list}>
        {rows.map((document) => (
          <SuppliedRow
            key={document.key}
            document={document}
            opened={opened === document.key}
            open={opens(document, open)}
            goTo={opens(document, goTo)}
          />
        ))}
      </ul>
      <MoreRows left={left} more={more} />
    </>
  );
}

function passes({ state }: SuppliedDocument, filter: SuppliedFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "waiting":
      return state.due !== null;
    case "overdue":
      return state.overdue;
    case "done":
      return state.kind === "published" || state.kind === "filed" || state.kind === "posted" || state.kind === "taken-off";
    case "returned":
    case "recalled":
      return state.kind === filter;
  }
}
