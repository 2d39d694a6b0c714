import { type Ctor, LocaleType, LogLevel, merge, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { BaseFunction, IFunctionInfo } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import rulesEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import rulesRussian from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreRussian from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingRussian from '@univerjs/preset-sheets-drawing/locales/ru-RU';

import { undoOfPeople } from './undo.ts';

export type GridFunctions = { functions: [Ctor<BaseFunction>, string][]; help: IFunctionInfo[] };

/** What the workbook has no place for would be gone with the next call. */
const hiddenItems = [
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.menu.image',
];

/** The empty spreadsheet: presets one by one, since the package of all of them brings others that are not free. */
export function startUniver(container: HTMLElement, { functions, help }: GridFunctions, isRussian: boolean) {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    override: [undoOfPeople],
    locale: isRussian ? LocaleType.RU_RU : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: merge({}, coreEnglish, rulesEnglish, drawingEnglish),
      [LocaleType.RU_RU]: merge({}, coreRussian, rulesRussian, drawingRussian),
    },
  });
  registerAll(univer, [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: Object.fromEntries(hiddenItems.map((item) => [item, { hidden: true }])),
      // Sheets marks neither texts that look like numbers nor cells of plain text.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { function: functions, description: help, initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ]);
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

export type Started = ReturnType<typeof startUniver>;

type IPreset = ReturnType<typeof UniverSheetsCorePreset>;

/** Presets overlap: a plugin that several of them name is registered once, as the last one wants it. */
function registerAll(univer: Univer, presets: IPreset[]): void {
  const plugins = new Map<string, IPreset['plugins'][number]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const name = (Array.isArray(entry) ? entry[0] : entry).pluginName;
    plugins.delete(name);
    plugins.set(name, entry);
  }
  for (const entry of plugins.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1] as object);
    else univer.registerPlugin(entry);
  }
}
