import type { ClientExcel, ClientExtension } from './client-library';

const READ = 1;

/** Adds the selection of several areas (ExcelApi 1.18) to a client from npm, which is too old to have it. */
export function installAreaSelection(excel: ClientExcel, library: ClientExtension): void {
  const { prototype } = excel.RangeAreas;
  if ('select' in prototype) return;
  Object.assign(prototype, {
    select(this: object) {
      library.Utility.throwIfApiNotSupported('RangeAreas.select', 'ExcelApi', '1.18', 'Excel');
      library.BatchApiHelper.invokeMethod(this, 'Select', READ, [], 0, 0);
    },
  });
}
