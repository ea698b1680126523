declare module "bayes" {
  interface NaiveBayes {
    learn(text: string, category: string): Promise<void> | void;
    categorize(text: string): Promise<string> | string;
  }
  export default function bayes(options?: { tokenizer?: (text: string) => readonly string[] }): NaiveBayes;
}
