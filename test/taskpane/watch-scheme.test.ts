import { schemeOf } from '../../src/taskpane/watch-scheme';

test.each([
  ['#FFFFFF', 'light'],
  ['#1F1F1F', 'dark'],
  ['262626', 'dark'],
  ['#FFFF00', 'light'],
  ['white', null],
  [undefined, null],
])('%s is %s', (colour, scheme) => {
  expect(schemeOf(colour)).toBe(scheme);
});
