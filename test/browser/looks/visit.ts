import { launchChromium } from '../../support/chromium';
import { openAddIn, type AddInPage, type Appearance } from '../add-in-page';
import { ALL_LOOKS } from './all-looks';

/** Leads to every state with `part` in its name in every appearance, to be seen there; says which could not be reached. */
export async function visitLooks(
  part: string,
  appearances: readonly Appearance[],
  see: (shown: AddInPage, name: string, appearance: Appearance) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium();
  for (const { name, workbook, steps } of ALL_LOOKS.filter((look) => look.name.includes(part))) {
    for (const appearance of appearances) {
      const shown = await openAddIn(browser, workbook(), appearance);
      try {
        await steps(shown);
        await see(shown, name, appearance);
      } catch (error) {
        process.stderr.write(`${name} ${JSON.stringify(appearance)}: ${String(error)}\n`);
        process.exitCode = 1;
      }
      await shown.page.context().close();
    }
  }
  await browser.close();
}
