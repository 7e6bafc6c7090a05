// Where a build of the add-in will be served from. Closed networks name their own addresses through the environment.

const DEV_BASE_URL = 'https://localhost:3000/';
const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Build target → the environment variables it must be given. */
const REQUIRED = {
  dev: [],
  cdn: ['ADDIN_URL'],
  intranet: ['ADDIN_URL', 'OFFICE_JS_URL'],
};

/** The addresses of a build target: {baseUrl (ends with /), officeJsUrl}. Throws with a sentence that names what is missing. */
function addressesOf(target, environment) {
  const required = REQUIRED[target];
  if (required === undefined) {
    throw new Error(`Unknown build target "${target}": use one of ${Object.keys(REQUIRED).join(', ')}.`);
  }
  const missing = required.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Error(`The build target "${target}" needs ${missing.join(' and ')} in the environment.`);
  }
  const baseUrl = target === 'dev' ? DEV_BASE_URL : new URL(environment.ADDIN_URL).href;
  return {
    baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`,
    officeJsUrl: environment.OFFICE_JS_URL ?? MICROSOFT_OFFICE_JS,
  };
}

module.exports = { addressesOf, DEV_BASE_URL, MICROSOFT_OFFICE_JS };
