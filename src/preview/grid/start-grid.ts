import {
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type ILanguagePack,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionsChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import sheetsChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notesEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import notesChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../../core/findings/localised';
import type { GridFunctions } from '../functions/grid-functions';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
};

/**
 * Starts the spreadsheet without its own tools: it shows and edits cells, everything else the page does. What the presets'
 * own starter would add comes with packages we do not want (docs/decisions/0009-the-preview-is-a-view-of-the-file.md).
 */
export function startGrid(
  container: HTMLElement,
  functions: GridFunctions,
  language: Language,
): { readonly univer: Univer; readonly api: FUniver } {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(sheetsChinese, notesChinese, conditionsChinese) as ILanguagePack,
      [LocaleType.EN_US]: mergeLocales(sheetsEnglish, notesEnglish, conditionsEnglish) as ILanguagePack,
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: {
        menus: false,
        statisticBar: true,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      formula: { function: functions.executors, description: functions.descriptions },
      sheets: {
        clipboardConfig: { hidePasteOptions: true },
        disableForceStringAlert: true,
        disableForceStringMark: true,
        protectedRangeShadow: false,
      },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins as PluginEntry[])) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  keepWritesCheap(univer);
  return { univer, api: FUniver.newAPI(univer) };
}

/**
 * At each write the engine looks through the cells of all sheets for formulas though it asks about one sheet only, which
 * makes a thousand writes in a large workbook take minutes. The answer is narrowed to that sheet. This reaches into the
 * engine, and so its version is pinned.
 */
function keepWritesCheap(univer: Univer): void {
  const injector = univer.__getInjector();
  if (!injector.has(FormulaDataModel)) return;
  const model = injector.get(FormulaDataModel);
  const updateAll = model.updateFormulaData.bind(model);
  const readAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    model.getFormulaData = () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } });
    try {
      return updateAll(unit, sheet, cells);
    } finally {
      model.getFormulaData = readAll;
    }
  };
}
