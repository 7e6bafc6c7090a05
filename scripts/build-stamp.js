// What the pages in dist were built from, so that tests build them only when something has changed since.

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const SOURCES = [
  'assets',
  'manifest.xml',
  'package-lock.json',
  'samples',
  'scripts',
  'src',
  'webpack.config.js',
];

/** @param {string} name of a build, which is also its folder in dist */
const stampFile = (name) => path.join(ROOT, 'dist', `${name}.sources`);

/** A digest of every file that goes into pages: times of files say little after a checkout. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesAt)) {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesAt(source) {
  const place = path.join(ROOT, source);
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Whether dist holds the whole of a build from the sources as they are now.
 * @param {string} name
 */
function isBuilt(name) {
  const file = stampFile(name);
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === digestOfSources();
}

/** Stamps a finished build with what its sources were when it began; a build that tests would not ask for loses its stamp. */
class BuildStampPlugin {
  /**
   * @param {string} name
   * @param {boolean} isForTests
   */
  constructor(name, isForTests) {
    this.file = stampFile(name);
    this.isForTests = isForTests;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    let digest = '';
    compiler.hooks.run.tap('BuildStampPlugin', () => {
      fs.rmSync(this.file, { force: true });
      if (this.isForTests) digest = digestOfSources();
    });
    compiler.hooks.done.tap('BuildStampPlugin', (stats) => {
      if (digest !== '' && !stats.hasErrors()) fs.writeFileSync(this.file, digest);
    });
  }
}

module.exports = { BuildStampPlugin, isBuilt };
