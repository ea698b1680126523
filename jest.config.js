const swc = { "^.+\\.(t|j|mj)sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } }, module: { type: "es6" } }] };
const common = {
  transform: swc,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transformIgnorePatterns: ["/node_modules/"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
};

export default {
  /** Milliseconds: a test that waits for nothing is quick all the same, and a busy machine is no fault. */
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: "unit", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: [...common.testPathIgnorePatterns, "\\.(e2e|long)\\.test\\.ts$"] },
    // Minutes of hostile files, scans and formats: in `npm test`, not in the gate before every commit.
    { ...common, displayName: "long", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.long.test.ts"] },
    { ...common, displayName: "screen", testEnvironment: "jsdom", setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"], testMatch: ["<rootDir>/test/**/*.test.tsx"] },
    { ...common, displayName: "e2e", testEnvironment: "node", testMatch: ["<rootDir>/test/host/**/*.e2e.test.ts"] },
  ],
};
