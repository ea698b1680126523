import { lazy } from "react";
import { scansInMail } from "../scans-in-mail";
import type { ScanWork } from "../work";
import { OptionalPart } from "./optional-part";

const ScanPart = lazy(() => import("./scan-part").then(({ ScanPart }) => ({ default: ScanPart })));

/** What there is to say of scanned pages, where the mail has any. */
export function ScanNotes({ review, work }: { readonly review: Parameters<typeof scansInMail>[0]; readonly work: ScanWork }) {
  const scans = scansInMail(review);
  return scans === null ? null : (
    <OptionalPart>
      <ScanPart scans={scans} work={work} />
    </OptionalPart>
  );
}
