import { attributeOf, childNamed, childrenNamed, rootOf, textOf } from '../../xlsx/xml/xml-element';

/** A name the user gave to cells or to a formula. */
export interface NamePicture {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Position of the sheet that alone knows it; null where the whole workbook does. */
  readonly sheet: number | null;
}

/** Names of a workbook's main part that formulas may use; those by which programs keep their own affairs are left out. */
export function readNames(xml: Uint8Array): NamePicture[] {
  const list = childNamed(xml, rootOf(xml), 'definedNames');
  return (list ? childrenNamed(xml, list, 'definedName') : []).flatMap((item) => {
    const value = (name: string): string => attributeOf(xml, item, name)?.value ?? '';
    const [name, sheet, formula] = [value('name'), value('localSheetId'), textOf(xml, item)];
    if (name === '' || /^_(?:xlnm|BudgetCheck)/i.test(name) || formula === '') return [];
    return [{ name, formula, sheet: sheet === '' ? null : Number(sheet) }];
  });
}
