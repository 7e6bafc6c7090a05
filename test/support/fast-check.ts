import fc from 'fast-check';

/**
 * fast-check as the tests use it. Every run tries the same examples, so that a red run speaks of the change and not of luck;
 * `npm run explore` leaves the choice to chance and tries the properties again and again.
 */
if (process.env['EXPLORE'] !== '1') fc.configureGlobal({ seed: 20260101 });

export { default } from 'fast-check';
