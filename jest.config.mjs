// Unit, contract and property tests run in Node; a test that needs a page asks for jsdom in its first lines.
const typescript = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  module: { type: 'commonjs' },
};

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  // A copy of the project with mutants in it, while npm run mutation runs.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp/'],
  transform: { '\\.(ts|tsx|mjs|js)$': ['@swc/jest', typescript] },
  // hucre, preact and the lunar packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|preact|@dqcai|@nghiavuive|@univerjs)/)'],
  // Its CommonJS build is obfuscated; the ES build is the one that the product bundles.
  moduleNameMapper: { '^@dqcai/vn-lunar$': '<rootDir>/node_modules/@dqcai/vn-lunar/lib/index.mjs' },
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'html'],
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
};
