import type { Localised } from '../../findings/localised';
import type { BaseKind, Stage } from '../../tables/table-kind';

/** What clerks call each kind of table, as a 预算 and as a 决算 table. */
export const TABLE_KIND_NAMES = {
  'revenue-expenditure-summary': {
    budget: { 'zh-CN': '收支总表', 'en-US': 'Revenue and expenditure summary' },
    final: { 'zh-CN': '收入支出决算总表', 'en-US': 'Revenue and expenditure summary (final accounts)' },
  },
  'revenue-summary': {
    budget: { 'zh-CN': '收入总表', 'en-US': 'Revenue summary' },
    final: { 'zh-CN': '收入决算表', 'en-US': 'Revenue (final accounts)' },
  },
  'expenditure-summary': {
    budget: { 'zh-CN': '支出总表', 'en-US': 'Expenditure summary' },
    final: { 'zh-CN': '支出决算表', 'en-US': 'Expenditure (final accounts)' },
  },
  'fiscal-appropriation-summary': {
    budget: { 'zh-CN': '财政拨款收支总表', 'en-US': 'Fiscal appropriation summary' },
    final: {
      'zh-CN': '财政拨款收入支出决算总表',
      'en-US': 'Fiscal appropriation summary (final accounts)',
    },
  },
  'general-budget-expenditure': {
    budget: { 'zh-CN': '一般公共预算支出表', 'en-US': 'General public budget expenditure' },
    final: {
      'zh-CN': '一般公共预算财政拨款支出决算表',
      'en-US': 'General public budget expenditure (final accounts)',
    },
  },
  'general-budget-basic-expenditure': {
    budget: { 'zh-CN': '一般公共预算基本支出表', 'en-US': 'General public budget basic expenditure' },
    final: {
      'zh-CN': '一般公共预算财政拨款基本支出决算表',
      'en-US': 'General public budget basic expenditure (final accounts)',
    },
  },
  'general-budget-project-expenditure': {
    budget: { 'zh-CN': '一般公共预算项目支出表', 'en-US': 'General public budget project expenditure' },
    final: {
      'zh-CN': '一般公共预算财政拨款项目支出决算表',
      'en-US': 'General public budget project expenditure (final accounts)',
    },
  },
  'three-public-expenses': {
    budget: { 'zh-CN': '“三公”经费支出表', 'en-US': 'Three public expenses' },
    final: { 'zh-CN': '“三公”经费支出决算表', 'en-US': 'Three public expenses (final accounts)' },
  },
  'government-fund-expenditure': {
    budget: { 'zh-CN': '政府性基金预算支出表', 'en-US': 'Government fund expenditure' },
    final: {
      'zh-CN': '政府性基金预算财政拨款收入支出决算表',
      'en-US': 'Government fund revenue and expenditure (final accounts)',
    },
  },
  'state-capital-expenditure': {
    budget: { 'zh-CN': '国有资本经营预算支出表', 'en-US': 'State capital budget expenditure' },
    final: {
      'zh-CN': '国有资本经营预算财政拨款支出决算表',
      'en-US': 'State capital budget expenditure (final accounts)',
    },
  },
  'project-expenditure': {
    budget: { 'zh-CN': '项目支出表', 'en-US': 'Project expenditure' },
    final: { 'zh-CN': '项目支出决算表', 'en-US': 'Project expenditure (final accounts)' },
  },
  'project-performance': {
    budget: { 'zh-CN': '项目支出绩效目标表', 'en-US': 'Project performance targets' },
    final: { 'zh-CN': '项目支出绩效自评表', 'en-US': 'Project performance self-assessment' },
  },
  'department-performance': {
    budget: { 'zh-CN': '部门整体绩效目标表', 'en-US': 'Department performance targets' },
    final: { 'zh-CN': '部门整体支出绩效自评表', 'en-US': 'Department performance self-assessment' },
  },
  'government-procurement': {
    budget: { 'zh-CN': '政府采购预算表', 'en-US': 'Government procurement' },
    final: { 'zh-CN': '政府采购决算表', 'en-US': 'Government procurement (final accounts)' },
  },
  'asset-holding': {
    budget: { 'zh-CN': '国有资产占用情况表', 'en-US': 'State-owned assets held' },
    final: { 'zh-CN': '国有资产占用情况决算表', 'en-US': 'State-owned assets held (final accounts)' },
  },
  'change-analysis': {
    budget: { 'zh-CN': '预算增减变化情况表', 'en-US': 'Changes against the previous year' },
    final: { 'zh-CN': '决算增减变化情况表', 'en-US': 'Changes against the previous year (final accounts)' },
  },
  narrative: {
    budget: { 'zh-CN': '预算情况说明', 'en-US': 'Narrative of the budget' },
    final: { 'zh-CN': '决算情况说明', 'en-US': 'Narrative of the final accounts' },
  },
} as const satisfies Record<BaseKind, Record<Stage, Localised>>;
