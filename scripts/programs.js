const { existsSync } = require('node:fs');

/** Programs the tests drive, where they usually stand; a variable of the environment names another place. */
const PROGRAMS = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'CHROMIUM',
    packages: ['chromium'],
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  libreOffice: {
    title: 'LibreOffice',
    variable: 'LIBREOFFICE',
    packages: ['libreoffice-calc'],
    places: [
      '/usr/bin/soffice',
      '/usr/lib/libreoffice/program/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
  },
};

/** @typedef {keyof typeof PROGRAMS} ProgramName */

/**
 * Where a program stands; null when it is not to be found.
 * @param {ProgramName} name
 * @returns {string | null}
 */
function findProgram(name) {
  const { variable, places } = PROGRAMS[name];
  return [process.env[variable], ...places].find((place) => place && existsSync(place)) ?? null;
}

/**
 * How somebody can get a program.
 * @param {ProgramName} name
 */
function howToGet(name) {
  const { title, variable, packages } = PROGRAMS[name];
  return `The tests need ${title}. On Debian: apt-get install ${packages.join(' ')}. Elsewhere: install it, or set ${variable} to its path.`;
}

module.exports = { PROGRAMS, findProgram, howToGet };
