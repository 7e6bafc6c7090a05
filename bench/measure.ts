import { measureBatch } from './batch';
import { measureCheckMemory } from './check-memory';
import { measureCheckSpeed } from './check-speed';
import { measureDiagnosis } from './diagnosis';
import { measureFunctions } from './functions';
import { measureLiveEdit } from './live-edit';
import { measureNarrative } from './narrative';
import { measureXlsxRead } from './xlsx-read';

/** What a fresh process can be asked to measure. */
const MEASURES = {
  'check-speed': measureCheckSpeed,
  'check-memory': measureCheckMemory,
  'live-edit': measureLiveEdit,
  'xlsx-read': measureXlsxRead,
  functions: measureFunctions,
  batch: measureBatch,
  narrative: measureNarrative,
  diagnosis: measureDiagnosis,
} as const;

export type MeasureName = keyof typeof MEASURES;

export type MeasureResult<Name extends MeasureName> = Awaited<ReturnType<(typeof MEASURES)[Name]>>;

const [name, file = ''] = process.argv.slice(2);
const figures = await MEASURES[name as MeasureName](file);
process.stdout.write(JSON.stringify(figures));
