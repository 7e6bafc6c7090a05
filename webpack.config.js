const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, NormalModuleReplacementPlugin } = require('webpack');
const { BuildStampPlugin } = require('./scripts/build-stamp');
const { FunctionsMetadataPlugin } = require('./scripts/functions-metadata');
const { OfflineAssetsPlugin } = require('./scripts/offline-assets');
const { PREVIEW_POLICY } = require('./scripts/preview-policy');
const { addressesOf, DEV_BASE_URL, MICROSOFT_OFFICE_JS } = require('./scripts/targets');

const OUTPUT = path.resolve(__dirname, 'dist');

const swcLoader = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** Certificates are asked for only when a development server starts: asking may prompt the user to trust them. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    hot: false,
    client: { overlay: false },
    static: false,
  };
}

/** The add-in: one page holds the pane, the ribbon commands and the custom functions (shared runtime). */
async function web(env, argv) {
  const { baseUrl, officeJsUrl } = addressesOf(env.target ?? 'dev', process.env);
  const isForTests = baseUrl === DEV_BASE_URL && officeJsUrl === MICROSOFT_OFFICE_JS && !argv.mode;
  const forTarget = (content) => content.toString().replaceAll(DEV_BASE_URL, baseUrl);
  return {
    name: 'web',
    mode: argv.mode ?? 'production',
    target: 'web',
    devtool: 'source-map',
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    output: { path: path.join(OUTPUT, 'web'), filename: '[name].js', publicPath: '' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [swcLoader('es2022')] },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/index.html',
        chunks: ['functions', 'taskpane'],
        templateParameters: { officeJsUrl, officeJsOrigin: new URL(officeJsUrl, baseUrl).origin },
      }),
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
      new FunctionsMetadataPlugin(),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
          { from: 'manifest.xml', transform: forTarget },
        ],
      }),
      new BuildStampPlugin('web', isForTests),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
}

/** The grid can hyphenate 70 languages, at 4.5 MB; here it asks for none, and English stands in for all of them. */
function withoutHyphenation() {
  return new NormalModuleReplacementPlugin(/^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, (resource) => {
    if (!/engine-render[\\/]lib[\\/]es$/.test(resource.context)) return;
    const [english] = fs.readdirSync(resource.context).filter((name) => name.startsWith('en-gb-'));
    resource.request = `./${english}`;
  });
}

/** The browser preview: a static page with the pane at once, the grid and the reader of files as they are needed. */
function preview(env, argv) {
  return {
    name: 'preview',
    mode: argv.mode ?? 'production',
    target: 'web',
    devtool: false,
    entry: { preview: './src/preview/index.tsx', offline: './src/preview/offline/service-worker.ts' },
    output: {
      path: path.join(OUTPUT, 'preview'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [swcLoader('es2022')] },
    experiments: { css: true },
    // The grid is large: the usual minifier takes two minutes over it.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    cache: { type: 'filesystem', name: 'preview', buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/preview/index.html',
        chunks: ['preview'],
        templateParameters: { policy: PREVIEW_POLICY },
      }),
      new FunctionsMetadataPlugin(),
      new CopyWebpackPlugin({
        patterns: [{ from: 'samples/*.xlsx' }, { from: 'assets/icons/logo-32.png', to: 'logo-32.png' }],
      }),
      withoutHyphenation(),
      new OfflineAssetsPlugin('offline.js'),
      new BuildStampPlugin('preview', !argv.mode),
    ],
  };
}

/** The command line as one file without dependencies, so that it runs wherever Node runs. */
function cli() {
  const file = 'budget-check.js';
  return {
    name: 'cli',
    mode: 'production',
    target: 'node20',
    entry: './src/cli/budget-check.ts',
    output: { path: path.join(OUTPUT, 'cli'), filename: file },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [swcLoader('es2022')] },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      {
        apply(compiler) {
          compiler.hooks.afterEmit.tapPromise('executable', () =>
            fs.promises.chmod(path.join(OUTPUT, 'cli', file), 0o755),
          );
        },
      },
    ],
  };
}

/** `npm run bench`, compiled as the product is: what a loader adds on the way would be measured too. */
function bench() {
  return {
    name: 'bench',
    mode: 'production',
    target: 'node20',
    entry: { run: './bench/run.ts', measure: './bench/measure.ts' },
    output: { path: path.join(OUTPUT, 'bench') },
    externals: { exceljs: 'commonjs exceljs' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [swcLoader('es2022')] },
    node: { __dirname: false },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

module.exports = (env, argv) => Promise.all([web(env, argv), preview(env, argv), cli(), bench()]);
