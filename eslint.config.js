import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeBan = {
  name: "Office",
  message: "Only src/outlook says Office. Ask an adapter there, and take its answer as a parameter.",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".data/", "host/samples/mails/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false, arguments: false, properties: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      eqeqeq: "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-globals": ["error", officeBan, { name: "OfficeRuntime", message: officeBan.message }] } },
  { files: ["src/outlook/**/*.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Mail is hostile input: text goes in as text." },
        { selector: "AssignmentExpression[left.property.name='innerHTML']", message: "Mail is hostile input: text goes in as text." },
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
      ],
    },
  },
  { files: ["src/cli/**/*.ts", "host/server/**/*.ts", "host/outlook/main.ts", "host/samples/make/**/*.ts", "build/**/*.ts", "test/**/*.{ts,tsx}"], rules: { "no-console": "off" } },
);
