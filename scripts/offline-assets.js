// Tells the service worker which files make up the page, so that it can keep them: prefixes its script with their list.

const { Compilation, sources } = require('webpack');

class OfflineAssetsPlugin {
  constructor(script) {
    this.script = script;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineAssetsPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineAssetsPlugin', stage }, (assets) => {
        const files = Object.keys(assets).filter((name) => name !== this.script && !name.endsWith('.map'));
        const list = JSON.stringify({ version: compilation.hash, files: files.toSorted() });
        compilation.updateAsset(
          this.script,
          (script) => new sources.ConcatSource(`self.budgetCheckAssets=${list};\n`, script),
        );
      });
    });
  }
}

module.exports = { OfflineAssetsPlugin };
