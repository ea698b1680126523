export default function tokenNames(source: string): string;
