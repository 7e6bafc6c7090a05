import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const FOLDER = path.resolve('node_modules/.cache/budget-check');
const FILE = 'office-host.js';

/** The Excel played in tests as one script, to be run in a page before the page's own. */
export async function officeHostScript(): Promise<string> {
  await bundle();
  return readFileSync(path.join(FOLDER, FILE), 'utf8');
}

function bundle(): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry: path.resolve('test/office-host/browser-entry.ts'),
    output: { path: FOLDER, filename: FILE },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
