export declare function checksPage(markdown: string): string;
