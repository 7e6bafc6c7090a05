/** The requirement sets an Excel version offers: the newest version of each. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** Excel 2021 LTSC, the oldest the add-in supports: no notes API. */
export const EXCEL_2021: RequirementMatrix = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  KeyboardShortcuts: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
};

/** A current subscription version, with notes. */
export const EXCEL_365: RequirementMatrix = {
  ...EXCEL_2021,
  ExcelApi: '1.18',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
};

const parts = (version: string): [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

export class RequirementSets {
  constructor(readonly matrix: RequirementMatrix) {}

  /** As `Office.context.requirements.isSetSupported`; without a version, any version will do. */
  isSetSupported(name: string, version: string | number = '1.1'): boolean {
    const offered = this.matrix[name];
    if (offered === undefined) return false;
    const [offeredMajor, offeredMinor] = parts(offered);
    const [major, minor] = parts(String(version));
    return offeredMajor > major || (offeredMajor === major && offeredMinor >= minor);
  }
}
