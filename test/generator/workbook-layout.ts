import { WAN, YUAN } from '../../src/core/amount/fen';
import { budgetTables } from './budget-set';
import { finalTables } from './final-set';
import { emptySheet, type SheetGrid } from './grid';
import { scopesOf, type LayoutContext, type Scope } from './layouts/context';
import { departmentPerformance } from './layouts/department-performance';
import { performanceCards } from './layouts/performance-cards';
import { titleOf } from './layouts/shared';
import { otherSheets, type OtherSheet } from './layouts/text-sheets';
import type { Model } from './model/model';
import { narrativeOf } from './narrative/narrative';
import { writeParagraphs } from './narrative/paragraphs';
import type { TablePlan } from './plan';
import type { Profile } from './profile';
import type { Random } from './random';
import { drawSheetNaming, SheetNamer } from './sheet-names';
import { SheetPlacer } from './sheet-placer';
import type { TableStyle } from './style';
import { styleOfTable } from './table-style';
import type { StatementTruth, TableTruth, WorkbookTruth } from './truth';
import { writeTable } from './writer/table-writer';

/** Lays out everything a workbook holds: front pages, the tables of every scope, the narrative. */
export class WorkbookLayout {
  readonly sheets: SheetGrid[] = [];
  readonly tables: TableTruth[] = [];
  readonly statements: StatementTruth[] = [];
  readonly otherSheets: WorkbookTruth['otherSheets'][number][] = [];
  /** Tables in another unit than the rest: 三公 in 万元 in a workbook in 元. */
  readonly mixesUnits: boolean;
  private readonly showsUnits: boolean;
  private readonly namer: SheetNamer;
  private readonly placer: SheetPlacer;

  constructor(
    private readonly model: Model,
    private readonly profile: Profile,
    private readonly random: Random,
  ) {
    this.namer = new SheetNamer(drawSheetNaming(random.fork('sheet names')));
    this.showsUnits = random.fork('scopes').chance(0.5) && model.units.length > 1;
    this.placer = new SheetPlacer(this.sheets, this.tables, this.namer, random.fork('places'));
    this.mixesUnits = profile.money.unit === YUAN && random.fork('mixed').chance(0.25);
  }

  layOut(): void {
    const { model, random } = this;
    const scopes = scopesOf(model, this.showsUnits);
    const plans = scopes.map((scope) => this.planned(scope));
    const titles = plans[0]!.map(({ plan }) => plan.title);
    const others = otherSheets(model, random.fork('others'), titles);
    this.addOthers(others.front);
    scopes.forEach((scope, index) => this.addTables(scope, plans[index]!));
    scopes.forEach((scope) => this.addPerformance(scope));
    if (random.fork('narrative').chance(0.6)) scopes.forEach((scope) => this.addNarrative(scope));
    this.addOthers(others.back);
  }

  private planned(scope: Scope): { plan: TablePlan; style: TableStyle }[] {
    const layouts = this.model.stage === 'budget' ? budgetTables(this.random.fork('tables')) : finalTables();
    return layouts.map((layout, index) => {
      const context = this.context(scope, index);
      const plan = layout(context);
      const isMixed = this.mixesUnits && plan.base === 'three-public-expenses';
      return { plan, style: isMixed ? inWan(context.style) : context.style };
    });
  }

  private context(scope: Scope, index: number): LayoutContext {
    const { model, profile, random } = this;
    const habits = styleOfTable(profile, random.fork(`style ${index}`), index + 1);
    const named = this.showsUnits ? withOrganisation(habits) : habits;
    const isSilent = index > 0 && !this.mixesUnits && random.fork(`unit ${index}`).chance(0.015);
    const style = isSilent ? withoutUnit(named) : named;
    return { model, scope, words: profile.words, style, random: random.fork(`layout ${index}`) };
  }

  private addTables(scope: Scope, plans: readonly { plan: TablePlan; style: TableStyle }[]): void {
    plans.forEach(({ plan, style }, index) => {
      const facts = { title: plan.title, organisation: scope.organisation, year: this.model.year };
      const content = {
        plan,
        style,
        facts,
        stage: this.model.stage,
        grains: scope.grains,
        scope: scope.index,
      };
      const place = this.placer.place(plan, style, scope, index);
      this.tables.push(writeTable(place, content, this.random.fork(`write ${index}`)));
    });
  }

  private addPerformance(scope: Scope): void {
    const { model } = this;
    const random = this.random.fork('performance');
    const context = this.context(scope, 90);
    if (random.chance(0.25) && scope.grains.some((grain) => grain.use === 'project')) {
      const title = titleOf(context, 'project-performance');
      const { sheet, sheetIndex } = this.placer.own(title, scope);
      this.tables.push(...performanceCards(sheet, sheetIndex, scope, model, title, random.fork('cards')));
    }
    if (random.chance(0.25)) {
      const title = titleOf(context, 'department-performance');
      const { sheet, sheetIndex } = this.placer.own(title, scope);
      this.tables.push(departmentPerformance(sheet, sheetIndex, scope, model, title));
    }
  }

  private addNarrative(scope: Scope): void {
    const name = this.random
      .fork('narrative name')
      .pick(['情况说明', '情况说明', '文字说明', '部门预决算情况说明']);
    const sheet = emptySheet(
      this.namer.fixed(scope.isDepartment ? name : `${scope.organisation.code}${name}`),
    );
    const sheetIndex = this.sheets.push(sheet) - 1;
    const paragraphs = narrativeOf(this.model, scope, this.profile.words, this.random.fork('narrator'));
    this.statements.push(...writeParagraphs(sheet, sheetIndex, paragraphs));
    this.otherSheets.push({ sheet: sheetIndex, content: 'narrative' });
  }

  private addOthers(others: readonly OtherSheet[]): void {
    for (const { sheet, content } of others) {
      sheet.name = this.namer.fixed(sheet.name);
      this.otherSheets.push({ sheet: this.sheets.push(sheet) - 1, content });
    }
  }
}

function inWan(style: TableStyle): TableStyle {
  return {
    ...style,
    money: { ...style.money, unit: WAN, decimals: 2, format: '0.00', keepsHiddenDigits: false },
  };
}

/** Where several organisations share a workbook, every table says whose it is. */
function withOrganisation(style: TableStyle): TableStyle {
  return { ...style, meta: { ...style.meta, organisation: style.meta.organisation ?? '单位名称：' } };
}

/** A table that leaves it to the others to say which unit the workbook is in. */
function withoutUnit(style: TableStyle): TableStyle {
  return { ...style, meta: { ...style.meta, unitPlace: 'nowhere' } };
}
