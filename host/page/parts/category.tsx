import { Badge } from "@fluentui/react-components";
import { usePageState } from "../page-context";

const colors: Readonly<Record<string, "danger" | "warning" | "success" | "brand" | "important">> = {
  Preset0: "danger", Preset1: "warning", Preset2: "warning", Preset3: "warning", Preset4: "success", Preset5: "success", Preset7: "brand", Preset8: "important",
};

/** A category (nhãn) in the colour of the mailbox's master list; one that is not in the list is plain. */
export function Category({ name }: { readonly name: string }) {
  const color = usePageState((state) => state.categories[state.place.mailbox]?.find((category) => category.displayName === name)?.color);
  return (
    <Badge appearance="tint" shape="rounded" color={colors[color ?? ""] ?? "informative"}>
      {name}
    </Badge>
  );
}
