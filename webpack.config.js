// Builds the add-in into dist/: the pane (with functions and ribbon commands in one runtime), and what it loads later;
// and the static page into dist/web/, a folder that works from any server and from a disk.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const shared = (folder, mode) => ({
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'development' ? 'source-map' : false,
  output: {
    path: path.resolve(__dirname, folder),
    filename: '[name].js',
    // Named by content, so that they may be kept for a year; the pages, taskpane.js and web.js are asked for anew.
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
  // What comes with the first act may be larger than what the start asks for.
  performance: { maxEntrypointSize: 250_000, maxAssetSize: 450_000, hints: mode === 'production' ? 'error' : false },
});

const addIn = (folder, environment, mode) => ({
  ...shared(folder, mode),
  name: 'add-in',
  entry: { taskpane: './src/taskpane/main.tsx' },
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

const page = (folder, mode) => ({
  ...shared(`${folder}/web`, mode),
  name: 'page',
  // Loaded from the same disk or server, once: what matters is the start.
  performance: { maxEntrypointSize: 150_000, maxAssetSize: 600_000, hints: mode === 'production' ? 'error' : false },
  entry: { web: './src/web/main.tsx' },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/web/index.html', to: 'index.html' },
        { from: 'src/web/web.css', to: 'web.css' },
        { from: 'src/taskpane/{tokens,panel}.css', to: '[name][ext]' },
        { from: 'assets/cqtt-32.png', to: '[name][ext]' },
        { from: '.', context: 'build/docs', noErrorOnMissing: true },
      ],
    }),
  ],
});

module.exports = (environment, { mode = 'production' }) => {
  const folder = environment.folder ?? 'dist';
  return [addIn(folder, environment, mode), page(folder, mode)];
};
