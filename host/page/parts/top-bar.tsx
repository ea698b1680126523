import {
  Avatar,
  Button,
  CounterBadge,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { BugRegular, NavigationRegular, SettingsRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePage, usePageState, useWords } from "../page-context";
import { closeDraft } from "../state/open-drafts";
import { clearFaults, faultsOn } from "../state/faults";
import { windowOf, type Language, type ThemeChoice } from "../state/page-state";
import { enter, search } from "../state/places";
import { attempt, toast } from "../state/toast";
import { Confirm } from "./confirm";

const white = { color: "#ffffff", ":hover": { color: "#ffffff", backgroundColor: "rgba(255,255,255,0.16)" }, ":hover:active": { color: "#ffffff", backgroundColor: "rgba(255,255,255,0.24)" } };

const narrowest = "@media (max-width: 640px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "48px",
    flexShrink: 0,
    paddingInline: "8px",
    backgroundColor: "#0f6cbd",
    color: "#ffffff",
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  dark: { backgroundColor: "#0c3b5e" },
  contrast: { backgroundColor: "#000000", borderBottom: "1px solid #ffffff" },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", marginRight: "16px", [narrowest]: { display: "none" } },
  search: { width: "min(440px, 34vw)", maxWidth: "none" },
  space: { flexGrow: 1 },
  onBlue: white,
  who: { ...white, maxWidth: "320px", gap: "8px", paddingInline: "8px", fontWeight: tokens.fontWeightRegular },
  whoText: { display: "flex", flexDirection: "column", alignItems: "flex-start", lineHeight: "16px", minWidth: 0, [narrowest]: { display: "none" } },
  whoName: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  whoRole: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  faults: { position: "relative" },
  badge: { position: "absolute", top: "0", right: "0", pointerEvents: "none" },
});

export function TopBar() {
  const page = usePage();
  const styles = useStyles();
  const words = useWords();
  const state = usePageState((now) => now);
  const [asking, setAsking] = useState(false);
  const { persona, session, query, language, theme } = state;
  const on = faultsOn(state);
  const here = windowOf(state);

  async function reset(): Promise<void> {
    setAsking(false);
    const done = await attempt(page, async () => {
      for (const draft of page.store.get().drafts) closeDraft(page, draft);
      await page.api.reset();
      clearFaults(page);
      await enter(page, persona, null);
    });
    if (done) toast(page, "success", words.resetDone);
  }

  return (
    <header data-region="" className={mergeClasses(styles.bar, theme === "dark" && styles.dark, theme === "contrast" && styles.contrast)}>
      <Button appearance="transparent" className={styles.onBlue} icon={<NavigationRegular />} aria-label={words.toggleTree} aria-expanded={state.treeOpen} onClick={() => page.store.set({ treeOpen: !state.treeOpen })} />
      <span className={styles.name}>{words.appName}</span>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        dismiss={{ "aria-label": words.clearSearch }}
        onChange={(_, data) => void search(page, data.value)}
      />
      <span className={styles.space} />
      <span className={styles.faults}>
        <Tooltip content={words.faultsButton} relationship="description">
          <Button appearance="transparent" className={styles.onBlue} icon={<BugRegular />} aria-label={on > 0 ? words.faultsOn(on) : words.faultsButton} onClick={() => page.store.set({ faultsOpen: true })} />
        </Tooltip>
        {on > 0 && <CounterBadge className={styles.badge} count={on} color="danger" size="small" aria-hidden />}
      </span>
      <Menu
        checkedValues={{ language: [language], theme: [theme] }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          const chosen = checkedItems[0] ?? "";
          page.store.set(name === "language" ? { language: chosen as Language } : { theme: chosen as ThemeChoice });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" className={styles.onBlue} icon={<SettingsRegular />} aria-label={words.settings} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{words.language}</MenuGroupHeader>
              <MenuItemRadio name="language" value="vi">Tiếng Việt</MenuItemRadio>
              <MenuItemRadio name="language" value="en">English</MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{words.theme}</MenuGroupHeader>
              <MenuItemRadio name="theme" value="light">{words.light}</MenuItemRadio>
              <MenuItemRadio name="theme" value="dark">{words.dark}</MenuItemRadio>
              <MenuItemRadio name="theme" value="contrast">{words.contrast}</MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuItemLink href={`${session.addinOrigin}/desk.html`} target="_blank" rel="noreferrer">{words.desk}</MenuItemLink>
            <MenuItem onClick={() => setAsking(true)}>{words.reset}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Menu checkedValues={{ persona: [persona.id] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" className={styles.who} aria-label={words.switchPersona(persona.person.name, persona.role)}>
            <Avatar name={here.name} size={32} color="colorful" aria-hidden />
            <span className={styles.whoText}>
              <span className={styles.whoName}>{here.name}</span>
              <span className={styles.whoRole}>{persona.role}</span>
            </span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{words.personas}</MenuGroupHeader>
              {session.personas.map((candidate) => (
                <MenuItemRadio
                  key={candidate.id}
                  name="persona"
                  value={candidate.id}
                  secondaryContent={candidate.role}
                  onClick={() => void attempt(page, () => enter(page, candidate, null))}
                >
                  {candidate.person.name}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Confirm open={asking} title={words.resetTitle} text={words.resetText} onClose={() => setAsking(false)} actions={[{ label: words.reset, primary: true, run: () => void reset() }]} />
    </header>
  );
}
