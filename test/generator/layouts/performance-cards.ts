import { quantumOf, WAN, YUAN, type Fen } from '../../../src/core/amount/fen';
import { merge, put, putText, type SheetGrid } from '../grid';
import type { Model, Project } from '../model/model';
import { total, type Grain } from '../model/model';
import type { Random } from '../random';
import type { ColumnTruth, LineTruth, TableTruth } from '../truth';
import { asPrinted } from '../writer/figures';
import type { Scope } from './context';

/** What a card says about one project. */
interface Card {
  readonly model: Model;
  readonly scope: Scope;
  readonly project: Project;
  readonly grains: readonly Grain[];
  readonly unit: typeof WAN | typeof YUAN;
  readonly title: string;
}

const INDICATORS = [
  ['产出指标', '数量指标', '完成任务数量', '≥12次', 20],
  ['产出指标', '质量指标', '验收合格率', '=100%', 15],
  ['产出指标', '时效指标', '资金拨付及时率', '≥95%', 15],
  ['效益指标', '社会效益指标', '保障能力', '有效提升', 20],
  ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%', 20],
] as const;

/** 项目支出绩效目标表 or 绩效自评表 as cards of keys and values, one below the other. */
export function performanceCards(
  sheet: SheetGrid,
  sheetIndex: number,
  scope: Scope,
  model: Model,
  title: string,
  random: Random,
): TableTruth[] {
  const used = [
    ...new Set(scope.grains.filter((grain) => grain.use === 'project').map((grain) => grain.project)),
  ].slice(0, random.int(1, 5));
  const unit = random.chance(0.7) ? WAN : YUAN;
  const truths: TableTruth[] = [];
  let top = 0;
  for (const project of used) {
    const grains = scope.grains.filter((grain) => grain.project === project && grain.use === 'project');
    const truth = writeCard(sheet, sheetIndex, top, {
      model,
      scope,
      project: model.projects[project]!,
      grains,
      unit,
      title,
    });
    truths.push(truth);
    top = truth.range.bottom + 1 + random.int(1, 2);
  }
  return truths;
}

function writeCard(sheet: SheetGrid, sheetIndex: number, top: number, card: Card): TableTruth {
  const { model, scope, project, unit, title } = card;
  const isFinal = model.stage === 'final';
  const right = isFinal ? 6 : 5;
  putText(sheet, top, 0, title);
  merge(sheet, top, 0, top, right);
  putText(sheet, top + 1, 0, `（${model.year}年度）`);
  merge(sheet, top + 1, 0, top + 1, right);
  keyValue(sheet, top + 2, '项目名称', project.name, right);
  keyValue(
    sheet,
    top + 3,
    isFinal ? '主管部门' : '主管部门及编码',
    isFinal ? model.department.name : `${model.department.name}-${model.department.code}`,
    right,
  );
  const money = writeMoney(sheet, top + 4, card);
  keyValue(sheet, money.next, '年度绩效目标', `按时完成${project.name}各项任务，提高资金使用效益。`, right);
  const bottom = writeIndicators(sheet, money.next + 1, isFinal);
  return {
    scope: scope.index,
    sheet: sheetIndex,
    kind: isFinal ? 'final-project-performance' : 'project-performance',
    base: 'project-performance',
    stage: model.stage,
    title,
    range: { top, left: 0, bottom, right },
    unit,
    quantum: quantumOf(unit, 2),
    year: model.year,
    organisation: scope.organisation,
    isEmpty: false,
    facets: { flow: 'expenditure', nature: 'project' },
    lanes: [{ facets: {}, scheme: 'item', lines: money.lines, columns: money.columns }],
    notes: [],
  };
}

function keyValue(sheet: SheetGrid, row: number, key: string, value: string, right: number): void {
  putText(sheet, row, 0, key);
  putText(sheet, row, 2, value);
  merge(sheet, row, 0, row, 1);
  merge(sheet, row, 2, row, right);
}

