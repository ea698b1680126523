import { lazy } from "react";
import type { ComponentProps } from "react";
import { OptionalPart } from "./optional-part";

const MovePart = lazy(() => import("./move-part").then(({ MovePart }) => ({ default: MovePart })));

/** How to send from the unit's mailbox instead. */
export function MoveOffer(props: ComponentProps<typeof MovePart>) {
  return (
    <OptionalPart>
      <MovePart {...props} />
    </OptionalPart>
  );
}
