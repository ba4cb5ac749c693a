// The direction of imports: core knows nobody; hosts and surfaces know core; nobody walks in a circle.
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'src/core imports only itself and the lunar table.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', '^node_modules/@dqcai/vn-lunar/'] },
    },
    {
      name: 'only-files-uses-the-workbook-library',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/files' },
      to: { path: '^node_modules/hucre' },
    },
    {
      name: 'panel-knows-no-host',
      severity: 'error',
      from: { path: '^src/taskpane', pathNot: '^src/taskpane/(main|excel-port)' },
      to: { path: '^src/(excel|files|functions)' },
    },
    {
      name: 'functions-know-core-only',
      severity: 'error',
      from: { path: '^src/functions' },
      to: { path: '^src/(excel|taskpane|files|cli|commands)' },
    },
    {
      name: 'results-know-core-only',
      comment: 'What is told of a check is shared by command line, page and panel.',
      severity: 'error',
      from: { path: '^src/results' },
      to: { path: '^src/(excel|taskpane|files|cli|commands|functions|web)' },
    },
    {
      name: 'product-knows-no-preview',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(preview|test|tools)' },
    },
    {
      name: 'only-one-file-knows-univer',
      severity: 'error',
      from: { path: '^(src|preview)', pathNot: '^preview/(book/univer|functions|page|files)' },
      to: { path: '^node_modules/@univerjs' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|build|coverage)' },
  },
};
