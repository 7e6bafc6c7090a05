import { addInOpener } from './add-in-opener';
import { objections } from './axe';
import { cutTexts } from './layout';
import { ALL_LOOKS } from './looks/all-looks';

const open = addInOpener();

/** `npm run accessibility` looks in other colours, in English and at twice the size as well. */
test.each(ALL_LOOKS)('axe has nothing against the state $name, and no text is cut', async ({ workbook, steps }) => {
  const shown = await open(workbook(), { width: 320 });
  await steps(shown);
  expect(await objections(shown.page)).toEqual([]);
  expect(await cutTexts(shown.page)).toEqual([]);
});
