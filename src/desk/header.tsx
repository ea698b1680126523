import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Editor } from "../graph/browser-token";
import type { Language } from "../text/language";
import type { Appearance, Look } from "./appearance";
import { useDesk } from "./desk-context";

interface HeaderProps {
  readonly title: string;
  /** Where the page beneath names itself: a page has one first heading. */
  readonly underTitle?: boolean;
  readonly appearance: Appearance;
  /** `null` before somebody is signed in. */
  readonly editor: Editor | null;
  readonly signOut: () => Promise<void>;
  readonly children?: ReactNode;
}

export function Header({ title, underTitle = false, appearance, editor, signOut, children }: HeaderProps) {
  const { words } = useDesk();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      {underTitle ? <p className={styles.title}>{title}</p> : <h1 className={styles.title}>{title}</h1>}
      {children}
      <Menu
        checkedValues={{ language: [appearance.language], look: [appearance.look] }}
        onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => (name === "language" ? appearance.setLanguage(chosen as Language) : appearance.setLook(chosen as Look))}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.settings} icon={<SettingsRegular />} aria-label={editor === null ? words.settings : `${words.settings}, ${editor.name}`}>
            <span className={styles.who}>{editor?.name}</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{words.language}</MenuGroupHeader>
              <MenuItemRadio name="language" value="vi" lang="vi">Tiếng Việt</MenuItemRadio>
              <MenuItemRadio name="language" value="en" lang="en">English</MenuItemRadio>
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{words.look.label}</MenuGroupHeader>
              {(["system", "light", "dark", "contrast"] as const).map((look) => (
                <MenuItemRadio key={look} name="look" value={look}>{words.look[look]}</MenuItemRadio>
              ))}
            </MenuGroup>
            {editor !== null && (
              <>
                <MenuDivider />
                <MenuItem secondaryContent={editor.address} onClick={() => void signOut()}>{words.signIn.out}</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: "4px 16px",
    minHeight: "48px",
    flexShrink: 0,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 640px)": { padding: "4px 8px", columnGap: tokens.spacingHorizontalS },
    "@media print": { display: "none" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, marginRight: "auto" },
  settings: { minWidth: "32px" },
  who: { "@media (max-width: 900px)": { display: "none" } },
});
