import { attributeOf, childNamed, rootOf } from '../../xml/xml-element';
import { XmlCursor } from '../../xml/xml-cursor';
import { WORKBOOK_ORDER, placeFor } from '../element-order';
import { replaced } from '../own-elements';
import { insertion, spliced } from '../splice';
import type { WorkbookDraft } from '../workbook-draft';

/** Whether any cell of the workbook is calculated. */
export function hasFormulas({ draft, sheets }: WorkbookDraft): boolean {
  return sheets.some(({ part }) => part !== null && hasFormula(draft.xml(part)));
}

function hasFormula(sheet: Uint8Array): boolean {
  const cursor = new XmlCursor(sheet);
  while (cursor.next()) if (!cursor.isEnd && cursor.is('f')) return true;
  return false;
}

/** Takes out the order of calculation; a wrong one makes Excel call a file damaged, without one it finds its own. */
export function dropCalculationOrder({ draft, main }: WorkbookDraft): void {
  const chain = draft.relationships(main).find(({ type }) => type === 'calcChain');
  if (!chain?.part) return;
  draft.remove(chain.part);
  draft.unlink(main, chain.id);
}

/** Has all formulas calculated by the program that opens the workbook. */
export function recalculateOnLoad({ draft, main }: WorkbookDraft): void {
  draft.edit(main, (xml) => {
    const root = rootOf(xml);
    const settings = childNamed(xml, root, 'calcPr');
    if (!settings) {
      const element = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
      return spliced(xml, [insertion(placeFor(xml, root, WORKBOOK_ORDER, 'calcPr'), element)]);
    }
    const flag = attributeOf(xml, settings, 'fullCalcOnLoad');
    const at = settings.from + 1 + settings.prefix.length + settings.name.length;
    return spliced(xml, [flag ? replaced(flag, '1') : insertion(at, ' fullCalcOnLoad="1"')]);
  });
}
