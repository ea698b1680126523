import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArchiveRegular, ArrowLeftRegular, DeleteRegular, DocumentEditRegular, FolderRegular, MailInboxRegular, OpenRegular, SendRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import { openMailboxes } from "../state/page-state";
import { enter, openFolder } from "../state/places";
import { attempt } from "../state/toast";

const useStyles = makeStyles({
  mailbox: { margin: "12px 8px 2px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  way: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  folder: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, paddingInline: "8px", minHeight: "32px" },
  here: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected, fontWeight: tokens.fontWeightSemibold, "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
  name: { flexGrow: 1, textAlign: "left", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  unreadHere: { color: "inherit" },
  unread: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

const icons: Readonly<Record<string, ReactElement>> = {
  inbox: <MailInboxRegular />,
  drafts: <DocumentEditRegular />,
  sentitems: <SendRegular />,
  archive: <ArchiveRegular />,
  deleteditems: <DeleteRegular />,
};
const order = ["inbox", "drafts", "sentitems", "archive", "deleteditems"];
const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

export function FolderTree() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const state = usePageState((now) => now);
  const { persona, folders, place, otherMailbox } = state;
  const others = otherMailbox === null ? persona.shared.filter((shared) => shared.way === "tab") : [];

  return (
    <>
      {otherMailbox !== null && (
        <Button appearance="subtle" className={styles.folder} icon={<ArrowLeftRegular />} onClick={() => void attempt(page, () => enter(page, persona, null))}>
          {words.backToOwn}
        </Button>
      )}
      {openMailboxes(state).map(({ address, name, way }) => (
        <div key={address}>
          <h2 id={`mailbox-${address}`} className={styles.mailbox} title={address}>
            {name}
            {way !== "own" && <span className={styles.way}>{words.sharedWay[way]}</span>}
          </h2>
          <ul className={styles.list} aria-labelledby={`mailbox-${address}`}>
            {[...(folders[address] ?? [])]
              .sort((one, other) => rank(one.id) - rank(other.id))
              .map((folder) => {
                const isHere = place.mailbox === address && place.folder === folder.id;
                const label = words.folderNames[folder.id] ?? folder.displayName;
                const count = folder.id === "drafts" ? folder.total : folder.unread;
                return (
                  <li key={folder.id}>
                    <Button
                      appearance="subtle"
                      className={mergeClasses(styles.folder, isHere && styles.here)}
                      icon={icons[folder.id] ?? <FolderRegular />}
                      aria-current={isHere ? "page" : undefined}
                      onClick={() => void openFolder(page, { mailbox: address, folder: folder.id })}
                    >
                      <span className={styles.name}>{label}</span>
                      {count > 0 && (
                        <span className={mergeClasses(styles.unread, isHere && styles.unreadHere)} aria-label={folder.id === "drafts" ? undefined : words.unread(count)} role={folder.id === "drafts" ? undefined : "img"}>
                          {count}
                        </span>
                      )}
                    </Button>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      {others.length > 0 && (
        <>
          <h2 className={styles.mailbox}>{words.otherMailboxes}</h2>
          <ul className={styles.list}>
            {others.map(({ address, name }) => (
              <li key={address}>
                <Button appearance="subtle" className={styles.folder} icon={<OpenRegular />} aria-label={words.openOther(name)} onClick={() => void attempt(page, () => enter(page, persona, address))}>
                  <span className={styles.name}>{name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
