const { spawnSync } = require('node:child_process');

/* Tries every property on examples of chance until one fails: `npm run explore -- 20` does it twenty times. */
const rounds = Number(process.argv[2] ?? 5);
for (let round = 1; round <= rounds; round++) {
  const { status } = spawnSync(
    process.execPath,
    [require.resolve('jest/bin/jest'), '--findRelatedTests', 'test/support/fast-check.ts', '--silent'],
    { stdio: 'inherit', env: { ...process.env, EXPLORE: '1' } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
