export declare const outlookFrames: readonly string[];
export declare const readFromElsewhere: readonly string[];
export declare function hostingHeaders(officeJs: string): Record<"content-security-policy" | "x-content-type-options" | "referrer-policy" | "cross-origin-resource-policy", string>;
