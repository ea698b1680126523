export default function plainThemes(): string;
export declare function unknownTokens(script: string): string[];
