import type { Stage } from '../../../src/core/tables/table-kind';
import type { BaseSource } from '../model/model';
import type { Random } from '../random';

/** How a province words what all provinces print. */
export interface Words {
  /** What a title says besides the table's name. */
  readonly titleForm: 'plain' | 'year' | 'organisation' | 'both';
  /** 二〇二四年 rather than 2024年 in titles. */
  readonly hasChineseYear: boolean;
  readonly revenueHeading: string;
  readonly expenditureHeading: string;
  readonly item: string;
  readonly budgetAmount: string;
  readonly currentRevenueTotal: string;
  readonly currentExpenditureTotal: string;
  readonly carryIn: string;
  readonly carryOut: string;
  readonly revenueGrandTotal: string;
  readonly expenditureGrandTotal: string;
  /** Income rows of 收支总表. */
  readonly incomeRow: Readonly<Record<BaseSource, string>>;
  /** Income columns of 收入总表. */
  readonly incomeColumn: Readonly<Record<BaseSource, string>>;
  readonly fiscalRow: Readonly<Record<'general' | 'fund' | 'capital', string>>;
  readonly fiscalColumn: Readonly<Record<'general' | 'fund' | 'capital', string>>;
  readonly personnel: string;
  readonly public: string;
  readonly operating: string;
  readonly toSuperior: string;
  readonly toSubordinate: string;
  readonly functionalCode: string;
  readonly functionalName: string;
  readonly economicCode: string;
  readonly economicName: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly total: string;
  readonly subtotal: string;
  readonly abroad: string;
  readonly vehicle: string;
  readonly vehiclePurchase: string;
  readonly vehicleRunning: string;
  readonly reception: string;
}

/** The words of a workbook: a province's, or for final accounts those of the national form. */
export function drawWords(random: Random, year: number, stage: Stage): Words {
  const words = drawBudgetWords(random, year);
  return stage === 'budget' ? words : { ...words, ...finalWords(random.fork('final')) };
}

function finalWords(random: Random): Partial<Words> {
  const fiscal = random.pick(['预算财政拨款', '预算财政拨款', '预算拨款']);
  const grandTotal = random.weighted([
    ['总计', 6],
    ['总 计', 1],
  ]);
  const saysFlow = random.chance(0.25);
  return {
    revenueHeading: '收入',
    expenditureHeading: '支出',
    budgetAmount: random.pick(['决算数', '决算数', '金额', '决算金额']),
    currentRevenueTotal: random.pick(['本年收入合计', '本年收入合计', '本 年 收 入 合 计']),
    currentExpenditureTotal: random.pick(['本年支出合计', '本年支出合计', '本 年 支 出 合 计']),
    carryIn: random.pick(['年初结转和结余', '年初结转和结余', '上年结转和结余']),
    carryOut: random.pick(['年末结转和结余', '年末结转和结余', '结转下年']),
    revenueGrandTotal: saysFlow ? '收入总计' : grandTotal,
    expenditureGrandTotal: saysFlow ? '支出总计' : grandTotal,
    incomeRow: {
      general: `一般公共${fiscal}收入`,
      fund: `政府性基金${fiscal}收入`,
      capital: `国有资本经营${fiscal}收入`,
      'special-account': '财政专户管理资金收入',
      institutional: '事业收入',
      operating: '经营收入',
      superior: '上级补助收入',
      subordinate: '附属单位上缴收入',
      other: '其他收入',
    },
    fiscalRow: {
      general: `一般公共${fiscal}`,
      fund: `政府性基金${fiscal}`,
      capital: `国有资本经营${fiscal}`,
    },
    fiscalColumn: {
      general: `一般公共${fiscal}`,
      fund: `政府性基金${fiscal}`,
      capital: `国有资本经营${fiscal}`,
    },
    operating: '经营支出',
    functionalCode: random.pick(['功能分类科目编码', '支出功能分类科目编码', '科目代码', '科目编码']),
    functionalName: random.pick(['科目名称', '科目名称', '功能分类科目名称']),
  };
}

