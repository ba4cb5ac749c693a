// Builds the add-in into dist/: the pane (with functions and ribbon commands in one runtime), and what it loads later.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

module.exports = (environment, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'development' ? 'source-map' : false,
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: path.resolve(__dirname, environment.folder ?? 'dist'),
    filename: '[name].js',
    // Named by content, so that they may be kept for a year; the pages and taskpane.js are asked for anew.
    chunkFilename: 'later/[name].[contenthash:12].js',
    clean: { keep: /^(cli|web)\// },
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].css' } },
    ],
  },
  optimization: { splitChunks: { chunks: 'async' } },
  performance: { maxEntrypointSize: 250_000, hints: mode === 'production' ? 'error' : false },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      inject: false,
      minify: false,
      templateParameters: { officeJs: environment.officeJs ?? OFFICE_JS },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
        { from: 'src/functions/functions*.json', to: '[name][ext]' },
        { from: 'src/taskpane/*.css', to: '[name][ext]' },
        { from: 'src/taskpane/unsupported.html', to: 'unsupported.html', noErrorOnMissing: true },
        { from: '.', context: 'build/docs', noErrorOnMissing: true },
        { from: 'manifest.xml', to: 'manifest.xml' },
      ],
    }),
  ],
});
