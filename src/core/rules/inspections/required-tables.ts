import type { Localised } from '../../findings/localised';
import type { BaseKind, Stage } from '../../tables/table-kind';

/** A table every department must disclose, with or without data. */
export interface RequiredTable {
  readonly base: BaseKind;
  readonly names: Readonly<Record<Stage, Localised>>;
  /** First year it had to be disclosed for. */
  readonly since: number;
}

function required(base: BaseKind, budget: Localised, final: Localised, since = 0): RequiredTable {
  return { base, names: { budget, final }, since };
}

/** Budgets and final accounts of 2019 were disclosed in eight tables; 国有资本经营预算 came as the ninth. */
const STATE_CAPITAL_SINCE = 2020;

/** The tables of 部门预算公开 and of 部门决算公开. */
export const REQUIRED_TABLES: readonly RequiredTable[] = [
  required(
    'revenue-expenditure-summary',
    { 'zh-CN': '部门收支总表', 'en-US': 'revenue and expenditure summary' },
    { 'zh-CN': '收入支出决算总表', 'en-US': 'revenue and expenditure summary (final accounts)' },
  ),
  required(
    'revenue-summary',
    { 'zh-CN': '部门收入总表', 'en-US': 'revenue summary' },
    { 'zh-CN': '收入决算表', 'en-US': 'revenue (final accounts)' },
  ),
  required(
    'expenditure-summary',
    { 'zh-CN': '部门支出总表', 'en-US': 'expenditure summary' },
    { 'zh-CN': '支出决算表', 'en-US': 'expenditure (final accounts)' },
  ),
  required(
    'fiscal-appropriation-summary',
    { 'zh-CN': '财政拨款收支总表', 'en-US': 'fiscal appropriation summary' },
    { 'zh-CN': '财政拨款收入支出决算总表', 'en-US': 'fiscal appropriation summary (final accounts)' },
  ),
  required(
    'general-budget-expenditure',
    { 'zh-CN': '一般公共预算支出表', 'en-US': 'general public budget expenditure' },
    {
      'zh-CN': '一般公共预算财政拨款支出决算表',
      'en-US': 'general public budget expenditure (final accounts)',
    },
  ),
  required(
    'general-budget-basic-expenditure',
    { 'zh-CN': '一般公共预算基本支出表', 'en-US': 'general public budget basic expenditure' },
    {
      'zh-CN': '一般公共预算财政拨款基本支出决算表',
      'en-US': 'general public budget basic expenditure (final accounts)',
    },
  ),
  required(
    'three-public-expenses',
    { 'zh-CN': '一般公共预算“三公”经费支出表', 'en-US': 'three public expenses' },
    { 'zh-CN': '财政拨款“三公”经费支出决算表', 'en-US': 'three public expenses (final accounts)' },
  ),
  required(
    'government-fund-expenditure',
    { 'zh-CN': '政府性基金预算支出表', 'en-US': 'government fund expenditure' },
    {
      'zh-CN': '政府性基金预算财政拨款收入支出决算表',
      'en-US': 'government fund revenue and expenditure (final accounts)',
    },
  ),
  required(
    'state-capital-expenditure',
    { 'zh-CN': '国有资本经营预算支出表', 'en-US': 'state capital budget expenditure' },
    {
      'zh-CN': '国有资本经营预算财政拨款支出决算表',
      'en-US': 'state capital budget expenditure (final accounts)',
    },
    STATE_CAPITAL_SINCE,
  ),
];
