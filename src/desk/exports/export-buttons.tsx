import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ExportKind } from "../../text/exports-words";
import { exportKeys, exportKinds } from "./export-keys";
import { useExportsWords } from "./exports-speech";

/** Packages of what is chosen, or of the document in front, each with its letter. */
export function ExportButtons({ pack }: { readonly pack: (kind: ExportKind) => void }) {
  const say = useExportsWords();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say.label} className={styles.buttons}>
      {exportKinds.map((kind) => (
        <Button key={kind} size="small" appearance="subtle" title={say.does[kind]} aria-keyshortcuts={exportKeys[kind]} onClick={() => pack(kind)}>
          {say.name[kind]}
          <kbd className={styles.key} aria-hidden>{exportKeys[kind]}</kbd>
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  key: { marginLeft: "8px", padding: "0 4px", fontFamily: "inherit", fontSize: tokens.fontSizeBase100, lineHeight: "16px", border: "1px solid currentColor", borderRadius: tokens.borderRadiusSmall },
});
