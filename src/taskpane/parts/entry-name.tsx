import { makeStyles, tokens } from "@fluentui/react-components";

/** An entry of the catalogue: its name, its code as a small label. */
export function EntryName({ code, name }: { readonly code: string; readonly name: string }) {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <span className={styles.code}>{code}</span> {name}
    </span>
  );
}

const useStyles = makeStyles({
  entry: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  code: {
    display: "inline-block",
    marginRight: "2px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});
