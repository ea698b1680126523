import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Owed } from "../../domain/supplied-documents";
import type { MailPlace, SuppliedWork } from "../supplied";
import { useSuppliedWords } from "../supplied-words";
import { useAction } from "../use-action";
import type { FixOutcome } from "../work";
import { Disclosure } from "./disclosure";
import { MoreRows, useMoreRows } from "./more-rows";
import { OwedRow } from "./owed-row";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

/** Catalogue documents that were sent and not supplied: each is supplied, or said not to be needed and why. */
export function OwedList({ owed, work, goTo }: { readonly owed: readonly Owed[]; readonly work: Pick<SuppliedWork, "setNotNeeded">; goTo(mail: MailPlace): Promise<FixOutcome> }) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const styles = useStyles();
  const action = useAction();
  const [opened, setOpened] = useState<string | null>(null);
  const due = owed.filter(({ notNeeded }) => notNeeded === null);
  const put = owed.filter(({ notNeeded }) => notNeeded !== null);
  const { rows, left, more } = useMoreRows(due);
  const row = (one: Owed) => (
    <OwedRow
      key={one.mail.itemId}
      owed={one}
      busy={action.busy !== null}
      opened={opened === one.mail.itemId}
      open={() => {
        setOpened(one.mail.itemId);
        void action.run("open", () => goTo(one.mail));
      }}
      setNotNeeded={(why) => action.run("not-needed", () => work.setNotNeeded(one.mail, why))}
    />
  );
  return (
    <>
      <p className={texts.small}>{due.length === 0 ? text.owed.empty : text.owed.what}</p>
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
      <ul className={styles.list}>{rows.map(row)}</ul>
      <MoreRows left={left} more={more} />
      {put.length > 0 && (
        <Disclosure label={text.owed.put(put.length)}>
          <ul className={styles.list}>{put.slice(0, 100).map(row)}</ul>
        </Disclosure>
      )}
    </>
  );
}

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS } });
