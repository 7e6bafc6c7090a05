const { spawnSync } = require('node:child_process');
const { PROGRAMS, findProgram, howToGet } = require('./programs');

// Before the tests: what they drive is looked for, and installed where the machine lets us.
const missing = Object.keys(PROGRAMS).filter((name) => findProgram(name) === null);
if (missing.length > 0) {
  const packages = missing.flatMap((name) => PROGRAMS[name].packages);
  if (process.getuid?.() === 0) {
    process.stdout.write(`Installing ${packages.join(' ')} for the tests…\n`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const still = missing.filter((name) => findProgram(name) === null);
  for (const name of still) process.stderr.write(`${howToGet(name)}\n`);
  if (still.length > 0) process.exit(1);
}

function apt(...words) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}
