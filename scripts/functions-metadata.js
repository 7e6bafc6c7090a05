// What Excel knows about the custom functions: functions.json in Chinese, as the tooling reads it from their comments, and
// functions.en-US.json with the texts of help.en-US.json.

const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { Compilation, sources } = require('webpack');

const SOURCE = 'src/functions/functions.ts';
const ENGLISH = require('../src/functions/help.en-US.json');

/**
 * The metadata of the functions as the tooling reads it. Error values are handed to the functions, so that they can name the
 * cell: {functions: [{id, name, description, parameters, …}]}.
 */
async function readMetadata(source = SOURCE) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) };
}

/** The same functions with the texts of another language. */
function translate(metadata, texts) {
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => ({
      ...fn,
      description: texts[fn.id].description,
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        description: texts[fn.id].parameters[parameter.name],
      })),
    })),
  };
}

/** File name → content of the metadata in every language. */
async function metadataFiles() {
  const metadata = await readMetadata();
  return { 'functions.json': metadata, 'functions.en-US.json': translate(metadata, ENGLISH) };
}

/** Emits the metadata of every language, in place of the one the tooling's own plugin emits. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadataPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadataPlugin', stage }, async () => {
        for (const [name, metadata] of Object.entries(await metadataFiles())) {
          const source = new sources.RawSource(JSON.stringify(metadata, null, 2));
          if (compilation.getAsset(name)) compilation.updateAsset(name, source);
          else compilation.emitAsset(name, source);
        }
      });
    });
  }
}

module.exports = { metadataFiles, FunctionsMetadataPlugin };
