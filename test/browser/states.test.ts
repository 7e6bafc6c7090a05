import { addInOpener } from './add-in-opener';
import { objections } from './axe';
import { cutTexts } from './layout';
import { ALL_LOOKS } from './looks/all-looks';

const open = addInOpener();

/** Every kind of view once. `npm run accessibility` looks at every state, in other colours and at twice the size as well. */
const NAMES = [
  ...['welcome', 'checking', 'clean', 'no-tables', 'protected', 'excel-error', 'map-units', 'live'],
  ...['finding-rule', 'ignored', 'correcting-wrong', 'correction-unfit', 'menu', 'help', 'settings-rules'],
  ...['recompute-formulas', 'convert', 'previous-choice', 'previous', 'narrative-completed', 'report'],
];

test.each(NAMES)('axe has nothing against the state %s, and no text is cut', async (name) => {
  const { workbook, steps } = ALL_LOOKS.find((look) => look.name === name)!;
  const shown = await open(workbook(), { width: 320 });
  await steps(shown);
  expect(await objections(shown.page)).toEqual([]);
  expect(await cutTexts(shown.page)).toEqual([]);
});
