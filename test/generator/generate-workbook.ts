import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import type { Stage } from '../../src/core/tables/table-kind';
import { toSnapshot, type WorkbookGrid } from './grid';
import { buildModel } from './model/build-model';
import type { Model } from './model/model';
import { drawMoneyProfile, drawProfile, type MoneyProfile, type Rounding } from './profile';
import { Random } from './random';
import type { WorkbookTruth } from './truth';
import { WorkbookLayout } from './workbook-layout';
import { addFormulas } from './writer/formulas';

export interface GeneratorOptions {
  readonly stage?: Stage;
  /** Whether published figures foot exactly or were rounded one by one. */
  readonly rounding?: Rounding;
  /** Units besides the department proper. */
  readonly subUnits?: number;
  /** The same department a year earlier: what it published as this year's is what `previous` columns print of it. */
  readonly isLastYear?: boolean;
}

/** A workbook with everything that is known about it. */
export interface GeneratedWorkbook {
  readonly seed: number;
  readonly model: Model;
  readonly grid: WorkbookGrid;
  readonly truth: WorkbookTruth;
  readonly snapshot: WorkbookSnapshot;
}

/** A consistent disclosure workbook that depends on the seed and the options alone. */
export function generateWorkbook(seed: number, options: GeneratorOptions = {}): GeneratedWorkbook {
  const random = new Random(seed);
  const stage = options.stage ?? (random.fork('stage').chance(0.65) ? 'budget' : 'final');
  const money = drawMoneyProfile(random.fork('money'), options.rounding);
  const thisYear = buildModel(random.fork('model'), {
    stage,
    quantum: money.quantum,
    ...(options.subUnits === undefined ? {} : { subUnits: options.subUnits }),
  });
  const model = options.isLastYear === true ? yearBefore(thisYear) : thisYear;
  const profile = drawProfile(random.fork('profile'), stage, model.year, money);
  const layout = new WorkbookLayout(model, profile, random);
  layout.layOut();
  const grid: WorkbookGrid = { name: `generated-${seed}.xlsx`, sheets: layout.sheets };
  const isIndependent = roundsOneByOne(money);
  const truth: WorkbookTruth = {
    stage,
    year: model.year,
    tables: layout.tables,
    hasRoundingDifferences: isIndependent || layout.mixesUnits,
    hasTextNumbers: profile.style.money.text !== null,
    statements: layout.statements,
    otherSheets: layout.otherSheets,
  };
  const formulas = random.fork('formulas');
  if (formulas.chance(0.15) && !isIndependent) {
    const own = truth.tables.filter((table) => table.unit === money.unit);
    own.forEach((table) => addFormulas(grid, table, formulas));
  }
  return { seed, model, grid, truth, snapshot: toSnapshot(grid) };
}

function yearBefore(model: Model): Model {
  return {
    ...model,
    year: model.year - 1,
    grains: model.grains.map((grain) => ({
      ...grain,
      amounts: { ...grain.amounts, current: grain.amounts.previous },
    })),
  };
}

/** Whether the printed unit is coarser than the amounts behind it, and cells hold what is printed. */
function roundsOneByOne({ unit, decimals, quantum, keepsHiddenDigits }: MoneyProfile): boolean {
  return !keepsHiddenDigits && quantum < unit.fen / 10 ** decimals;
}
