import type { Localised } from '../../findings/localised';
import type { BaseKind, Stage } from '../../tables/table-kind';

/** A table every department must disclose, with or without data. */
export interface RequiredTable {
  readonly base: BaseKind;
  readonly names: Readonly<Record<Stage, Localised>>;
}

function required(base: BaseKind, budget: Localised, final: Localised): RequiredTable {
  return { base, names: { budget, final } };
}

/** The tables of 部门预算公开 and of 部门决算公开. */
export const REQUIRED_TABLES: readonly RequiredTable[] = [
  required(
    'revenue-expenditure-summary',
    { 'zh-CN': '部门收支总表', 'en-US': 'summary of revenue and expenditure' },
    { 'zh-CN': '收入支出决算总表', 'en-US': 'final summary of revenue and expenditure' },
  ),
  required(
    'revenue-summary',
    { 'zh-CN': '部门收入总表', 'en-US': 'revenue summary' },
    { 'zh-CN': '收入决算表', 'en-US': 'final revenue table' },
  ),
  required(
    'expenditure-summary',
    { 'zh-CN': '部门支出总表', 'en-US': 'expenditure summary' },
    { 'zh-CN': '支出决算表', 'en-US': 'final expenditure table' },
  ),
  required(
    'fiscal-appropriation-summary',
    { 'zh-CN': '财政拨款收支总表', 'en-US': 'summary of fiscal appropriations' },
    { 'zh-CN': '财政拨款收入支出决算总表', 'en-US': 'final summary of fiscal appropriations' },
  ),
  required(
    'general-budget-expenditure',
    { 'zh-CN': '一般公共预算支出表', 'en-US': 'general budget expenditure' },
    { 'zh-CN': '一般公共预算财政拨款支出决算表', 'en-US': 'final general budget expenditure' },
  ),
  required(
    'general-budget-basic-expenditure',
    { 'zh-CN': '一般公共预算基本支出表', 'en-US': 'general budget basic expenditure' },
    { 'zh-CN': '一般公共预算财政拨款基本支出决算表', 'en-US': 'final general budget basic expenditure' },
  ),
  required(
    'three-public-expenses',
    { 'zh-CN': '一般公共预算“三公”经费支出表', 'en-US': '“three public” expenses' },
    { 'zh-CN': '财政拨款“三公”经费支出决算表', 'en-US': 'final “three public” expenses' },
  ),
  required(
    'government-fund-expenditure',
    { 'zh-CN': '政府性基金预算支出表', 'en-US': 'government fund expenditure' },
    { 'zh-CN': '政府性基金预算财政拨款收入支出决算表', 'en-US': 'final government fund table' },
  ),
  required(
    'state-capital-expenditure',
    { 'zh-CN': '国有资本经营预算支出表', 'en-US': 'state capital expenditure' },
    { 'zh-CN': '国有资本经营预算财政拨款支出决算表', 'en-US': 'final state capital expenditure' },
  ),
];
