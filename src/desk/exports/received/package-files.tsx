import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { EdxmlAttachment } from "../../../documents/edxml/edxml-package";
import { quote } from "../../../text/quote";
import { FileView } from "../../reading/file-view";
import { useExportsWords } from "../exports-speech";

/** The files of a package, drawn like those of any mail, one at a time. */
export function PackageFiles({ files }: { readonly files: readonly EdxmlAttachment[] }) {
  const { received } = useExportsWords();
  const styles = useStyles();
  const shown = useMemo(() => files.map(({ name, bytes }, at) => ({ id: String(at), name, within: null, bytes })), [files]);
  const [chosen, setChosen] = useState("0");
  const file = shown.find(({ id }) => id === chosen);
  if (file === undefined) return <p className={styles.none}>{received.noFiles}</p>;
  return (
    <section aria-label={received.files} className={styles.column}>
      <TabList className={styles.tabs} size="small" selectedValue={chosen} aria-label={received.files} onTabSelect={(_, { value }) => setChosen(String(value))}>
        {shown.map(({ id, name }) => (
          <Tab key={id} value={id} className={styles.tab} title={name}>{quote(name, 40)}</Tab>
        ))}
      </TabList>
      <FileView key={file.id} file={file} />
    </section>
  );
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tabs: { flexWrap: "wrap", marginLeft: "-8px" },
  tab: { maxWidth: "100%" },
  none: { margin: 0, fontSize: tokens.fontSizeBase300 },
});
