// Tests in a real browser: one worker, and time for the browser to start.
import unit from './jest.config.mjs';

const { testPathIgnorePatterns, ...shared } = unit;

export default {
  ...shared,
  globalSetup: '<rootDir>/test/browser/preview/build-once.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/browser/preview/try-again.ts'],
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: testPathIgnorePatterns.filter((pattern) => !pattern.includes('browser')),
  testTimeout: 240_000,
  maxWorkers: 1,
};