function drawBudgetWords(random: Random, year: number): Words {
  const fiscal = random.pick(['预算拨款', '预算财政拨款', '预算', '预算资金']);
  const short = random.pick(['预算', '预算拨款', '预算财政拨款']);
  return {
    hasChineseYear: random.fork('chinese year').chance(0.04),
    titleForm: random.weighted([
      ['plain', 6],
      ['year', 2],
      ['organisation', 1],
      ['both', 1],
    ] as const),
    revenueHeading: random.pick(['收入', '收入', '本年收入', '收      入', '部门收入']),
    expenditureHeading: random.pick(['支出', '支出', '本年支出', '支      出', '部门支出']),
    item: random.pick(['项目', '项目', '项 目', '项    目']),
    budgetAmount: random.pick([
      '预算数',
      '预算数',
      `${year}年预算数`,
      `${year}年预算`,
      '金额',
      '本年预算',
      '预算金额',
      '本年预算数',
    ]),
    currentRevenueTotal: random.pick(['本年收入合计', '本年收入合计', '本年收入小计', '本 年 收 入 合 计']),
    currentExpenditureTotal: random.pick([
      '本年支出合计',
      '本年支出合计',
      '本年支出小计',
      '本 年 支 出 合 计',
    ]),
    carryIn: random.pick(['上年结转结余', '上年结转', '上年结转和结余', '上年结余结转', '年初结转结余']),
    carryOut: random.pick(['年终结转结余', '结转下年', '年终结转和结余', '结转下年支出', '年末结转结余']),
    revenueGrandTotal: random.pick(['收入总计', '收入总计', '收 入 总 计', '收  入  总  计']),
    expenditureGrandTotal: random.pick(['支出总计', '支出总计', '支 出 总 计', '支  出  总  计']),
    incomeRow: incomeRows(random, fiscal),
    incomeColumn: incomeColumns(random, short),
    fiscalRow: {
      general: `一般公共${fiscal}`,
      fund: `政府性基金${fiscal}`,
      capital: `国有资本经营${fiscal}`,
    },
    fiscalColumn: {
      general: `一般公共${short}`,
      fund: `政府性基金${short}`,
      capital: `国有资本经营${short}`,
    },
    personnel: random.pick(['人员经费', '人员经费', '人员支出']),
    public: random.pick(['公用经费', '公用经费', '日常公用经费', '公用支出']),
    operating: random.pick(['事业单位经营支出', '经营支出']),
    toSuperior: random.pick(['上缴上级支出', '上解上级支出']),
    toSubordinate: random.pick(['对附属单位补助支出', '对下级单位补助支出', '对附属单位补助']),
    functionalCode: random.pick(['科目编码', '科目代码', '功能分类科目编码', '支出功能分类科目编码', '编码']),
    functionalName: random.pick([
      '科目名称',
      '功能分类科目名称',
      '功能科目名称',
      '科目名称（功能分类）',
      '支出功能分类科目名称',
    ]),
    economicCode: random.pick(['科目编码', '经济分类科目编码', '经济科目编码', '部门经济分类科目编码']),
    economicName: random.pick(['科目名称', '经济分类科目名称', '经济科目名称', '部门预算支出经济分类科目']),
    unitCode: random.pick(['部门(单位)代码', '单位编码', '单位代码', '预算单位编码', '部门（单位）代码']),
    unitName: random.pick(['部门(单位)名称', '单位名称', '预算单位名称', '部门（单位）名称']),
    total: random.pick(['合计', '合计', '合 计', '总计']),
    subtotal: random.pick(['小计', '小计', '小 计', '合计']),
    abroad: random.pick(['因公出国（境）费', '因公出国(境)费', '因公出国（境）费用', '因公出国（境）经费']),
    vehicle: random.pick(['公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车购置和运行费']),
    vehiclePurchase: random.pick(['公务用车购置费', '公务用车购置', '公务用车购置经费']),
    vehicleRunning: random.pick(['公务用车运行维护费', '公务用车运行费', '公务用车运行经费']),
    reception: random.pick(['公务接待费', '公务接待费', '公务接待经费', '国内公务接待费']),
  };
}

function incomeRows(random: Random, fiscal: string): Words['incomeRow'] {
  const suffix = fiscal === '预算' ? '收入' : random.pick(['收入', '收入', '']);
  return {
    general: `一般公共${fiscal}${suffix}`,
    fund: `政府性基金${fiscal}${suffix}`,
    capital: `国有资本经营${fiscal}${suffix}`,
    'special-account': random.pick(['财政专户管理资金收入', '财政专户核拨资金收入', '财政专户管理资金']),
    institutional: random.pick(['事业收入', '事业收入', '事业收入（不含教育收费）']),
    operating: random.pick(['事业单位经营收入', '经营收入']),
    superior: '上级补助收入',
    subordinate: random.pick(['附属单位上缴收入', '附属单位缴款']),
    other: '其他收入',
  };
}

function incomeColumns(random: Random, short: string): Words['incomeColumn'] {
  return {
    general: `一般公共${short}`,
    fund: `政府性基金${short}`,
    capital: `国有资本经营${short}`,
    'special-account': random.pick([
      '财政专户管理资金',
      '财政专户管理资金收入',
      '财政专户收入',
      '财政专户核拨',
    ]),
    institutional: '事业收入',
    operating: random.pick(['事业单位经营收入', '经营收入']),
    superior: '上级补助收入',
    subordinate: '附属单位上缴收入',
    other: '其他收入',
  };
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 2024 → 二〇二四. */
export function chineseYear(year: number): string {
  return String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}

/** 1 → 一, 12 → 十二, 31 → 三十一. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10]!;
  return tens === 0 ? ones : `${tens === 1 ? '' : DIGITS[tens]!}十${ones}`;
}

/** 一、 or （一） or 1. before a name, by depth. */
export function ordinal(level: number, position: number, bracket: 'full' | 'half' = 'full'): string {
  if (level === 0) return `${chineseNumber(position)}、`;
  if (level === 1)
    return bracket === 'full' ? `（${chineseNumber(position)}）` : `(${chineseNumber(position)})`;
  return `${position}.`;
}
