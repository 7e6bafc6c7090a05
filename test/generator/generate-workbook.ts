import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import type { Stage } from '../../src/core/tables/table-kind';
import { budgetTables } from './budget-set';
import { finalTables } from './final-set';
import { emptySheet, toSnapshot, type SheetGrid, type WorkbookGrid } from './grid';
import { scopesOf, type Scope } from './layouts/context';
import { buildModel } from './model/build-model';
import type { Model } from './model/model';
import { drawMoneyProfile, drawProfile, type Profile, type Rounding } from './profile';
import { Random } from './random';
import { drawSheetNaming, SheetNamer } from './sheet-names';
import { styleOfTable } from './table-style';
import type { TableTruth, WorkbookTruth } from './truth';
import { writeTable } from './writer/table-writer';

export interface GeneratorOptions {
  readonly stage?: Stage;
  /** Whether published figures foot exactly or were rounded one by one. */
  readonly rounding?: Rounding;
  /** Units besides the department proper. */
  readonly subUnits?: number;
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
  const model = buildModel(random.fork('model'), {
    stage,
    quantum: money.quantum,
    ...(options.subUnits === undefined ? {} : { subUnits: options.subUnits }),
  });
  const profile = drawProfile(random.fork('profile'), stage, model.year, money);
  const book = new Workbook(model, profile, random);
  const grid: WorkbookGrid = { name: `generated-${seed}.xlsx`, sheets: book.sheets };
  const truth: WorkbookTruth = {
    stage,
    year: model.year,
    tables: book.tables,
    hasRoundingDifferences:
      money.quantum * 100 < money.unit.fen && money.decimals === 2 && money.unit.name === '万元',
    hasTextNumbers: profile.style.money.text !== null,
    otherSheets: [],
  };
  return { seed, model, grid, truth, snapshot: toSnapshot(grid) };
}

/** Lays out all tables of a model, each on a sheet of its own. */
class Workbook {
  readonly sheets: SheetGrid[] = [];
  readonly tables: TableTruth[] = [];
  private readonly namer: SheetNamer;

  constructor(
    private readonly model: Model,
    private readonly profile: Profile,
    private readonly random: Random,
  ) {
    this.namer = new SheetNamer(drawSheetNaming(random.fork('sheet names')));
    for (const scope of scopesOf(model, random.fork('scopes').chance(0.5))) this.addScope(scope);
  }

  private addScope(scope: Scope): void {
    const { model, profile, random } = this;
    const layouts = model.stage === 'budget' ? budgetTables(random.fork('tables')) : finalTables();
    layouts.forEach((layout, index) => {
      const style = styleOfTable(profile, random.fork(`style ${index}`), index + 1);
      const plan = layout({
        model,
        scope,
        words: profile.words,
        style,
        random: random.fork(`layout ${index}`),
      });
      const sheet = emptySheet(
        this.namer.name(plan.title, scope.isDepartment ? '' : scope.organisation.code),
      );
      const sheetIndex = this.sheets.push(sheet) - 1;
      const facts = {
        title: plan.title,
        organisation: { name: scope.organisation.name, code: scope.organisation.code },
        year: model.year,
      };
      const content = { plan, style, facts, stage: model.stage, grains: scope.grains };
      this.tables.push(
        writeTable({ sheet, sheetIndex, top: 0, left: 0 }, content, random.fork(`write ${index}`)),
      );
    });
  }
}
