export declare function publishedPolicy(text: string): string;
