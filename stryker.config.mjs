// Mutations of the core, each judged by the tests of its area: npm run mutation -- AREA says which (tools/mutation/areas.ts).
export default {
  plugins: ['./tools/mutation/one-process-runner.mjs'],
  coverageAnalysis: 'perTest',
  ignorePatterns: [
    '**',
    '!src/core/**',
    '!src/results/**',
    '!test/**',
    'test/browser/**',
    '!tools/rules/**',
    '!docs/rules/**',
  ],
  disableTypeChecks: 'src/core/**/*.ts',
  reporters: ['json', 'progress-append-only'],
  concurrency: 1,
  // On a busy machine a slow test is not an endless one; what goes round and round is seen by its count.
  timeoutMS: 5_000,
  dryRunTimeoutMinutes: 30,
  timeoutFactor: 3,
  warnings: { slow: false },
};