interface MoneyBlock {
  readonly lines: LineTruth[];
  readonly columns: ColumnTruth[];
  readonly next: number;
}

function writeMoney(sheet: SheetGrid, top: number, card: Card): MoneyBlock {
  const isFinal = card.model.stage === 'final';
  const versions = isFinal ? (['initial', 'adjusted', 'current'] as const) : (['current'] as const);
  const first = isFinal ? top + 1 : top;
  putText(sheet, top, 0, `项目资金（${card.unit.name}）`);
  if (isFinal)
    ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率'].forEach((head, index) =>
      putText(sheet, top, 2 + index, head),
    );
  const rows: readonly (readonly [string, readonly Grain[]])[] = [
    ['年度资金总额', card.grains],
    ['其中：财政拨款', card.grains.filter((grain) => ['general', 'fund', 'capital'].includes(grain.source))],
    ['其他资金', card.grains.filter((grain) => !['general', 'fund', 'capital'].includes(grain.source))],
  ];
  rows.forEach(([name, grains], index) => {
    putText(sheet, first + index, 1, name);
    versions.forEach((version, column) =>
      putAmount(sheet, first + index, 2 + column, total(grains, version), card),
    );
  });
  if (isFinal) writeExecution(sheet, first, card);
  merge(sheet, top, 0, first + 2, 0);
  const facets = isFinal ? [{ version: 'initial' } as const, { version: 'adjusted' } as const, {}] : [{}];
  const heads = isFinal ? ['年初预算数', '全年预算数', '全年执行数'] : ['项目资金'];
  return {
    next: first + 3,
    lines: rows.map(([name], index) => ({
      row: first + index,
      code: '',
      subject: '',
      name: name.replace(/^其中：|\s/g, ''),
      role: index === 0 ? 'total' : 'item',
      parent: index === 0 ? -1 : 0,
      additive: index === 0,
      facets: {},
    })),
    columns: facets.map((column, index) => ({
      column: 2 + index,
      path: [heads[index]!],
      facets: column,
      measure: 'amount',
      parent: -1,
      additive: true,
    })),
  };
}

function putAmount(sheet: SheetGrid, row: number, column: number, fen: Fen, { unit }: Card): void {
  const printed = asPrinted(fen, {
    unit,
    decimals: 2,
    format: '0.00',
    keepsHiddenDigits: false,
    zero: 'zero',
    text: null,
    negative: 'minus',
  });
  put(sheet, row, column, { value: printed / unit.fen, format: '0.00', fen: printed });
}

function writeExecution(sheet: SheetGrid, row: number, { grains }: Card): void {
  const adjusted = total(grains, 'adjusted');
  put(sheet, row, 5, { value: 10 });
  if (adjusted > 0)
    put(sheet, row, 6, { value: Math.round((total(grains) / adjusted) * 10_000) / 10_000, format: '0.00%' });
}

function writeIndicators(sheet: SheetGrid, top: number, isFinal: boolean): number {
  const heads = isFinal
    ? ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值']
    : ['一级指标', '二级指标', '三级指标', '指标值', '权重'];
  putText(sheet, top, 0, '绩效指标');
  heads.forEach((head, index) => putText(sheet, top, 1 + index, head));
  INDICATORS.forEach(([level1, level2, level3, value, weight], index) => {
    const row = top + 1 + index;
    if (INDICATORS[index - 1]?.[0] !== level1) putText(sheet, row, 1, level1);
    putText(sheet, row, 2, level2);
    putText(sheet, row, 3, level3);
    putText(sheet, row, 4, value);
    if (isFinal) putText(sheet, row, 5, value.replace(/[≥=]/, ''));
    put(sheet, row, isFinal ? 6 : 5, { value: weight });
  });
  merge(sheet, top, 0, top + INDICATORS.length, 0);
  return top + INDICATORS.length;
}
